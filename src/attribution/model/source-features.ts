import { nameFeatures } from './named.ts'

export const GAPS = ['0', '1', '2', '3', '4-5', '6-8', '9-13', '14-22', '23+']
export const FORMS = ['no cue', 'finite verb', 'passive verb', 'gerund', 'infinitive', 'noun', 'phrase', 'no verb', 'mark']
export const PLACES = ['same sentence', 'next sentence', 'same paragraph', 'other paragraph']
/** The ways in which someone comes to be considered. */
export const WAYS = [
  'tagged',
  'rule',
  'subject',
  'subject with insertion',
  'antecedent',
  'shared subject',
  'subject of governor',
  'inverted subject',
  'opens sentence',
  'opens sentence before',
  'inside cue',
  'relative pronoun',
  'word before cue',
] as const
export const LEVELS = ['0-5%', '5-15%', '15-30%', '30-45%', '45-60%', '60-75%', '75-85%', '85-92%', '92-96%', '96-99%', '99-100%']
const EDGES = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.85, 0.92, 0.96, 0.99]
const SIDES = ['left', 'right']
const WORDS = ['pronoun', 'name', 'noun', 'other']

/** The ways that matter most together: bit `i` of a combination stands for `COMBINED[i]`. */
const COMBINED = ['tagged', 'rule', 'subject', 'shared', 'inverted', 'opener'] as const
const COMBINATIONS = Array.from(
  { length: 1 << COMBINED.length },
  (_, bits) => COMBINED.filter((_, i) => bits & (1 << i)).join(' + ') || 'otherwise',
)
const BIT_OF_WAY = [0, 1, 2, 2, 2, 3, 3, 4, 5, 5, -1, 2, 2]

/** The combination of some ways. */
export const combine = (ways: readonly number[]): number =>
  ways.reduce((bits, way) => ((BIT_OF_WAY[way] ?? -1) < 0 ? bits : bits | (1 << (BIT_OF_WAY[way] ?? 0))), 0)

/** The step of `LEVELS` that a probability falls into. */
export function level(p: number): number {
  let k = 0
  while (k < EDGES.length && p >= (EDGES[k] as number)) k++
  return k
}

const cross = (a: readonly string[], b: readonly string[]): string[] => a.flatMap((x) => b.map((y) => `${x}, ${y}`))

/** What speaks for or against someone as the source. */
export const SOURCE = nameFeatures({
  nobody: FORMS,
  'nobody, best other': cross(['no cue', 'cue'], LEVELS),
  'nobody, sources tagged in the sentence': ['none', 'one', 'more'],
  'nobody, for the rules': ['nobody', 'someone', 'no opinion'],
  'found as': WAYS,
  'found as, form': cross(COMBINATIONS, FORMS),
  'tagger, touches': cross(LEVELS, ['left', 'right', 'no']),
  tagger: LEVELS,
  'tagger, side': cross(LEVELS, SIDES),
  gap: cross(SIDES, GAPS),
  place: cross(SIDES, PLACES),
  'form, side': cross(FORMS, SIDES),
  'form, touches': cross(FORMS, ['left', 'right', 'no']),
  rank: cross(SIDES, ['first', 'second', 'later']),
  'between: own content': SIDES,
  'between: cue': SIDES,
  'between: other content': SIDES,
  'between: comma': SIDES,
  'between: relative': SIDES,
  'between: verb': SIDES,
  'word, side': cross(WORDS, SIDES),
  'word, form': cross(WORDS, FORMS),
  'nearer to another cue': ['no', 'yes', 'touches it'],
  'content side': cross(SIDES, SIDES),
  'inside content': ['own', 'other'],
  'after a preposition': ['yes'],
  'rule agrees': ['rule source', 'other source'],
})
