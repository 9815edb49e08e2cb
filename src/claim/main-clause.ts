import type { Tokens } from '../document/layer.ts'
import type { Phrases, VerbGroup } from '../syntax/layer.ts'
import { verbGroupAt } from './verb-at.ts'

const SUBORDINATOR = new Set([
  'if',
  'when',
  'while',
  'although',
  'though',
  'unless',
  'as',
  'because',
  'after',
  'before',
  'since',
  'once',
  'until',
  'whether',
])
/** They open a clause in mid-sentence too, and its verb is not the main one. */
const INNER = new Set(['if', 'when', 'while', 'although', 'though', 'unless', 'because', 'where'])
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where'])

/**
 * The verb a unit turns on: its first finite verb that is in no relative or leading subordinate clause; null if there is none.
 *
 *     If it rains, the fete that we planned will move.
 *        ^leading              ^relative     ^main
 */
export function mainVerb({ lower, pos }: Tokens, phrases: Phrases, from: number, to: number): VerbGroup | null {
  let leading = false
  let relative = false
  let fallback: VerbGroup | null = null
  let infinitive: VerbGroup | null = null
  for (let i = from; i < to; i++) {
    const verb = verbGroupAt(phrases, i)
    if (verb) {
      if (verb.form === 'finite') {
        if (isAttributive(pos, verb)) continue
        if (!leading && !relative) return verb
        fallback ??= verb
        relative = false
      } else if (verb.form === 'infinitive') infinitive ??= verb
      i = Math.max(i, verb.to - 1)
      continue
    }
    const word = lower[i] ?? ''
    if (word === ',') {
      leading = false
      relative = false
    } else if (SUBORDINATOR.has(word) && (i === from || pos[i - 1] === 'PUNCT' || pos[i - 1] === 'CCONJ')) leading = true
    else if (INNER.has(word)) relative = true
    else if (i > from && RELATIVE.has(word) && (pos[i - 1] === 'NOUN' || pos[i - 1] === 'PROPN' || lower[i - 1] === ',')) relative = true
  }
  return infinitive ?? fallback
}

/** "from reduced use": a participle that stands like an adjective between a preposition and its noun. */
const isAttributive = (pos: Tokens['pos'], { from, to }: VerbGroup): boolean =>
  to - from === 1 && pos[from - 1] === 'ADP' && (pos[to] === 'NOUN' || pos[to] === 'ADJ')

export const TENSES = ['none', 'past', 'present', 'perfect', 'will', 'would', 'may', 'must', 'can', 'to'] as const
export const SUBJECTS = ['none', 'i', 'you', 'he', 'it', 'noun'] as const

/** Past, present, future, … of the main verb, and what it says. */
export interface MainClause {
  readonly tense: (typeof TENSES)[number]
  readonly verb: VerbGroup | null
  /** A form of be and an adjective. */
  readonly judged: boolean
  /** The subject: the pronoun before the verb, "i" for "I" and "we", "he" for "he", "she" and "they". */
  readonly subject: (typeof SUBJECTS)[number]
}

export const NO_CLAUSE: MainClause = { tense: 'none', verb: null, judged: false, subject: 'none' }

const MODAL_TENSE: Readonly<Record<string, MainClause['tense']>> = {
  will: 'will',
  "'ll": 'will',
  wo: 'will',
  shall: 'will',
  would: 'would',
  "'d": 'would',
  may: 'may',
  might: 'may',
  could: 'may',
  must: 'must',
  should: 'must',
  can: 'can',
  ca: 'can',
}
const SUBJECT: Readonly<Record<string, MainClause['subject']>> = {
  i: 'i',
  we: 'i',
  you: 'you',
  he: 'he',
  she: 'he',
  they: 'he',
  it: 'it',
  this: 'it',
  that: 'it',
  there: 'it',
}

/** Reads the main clause of the tokens `[from, to)`. */
export function readMainClause(tokens: Tokens, phrases: Phrases, from: number, to: number): MainClause {
  const verb = mainVerb(tokens, phrases, from, to)
  if (!verb) return NO_CLAUSE
  const { lower, lemma, pos } = tokens
  const first = lower[verb.from] ?? ''
  const going = lower[verb.head] === 'going' && lower[verb.head + 1] === 'to'
  const modal = verb.modal === null ? undefined : MODAL_TENSE[verb.modal]
  let tense: MainClause['tense'] = 'present'
  if (verb.form === 'infinitive') tense = 'to'
  else if (going) tense = 'will'
  else if (modal) tense = modal
  else if ((first === 'has' || first === 'have' || first === "'ve") && verb.to - verb.from > 1) tense = 'perfect'
  else if (isPast(first, lemma[verb.from] ?? '')) tense = 'past'
  let judged = false
  if (lemma[verb.head] === 'be')
    for (let i = verb.head + 1; i < to && i <= verb.head + 4; i++) {
      if (pos[i] === 'ADJ') judged = true
      if (judged || (pos[i] !== 'ADV' && pos[i] !== 'PART')) break
    }
  let s = verb.from - 1
  while (s >= from && pos[s] === 'ADV') s--
  const subject = s < from ? 'none' : (SUBJECT[lower[s] ?? ''] ?? 'noun')
  return { tense, verb, judged, subject }
}

const isPast = (word: string, lemma: string): boolean =>
  word === 'was' ||
  word === 'were' ||
  word === 'had' ||
  word === 'did' ||
  (word !== lemma && !word.endsWith('s') && !word.endsWith('ing') && !word.startsWith("'"))
