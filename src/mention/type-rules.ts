import type { Candidate, NameType } from './candidate.ts'
import { CAPS, INITIAL } from './shape.ts'
import type { View } from './view.ts'
import {
  ANY_ROLE,
  BODY,
  bitsFor,
  COMMON,
  COURTESY,
  DATE,
  DEMONYM,
  FIRST_NAME,
  KIN,
  KNOWN_BODY,
  LAST_NAME,
  LEGAL,
  PLACE,
  PLACE_WORD,
  PRESS,
  SPEAK,
  THING,
  TRADE,
} from './word-bits.ts'

/** Votes on what a name is the name of; a rule sees one candidate and its neighbours. */
export interface TypeRule {
  readonly id: string
  readonly description: string
  readonly type: NameType
  /** How much it counts; 0 if it does not apply. */
  vote(view: View, name: Candidate): number
}

const tail = (name: Candidate) => name.nameTo - 1
const several = (name: Candidate) => name.words.length > 1
const theBefore = (view: View, { from }: Candidate) => (view.low(from - 1) === 'the' || view.low(from) === 'the' ? 1 : 0)
const IN_PLACE = new Set(['in', 'on', 'at', 'near', 'across', 'outside', 'around', 'throughout', 'along'])
const DIRECTION = new Set([
  'north',
  'south',
  'east',
  'west',
  'new',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'great',
  'greater',
  'upper',
  'lower',
  'mount',
  'lake',
  'port',
  'fort',
  'san',
  'st',
  'st.',
  'los',
  'las',
])

