import { CAPS, INITIAL } from './shape.ts'
import { several, type TypeRule, tail, theBefore } from './type-rule.ts'
import { ANY_ROLE, COMMON, FIRST_NAME, KIN, LAST_NAME, PLACE, SPEAK } from './word-bits.ts'

const GENERATION = new Set(['jr', 'jr.', 'jnr', 'jnr.', 'sr', 'sr.', 'snr', 'snr.'])

/** What speaks for a name being a person's, or against it. */
export const personRules: readonly TypeRule[] = [
  {
    id: 'type.honorific',
    description: 'an honorific stands before it: "Mr Lee"',
    type: 'person',
    vote: (_, name) => (name.honorific ? 6 : 0),
  },
  {
    id: 'type.role-inside',
    description: 'a role stands before it: "Health Secretary Ann Lee"',
    type: 'person',
    vote: (_, name) => (name.role ? 4 : 0),
  },
  {
    id: 'type.role-before',
    description: 'a role in lower case stands before it: "forecaster Ann Lee"',
    type: 'person',
    vote: (view, name) =>
      view.with(name.from - 1, name.from) &&
      view.has(name.from - 1, ANY_ROLE) &&
      !view.capital(name.from - 1) &&
      view.tokens.pos[name.from - 1] !== 'VERB'
        ? 3
        : 0,
  },
  {
    id: 'type.given-name',
    description: 'it begins with a given name: "Ann Lee"',
    type: 'person',
    vote: (view, name) => {
      if (!view.has(name.nameFrom, FIRST_NAME)) return 0
      const sure = view.has(name.nameFrom, PLACE | COMMON) ? 1 : 2.5
      return several(name) ? sure : sure / 2
    },
  },
  {
    id: 'type.family-name',
    description: 'it ends with a family name: "Ann Lee"',
    type: 'person',
    vote: (view, name) => (view.has(tail(name), LAST_NAME) ? (several(name) ? 1.5 : 1) : 0),
  },
  {
    id: 'type.initial',
    description: 'an initial stands inside: "Kenneth R. Lowe", "J.K. Lee"',
    type: 'person',
    vote: (view, name) => {
      if (!several(name)) return 0
      for (let k = name.nameFrom; k < tail(name); k++)
        if (
          view.shape[k] === INITIAL &&
          view.low(k + 1) !== '-' &&
          (k > name.nameFrom || (view.tokens.word[k] ?? '').includes('.')) &&
          view.low(k) !== 'u.s.' &&
          view.low(k) !== 'u.k.'
        )
          return 3
      return 0
    },
  },
  {
    id: 'type.suffix',
    description: 'a suffix ends it: "Jr", "MP", "KC"',
    type: 'person',
    vote: (_, name) => (name.nickname || name.nameTo < name.to || GENERATION.has(name.words.at(-1) ?? '') ? 4 : 0),
  },
  {
    id: 'type.age-after',
    description: 'an age follows: "Ann Lee, 43,"',
    type: 'person',
    vote: (view, { to }) =>
      (view.low(to) === ',' || view.low(to) === '(') &&
      ((/^(?:1?\d)?\d$/.test(view.low(to + 1)) && /^[,).]$|^(?:from|of|and)$/.test(view.low(to + 2))) || view.low(to + 1) === 'aged')
        ? 4
        : 0,
  },
  {
    id: 'type.role-after',
    description: 'a role follows after a comma: "Ann Lee, chief executive of"',
    type: 'person',
    vote: (view, name) => {
      if (view.low(name.to) !== ',') return 0
      const noun = view.phrases.nouns[view.phrases.nounAt[name.to + 1] ?? -1]
      return noun && noun.from === name.to + 1 && view.has(noun.head, ANY_ROLE) && !noun.plural ? 3 : 0
    },
  },
  {
    id: 'type.two-words',
    description: 'two or three capitalised words without "the"',
    type: 'person',
    vote: (view, name) =>
      name.words.length >= 2 && name.words.length <= 3 && !theBefore(view, name) && view.shape[name.nameFrom] !== CAPS ? 1 : 0,
  },
  {
    id: 'type.speaks',
    description: 'a verb of speaking follows',
    type: 'person',
    vote: (view, name) => (view.has(name.to, SPEAK) ? 0.5 : 0),
  },
  {
    id: 'type.who',
    description: '"who" follows',
    type: 'person',
    vote: (view, { to }) => (view.low(to) === 'who' || (view.low(to) === ',' && ['who', 'whose'].includes(view.low(to + 1))) ? 2.5 : 0),
  },
  {
    id: 'type.kin-after',
    description: 'it has relatives: "Lee\'s daughter"',
    type: 'person',
    vote: (view, { to }) => (view.possessive(to) && view.has(to + 1, KIN) ? 2.5 : 0),
  },
  {
    id: 'type.not-the',
    description: '"the" stands before it',
    type: 'person',
    vote: (view, name) => (theBefore(view, name) && !name.honorific && !name.role ? -3 : 0),
  },
]
