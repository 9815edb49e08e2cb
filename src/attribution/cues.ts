import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbGroup } from '../syntax/layer.ts'
import type { Attitude } from '../types.ts'
import type { Range, Scene } from './scene.ts'

/** What can follow a cue as its content; the lexicon's `frames`. */
export type Frame = 'quote' | 'that' | 'bare' | 'to' | 'wh' | 'object' | 'about' | 'audience' | 'colon'

/** A word or phrase that may report what someone said or thought; tokens `[from, to)`. */
export interface Cue extends Range {
  readonly id: number
  readonly kind: 'verb' | 'noun' | 'phrase'
  readonly head: number
  readonly lemma: string
  readonly class: string
  readonly attitude: Attitude
  readonly frames: ReadonlySet<Frame>
  /** The verb group of a verb cue. */
  readonly group: VerbGroup | null
}

interface Entry {
  readonly kind: Cue['kind']
  readonly rest: readonly string[]
  readonly lemma: string
  readonly class: string
  readonly attitude: Attitude
  readonly frames: ReadonlySet<Frame>
}

/** All cue forms, listed by their first word; where several share it, the longest comes first. */
interface Matcher {
  readonly lists: readonly (readonly Entry[])[]
  /** By word: what forms begin with it, and the index of their list above. */
  readonly signs: ReadonlyMap<string, number>
}

/** What a word is to the cues, so that most tokens are passed over with one look. */
const SIGN = { verb: 1, noun: 2, phrase: 4, longer: 8, second: 16, ing: 32, ed: 64 } as const
const LIST_BITS = 8

function buildMatcher({ data }: Lexicon): Matcher {
  const matcher = new Map<string, Entry[]>()
  const signs = new Map<string, number>()
  const mark = (word: string, sign: number) => signs.set(word, (signs.get(word) ?? 0) | sign)
  const add = (form: string, entry: Omit<Entry, 'rest'>) => {
    const [first = '', ...rest] = form.split(' ')
    const entries = matcher.get(first) ?? []
    entries.push({ ...entry, rest })
    entries.sort((a, b) => b.rest.length - a.rest.length)
    matcher.set(first, entries)
    mark(first, rest.length > 0 ? SIGN.longer : SIGN[entry.kind])
    if (rest[0] !== undefined) mark(rest[0], SIGN.second)
  }
  for (const { lemma, forms, frames, attitude, class: kind } of data.cueVerbs)
    for (const form of forms) add(form, { kind: 'verb', lemma, class: kind, attitude, frames: new Set(frames) })
  for (const { lemma, forms, frames, attitude } of data.cueNouns)
    for (const form of forms) add(form, { kind: 'noun', lemma, class: 'noun', attitude, frames: new Set(frames) })
  for (const { phrase, attitude } of data.cuePhrases)
    add(phrase, { kind: 'phrase', lemma: phrase, class: 'phrase', attitude, frames: new Set() })
  let list = 0
  for (const first of matcher.keys()) mark(first, list++ << LIST_BITS)
  return { lists: [...matcher.values()], signs }
}

const signsOf = (lower: string, { signs }: Matcher): number =>
  (signs.get(lower) ?? 0) | (lower.endsWith('ing') ? SIGN.ing : lower.endsWith('ed') ? SIGN.ed : 0)

/** Parts of speech that a cue's first word never has. */
const NO_CUE: ReadonlySet<string> = new Set(['PUNCT', 'DET', 'PRON', 'PART', 'NUM', 'CCONJ', 'SYM', 'INTJ', 'X'])

/** All cue candidates of a document in order. */
export function findCues(scene: Scene, lexicon: Lexicon): Cue[] {
  const matcher = lexicon.derive(buildMatcher)
  const { count, pos, id, vocabulary } = scene.doc.tokens
  const { verbAt } = scene.doc.phrases
  const signs = vocabulary.column(matcher, (lower) => signsOf(lower, matcher))
  const cues: Cue[] = []
  for (let i = 0; i < count; i++) {
    const sign = signs[id[i] as number] as number
    const mayFit =
      (sign & SIGN.verb && ((verbAt[i] as number) >= 0 || sign & SIGN.ed)) ||
      (sign & SIGN.noun && (pos[i] === 'NOUN' || pos[i] === 'PROPN' || sign & SIGN.ing)) ||
      sign & SIGN.phrase ||
      (sign & SIGN.longer && i + 1 < count && (signs[id[i + 1] as number] as number) & SIGN.second)
    if (!mayFit || NO_CUE.has(pos[i] as string)) continue
    const entry = firstThatFits(scene, matcher.lists[sign >> LIST_BITS] ?? [], i)
    if (entry === null) continue
    const { kind, rest, lemma, class: type, attitude, frames } = entry
    const to = i + 1 + rest.length
    const group = kind === 'verb' ? scene.verb(i) : null
    cues.push({
      id: cues.length,
      kind,
      from: i,
      to,
      head: i,
      lemma,
      class: type,
      attitude,
      frames,
      group: group?.head === i ? group : null,
    })
    if (kind === 'verb') scene.cueVerb[i] = 1
    i = to - 1
  }
  return cues
}

function firstThatFits(scene: Scene, entries: readonly Entry[], i: number): Entry | null {
  for (const entry of entries) if (fits(scene, entry, i)) return entry
  return null
}

/** Whether the words from token `i` on are this entry's, and its head is what it must be: a verb, a noun, or anything. */
function fits(scene: Scene, { kind, rest }: Entry, i: number): boolean {
  const { pos } = scene.doc.tokens
  const nominal = kind !== 'phrase' && isNominalGerund(scene, i)
  if (kind === 'verb' && (nominal || (scene.verb(i)?.head !== i && !isMistaggedVerb(scene, i)))) return false
  if (kind === 'noun' && !nominal && pos[i] !== 'NOUN' && !(pos[i] === 'PROPN' && i === scene.sentenceFrom(i))) return false
  // "Robert Lane, known as Dusty"
  if (kind === 'verb' && scene.word(i) === 'known' && scene.word(i + 1) === 'as') return false
  for (let k = 0; k < rest.length; k++) if (scene.word(i + 1 + k) !== rest[k]) return false
  const to = i + 1 + rest.length
  // "agreed to resume": the "to" belongs to the infinitive, not to "agree to"
  if (rest.length > 0 && scene.word(to - 1) === 'to' && pos[to] === 'VERB' && !scene.word(to).endsWith('ing')) return false
  return rest.length === 0 || scene.sameSentence(i, to - 1)
}

/** "her backing for the plan": an -ing form after a possessive is a noun. */
function isNominalGerund(scene: Scene, i: number): boolean {
  return scene.word(i).endsWith('ing') && POSSESSIVE.has(scene.word(i - 1))
}

const POSSESSIVE = new Set(["'s", 'my', 'your', 'his', 'her', 'its', 'our', 'their'])

/** "Moreau uttered the lines": a past tense between a name and what it says, taken for a noun by the tagger. */
function isMistaggedVerb(scene: Scene, i: number): boolean {
  const { pos } = scene.doc.tokens
  const word = scene.word(i)
  if (!word.endsWith('ed') || pos[i] === 'VERB' || pos[i] === 'AUX') return false
  const before = pos[i - 1]
  return (before === 'PROPN' || before === 'PRON') && scene.sameSentence(i - 1, i)
}