/** In any order: votes are added up. */
export const typeRules: readonly TypeRule[] = [
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
    vote: (_, name) => (name.nickname || name.nameTo < name.to || name.words.at(-1)?.match(/^(?:jn?r|sn?r|sr)\.?$/) ? 4 : 0),
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
    id: 'type.speaks-alone',
    description: 'one word, and a verb of speaking follows: a person is introduced by the full name, so it is an organisation',
    type: 'organization',
    vote: (view, name) => (!several(name) && view.has(name.to, SPEAK) ? 1 : 0),
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
  {
    id: 'type.body-word',
    description: 'it ends with, or has at its head, a word for an organisation: "Alder Council", "Department of Health"',
    type: 'organization',
    vote: (view, name) => {
      if (name.honorific) return 0
      if (name.words.length < 2) return 0
      for (let k = name.nameFrom; k < name.nameTo; k++) if (view.has(k, BODY) && (k === tail(name) || !view.capital(k + 1))) return 4
      if (view.has(tail(name), BODY)) return 4
      for (let k = name.nameFrom; k < tail(name); k++) if (view.has(k, BODY) && !view.has(name.nameFrom, FIRST_NAME)) return 2.5
      return 0
    },
  },
  {
    id: 'type.trade-word',
    description: 'it ends with a word for a firm or a newspaper: "Alder Airlines", "the Alder Post"',
    type: 'organization',
    vote: (view, name) => {
      if (view.has(tail(name), LEGAL) && several(name)) return 5
      if (view.has(tail(name), TRADE | PRESS) && several(name)) return view.has(name.nameFrom, FIRST_NAME) ? 2 : 3
      return view.has(tail(name), PRESS) && theBefore(view, name) ? 3 : 0
    },
  },
  {
    id: 'type.capitals',
    description: 'it is written in capitals: "BMA"',
    type: 'organization',
    vote: (view, name) =>
      !name.headline &&
      name.words.length === 1 &&
      view.shape[name.nameFrom] === CAPS &&
      (view.low(name.nameFrom).length < 7 || !view.opens(name.from))
        ? 2.5
        : 0,
  },
  {
    id: 'type.known-body',
    description: 'compromise knows it as an organisation',
    type: 'organization',
    vote: (view, name) => {
      if ((several(name) ? bitsFor(name.words.join(' '), view.lexicon) : (view.bits[name.nameFrom] ?? 0)) & KNOWN_BODY) return 3
      return view.has(name.nameFrom, KNOWN_BODY) && !view.has(name.nameFrom, FIRST_NAME | COMMON) ? 1.5 : 0
    },
  },
  {
    id: 'type.the',
    description: '"the" stands before several words or a word that is no place',
    type: 'organization',
    vote: (view, name) => (theBefore(view, name) ? (several(name) ? 1 : 0.4) : 0),
  },
  {
    id: 'type.ampersand',
    description: '"&" stands inside',
    type: 'organization',
    vote: (view, name) => {
      for (let k = name.nameFrom + 1; k < tail(name); k++) if (view.low(k) === '&') return 3
      return 0
    },
  },
  {
    id: 'type.of-role',
    description: 'someone has a role at it: "spokesman for Alder", "Alder spokesman"',
    type: 'organization',
    vote: (view, { from, to }) => {
      const link = view.low(from - 1) === 'the' ? from - 2 : from - 1
      if (['of', 'for', 'at'].includes(view.low(link)) && view.has(link - 1, ANY_ROLE) && !view.has(link - 1, KIN)) return 1.5
      return view.has(to, ANY_ROLE) && !view.has(to, KIN) && view.with(to, from)
        ? 1.5
        : view.possessive(to) && view.has(to + 1, ANY_ROLE) && !view.has(to + 1, KIN)
          ? 1
          : 0
    },
  },
  {
    id: 'type.which',
    description: '"which" follows',
    type: 'organization',
    vote: (view, { to }) => (view.low(to) === ',' && view.low(to + 1) === 'which' ? 1.5 : 0),
  },
  {
    id: 'type.acronym-after',
    description: 'its initials follow in brackets: "British Medical Association (BMA)"',
    type: 'organization',
    vote: (view, name) =>
      several(name) && view.low(name.to) === '(' && view.shape[name.to + 1] === CAPS && view.low(name.to + 2) === ')' ? 3 : 0,
  },
  {
    id: 'type.everyday-words',
    description: 'all its words are everyday words: "Just Stop Oil"',
    type: 'organization',
    vote: (view, name) => {
      if (!several(name) || name.honorific) return 0
      for (let k = name.nameFrom; k < name.nameTo; k++)
        if (view.capital(k) && (!view.has(k, COMMON) || view.has(k, FIRST_NAME | LAST_NAME))) return 0
      return 2
    },
  },
  {
    id: 'type.camel',
    description: 'capitals inside a word: "ScotRail", "YouGov"',
    type: 'organization',
    vote: (view, name) =>
      name.words.length === 1 &&
      /\p{Ll}\p{Lu}/u.test((view.tokens.word[name.nameFrom] ?? '').replace(/^(?:Ma?c|O|De|Van|Le|La|Di|Du|Fitz)(?=\p{Lu})/u, ''))
        ? 2
        : 0,
  },
  {
    id: 'type.known-place',
    description: 'compromise knows it as a place',
    type: 'place',
    vote: (view, name) => {
      const whole = several(name) ? bitsFor(name.words.join(' '), view.lexicon) : (view.bits[name.nameFrom] ?? 0)
      if (whole & PLACE) return 3.5
      if (name.words.length === 2 && view.has(tail(name), PLACE) && DIRECTION.has(name.words[0] ?? '')) return 3.5
      return 0
    },
  },
  {
    id: 'type.place-word',
    description: 'it ends with a word for a place: "Alder Street"',
    type: 'place',
    vote: (view, name) => {
      if (!several(name) || name.honorific || view.has(tail(name) - 1, BODY)) return 0
      return view.has(tail(name), PLACE_WORD)
        ? IN_PLACE.has(view.low(name.from - 1))
          ? 5
          : view.has(name.nameFrom, FIRST_NAME)
            ? 1.5
            : 3.5
        : view.has(name.nameFrom, PLACE_WORD) && DIRECTION.has(name.words[0] ?? '')
          ? 2
          : 0
    },
  },
  {
    id: 'type.in-place',
    description: '"in", "at" or "near" stands before it',
    type: 'place',
    vote: (view, name) => {
      const before = view.low(name.from - 1)
      if (before === 'in' || before === 'near') return 2
      return before === 'at' || before === 'from' || before === 'across' || before === 'throughout' ? 1 : 0
    },
  },
  {
    id: 'type.region-after',
    description: 'a place follows after a comma: "Alder, Ohio"',
    type: 'place',
    vote: (view, { to }) =>
      view.low(to) === ',' && view.capital(to + 1) && view.has(to + 1, PLACE) && !view.has(to + 1, FIRST_NAME) ? 1.5 : 0,
  },
  {
    id: 'type.region-before',
    description: 'a place and a comma stand before it: "Alder, West Yorkshire"',
    type: 'place',
    vote: (view, { from }) =>
      view.low(from - 1) === ',' && view.capital(from - 2) && view.has(from - 2, PLACE) && !view.has(from, FIRST_NAME) ? 1 : 0,
  },
  {
    id: 'type.demonym',
    description: 'the word for a people or a day: "British", "Monday"',
    type: 'other',
    vote: (view, name) => (name.words.length === 1 && view.has(name.nameFrom, DEMONYM | DATE) ? 4 : 0),
  },
  {
    id: 'type.thing-word',
    description: 'it ends with a word for a law, an event or a work: "Alder Act"',
    type: 'other',
    vote: (view, name) => (several(name) && view.has(tail(name), THING) && !name.honorific ? 3.5 : 0),
  },
  {
    id: 'type.adjective-before-noun',
    description: 'a noun follows that it goes with: "Alder phone"',
    type: 'other',
    vote: (view, name) =>
      name.words.length === 1 &&
      view.tokens.pos[name.to] === 'NOUN' &&
      !view.has(name.to, ANY_ROLE | COURTESY) &&
      view.with(name.to, name.from)
        ? 0.5
        : 0,
  },
]
