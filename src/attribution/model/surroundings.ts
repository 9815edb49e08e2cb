import type { Cue } from '../cues.ts'
import { hashWord, pair } from './hash.ts'
import { PAD, type View } from './view.ts'

const COMMA = hashWord(',')
const THAT = hashWord('that')
const COLON = hashWord(':')
const DASHES = new Set(['-', '–', '—', '―', '--'].map(hashWord))
const AND = hashWord('and')
const BUT = hashWord('but')
const RELATIVE = new Set(['who', 'which', 'whose'].map(hashWord))
const VERB_HEAD = 8 << 5

/** What may stand between a cue and a node. */
const SEEN = { comma: 1, that: 2, verb: 4, noun: 8, dash: 16, and: 32, relative: 64, infinitive: 128 } as const

/** Distances in steps that grow. */
export const stepsOf = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 23 ? 7 : 8)

/** What stands around each node in its sentence, as numbers. */
export interface Surroundings {
  /** The nearest cue to the left: its lemma and its kind with what follows it; what was seen since; the distance. */
  readonly leftLemma: Int32Array
  readonly leftSign: Int32Array
  readonly leftKind: Int32Array
  readonly leftSeen: Uint8Array
  readonly leftDistance: Uint8Array
  /** The nearest cue to the right: as before, with what precedes it too. */
  readonly rightLemma: Int32Array
  readonly rightSign: Int32Array
  readonly rightSeen: Uint8Array
  readonly rightDistance: Uint8Array
  /** The nearest verb to the left, cue or not. */
  readonly verbLemma: Int32Array
  readonly verbSeen: Uint8Array
  readonly verbDistance: Uint8Array
  /** The first word of the sentence; the distance to both its ends. */
  readonly first: Int32Array
  readonly place: Uint8Array
  readonly toEnd: Uint8Array
  /** Speech in the sentence: bits 0–1 to the left, bits 2–3 to the right; 0 no, 1 yes, 2 beside the node. */
  readonly speech: Uint8Array
  /** How far the last speech is, over sentences and paragraphs. */
  readonly sinceSpeech: Uint8Array
}

export function surroundings(view: View, cues: readonly Cue[]): Surroundings {
  const { nodes, cue, cueKind, lemma, starts, word, tag } = view
  const { count } = nodes
  const ints = () => new Int32Array(count)
  const bytes = () => new Uint8Array(count)
  const s = {
    leftLemma: ints(),
    leftSign: ints(),
    leftKind: ints(),
    leftSeen: bytes(),
    leftDistance: bytes(),
    rightLemma: ints(),
    rightSign: ints(),
    rightSeen: bytes(),
    rightDistance: bytes(),
    verbLemma: ints(),
    verbSeen: bytes(),
    verbDistance: bytes(),
    first: ints(),
    place: bytes(),
    toEnd: bytes(),
    speech: bytes(),
    sinceSpeech: bytes(),
  }
  const seenAt = new Uint8Array(count)
  let [left, leftLemma, leftSign, leftKind, seen] = [-1, 0, 0, 0, 0]
  let [verb, verbLemma, verbSeen] = [-1, 0, 0]
  let from = 0
  let speech = 0
  let lastSpeech = -99
  for (let n = 0; n < count; n++) {
    const p = n + PAD
    if ((starts[p] as number) > 0) {
      left = verb = -1
      leftLemma = leftSign = leftKind = verbLemma = seen = verbSeen = 0
      from = n
      speech = 0
    }
    s.leftLemma[n] = leftLemma
    s.leftSign[n] = leftSign
    s.leftKind[n] = leftKind
    s.leftSeen[n] = seen
    s.leftDistance[n] = stepsOf(left < 0 ? 99 : n - left)
    s.verbLemma[n] = verbLemma
    s.verbSeen[n] = verbSeen
    s.verbDistance[n] = stepsOf(verb < 0 ? 99 : n - verb)
    s.first[n] = word[from + PAD] as number
    s.place[n] = stepsOf(n - from)
    s.speech[n] = speech
    s.sinceSpeech[n] = stepsOf(n - lastSpeech)
    const t = tag[p] as number
    const here = seenIn(view, p)
    seenAt[n] = here
    seen |= here
    verbSeen |= here
    if (t === 1) {
      speech = 2
      seen = 0
      lastSpeech = n
    } else if (speech === 2) speech = 1
    if (t & VERB_HEAD) {
      verb = n
      verbLemma = lemma[p] as number
      verbSeen = 0
    }
    const id = cue[p] as number
    if (id >= 0) {
      left = n
      seen = 0
      leftLemma = lemma[p] as number
      leftKind = cueKind[p] as number
      leftSign = pair(leftKind, nextOf(view, (nodes.of[(cues[id]?.to ?? 1) - 1] ?? n) + 1 + PAD))
    }
  }
  let [right, rightLemma, rightSign] = [-1, 0, 0]
  seen = 0
  let end = count
  speech = 0
  for (let n = count - 1; n >= 0; n--) {
    const p = n + PAD
    if (n === count - 1 || (starts[p + 1] as number) > 0) {
      right = -1
      seen = rightLemma = rightSign = 0
      end = n + 1
      speech = 0
    }
    s.rightLemma[n] = rightLemma
    s.rightSign[n] = rightSign
    s.rightSeen[n] = seen
    s.rightDistance[n] = stepsOf(right < 0 ? 99 : right - n)
    s.toEnd[n] = stepsOf(end - 1 - n)
    s.speech[n] = (s.speech[n] as number) | (speech << 2)
    seen |= seenAt[n] as number
    if ((tag[p] as number) === 1) {
      speech = 2
      seen = 0
    } else if (speech === 2) speech = 1
    const id = cue[p] as number
    if (id >= 0) {
      right = n
      seen = 0
      rightLemma = lemma[p] as number
      rightSign = pair(pair(cueKind[p] as number, nextOf(view, (nodes.of[(cues[id]?.to ?? 1) - 1] ?? n) + 1 + PAD)), before(view, p))
    }
  }
  return s
}

function seenIn({ word, tag, phrase }: View, p: number): number {
  const w = word[p] as number
  if (w === COMMA) return SEEN.comma
  if (w === THAT) return SEEN.that
  if (w === COLON || DASHES.has(w)) return SEEN.dash
  if (w === AND || w === BUT) return SEEN.and
  if (RELATIVE.has(w)) return SEEN.relative
  const t = tag[p] as number
  if (t & VERB_HEAD) return ((t >> 5) & 7) === 1 ? SEEN.verb : SEEN.infinitive
  return (phrase[p] as number) > 0 ? SEEN.noun : 0
}

/** The tag of a node, and the word too where it is of a closed class. */
export function nextOf({ tag, word }: View, p: number): number {
  const t = tag[p] as number
  // speech, ADP, PART, PUNCT, SCONJ
  return pair(t, t === 1 || t === 3 || t === 11 || t === 14 || t === 15 ? (word[p] as number) : 0)
}

/** Whether a comma, a sentence's start or speech stands before the noun phrase before a cue. */
function before({ tag, word, phrase, starts }: View, p: number): number {
  let b = p - 1
  while (b > PAD && b > p - 6 && (phrase[b] as number) > 0) b--
  return pair(tag[p - 1] as number, (word[b] === COMMA ? 1 : 0) + ((starts[b + 1] as number) > 0 ? 2 : 0) + (tag[b] === 1 ? 4 : 0))
}
