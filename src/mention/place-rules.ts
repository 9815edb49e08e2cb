import { several, type TypeRule, tail } from './type-rule.ts'
import { ANY_ROLE, BODY, COURTESY, DATE, DEMONYM, FIRST_NAME, PLACE, PLACE_WORD, THING } from './word-bits.ts'

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

/** What speaks for a name being that of a place, or of nothing that speaks. */
export const placeRules: readonly TypeRule[] = [
  {
    id: 'type.known-place',
    description: 'compromise knows it as a place',
    type: 'place',
    vote: (view, name) => {
      if (name.bits & PLACE) return 3.5
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
