import { CAPS, LOWER } from './shape.ts'
import { several, type TypeRule, tail, theBefore } from './type-rule.ts'
import { ANY_ROLE, BODY, COMMON, FIRST_NAME, KIN, KNOWN_BODY, LAST_NAME, LEGAL, NOMINAL_BODY, PRESS, SPEAK, TRADE } from './word-bits.ts'

const AT = new Set(['of', 'for', 'at'])
const CAMEL = /\p{Ll}\p{Lu}/u
const CAMEL_NAME = /^(?:Ma?c|O|De|Van|Le|La|Di|Du|Fitz)(?=\p{Lu})/u

const isCamel = (_: string, word: string): number => (CAMEL.test(word) && CAMEL.test(word.replace(CAMEL_NAME, '')) ? 1 : 0)

/** What speaks for a name being that of an organisation. */
export const organisationRules: readonly TypeRule[] = [
  {
    id: 'type.speaks-alone',
    description: 'one word, and a verb of speaking follows: a person is introduced by the full name, so it is an organisation',
    type: 'organization',
    vote: (view, name) => (!several(name) && view.has(name.to, SPEAK) ? 1 : 0),
  },
  {
    id: 'type.body-before',
    description: 'a noun for an organisation stands before it in small letters: "the charity Alder Aid"',
    type: 'organization',
    vote: (view, { from, honorific }) => {
      const body =
        view.has(from - 1, NOMINAL_BODY) && !view.has(from - 1, ANY_ROLE) && view.shape[from - 1] === LOWER && view.with(from - 1, from)
      return body && !honorific && (view.low(from - 2) === 'the' || view.low(from - 2) === 'a') ? 4 : 0
    },
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
      if (name.bits & KNOWN_BODY) return 3
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
      if (AT.has(view.low(link)) && view.has(link - 1, ANY_ROLE) && !view.has(link - 1, KIN)) return 1.5
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
    vote: ({ tokens }, name) =>
      name.words.length === 1 && tokens.vocabulary.column(isCamel, isCamel)[tokens.id[name.nameFrom] as number] === 1 ? 2 : 0,
  },
]
