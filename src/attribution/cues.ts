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

/** All cue forms by their first word; where several share it, the longest comes first. */
function buildMatcher({ data }: Lexicon): ReadonlyMap<string, readonly Entry[]> {
  const matcher = new Map<string, Entry[]>()
  const add = (form: string, entry: Omit<Entry, 'rest'>) => {
    const [first = '', ...rest] = form.split(' ')
    const entries = matcher.get(first) ?? []
    entries.push({ ...entry, rest })
    entries.sort((a, b) => b.rest.length - a.rest.length)
    matcher.set(first, entries)
  }
  for (const { lemma, forms, frames, attitude, class: kind } of data.cueVerbs)
    for (const form of forms) add(form, { kind: 'verb', lemma, class: kind, attitude, frames: new Set(frames) })
  for (const { lemma, forms, frames, attitude } of data.cueNouns)
    for (const form of forms) add(form, { kind: 'noun', lemma, class: 'noun', attitude, frames: new Set(frames) })
  for (const { phrase, attitude } of data.cuePhrases)
    add(phrase, { kind: 'phrase', lemma: phrase, class: 'phrase', attitude, frames: new Set() })
  return matcher
}

/** Parts of speech that a cue's first word can have. */
const CAN_REPORT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADP', 'ADJ', 'AUX', 'SCONJ', 'PROPN', 'ADV'])

/** All cue candidates of a document in order. */
export function findCues(scene: Scene, lexicon: Lexicon): Cue[] {
  const matcher = lexicon.derive(buildMatcher)
  const { count, pos, sentence } = scene.doc.tokens
  const cues: Cue[] = []
  for (let i = 0; i < count; i++) {
    if (!CAN_REPORT.has(pos[i] ?? 'X')) continue
    const entries = matcher.get(scene.word(i))
    if (entries === undefined) continue
    for (const entry of entries) {
      const to = i + 1 + entry.rest.length
      if (to > count || sentence[to - 1] !== sentence[i] || !entry.rest.every((word, k) => scene.word(i + 1 + k) === word)) continue
      // "agreed to resume": the "to" belongs to the infinitive, not to "agree to"
      if (entry.rest.at(-1) === 'to' && pos[to] === 'VERB' && !scene.word(to).endsWith('ing')) continue
      const group = scene.verb(i)
      const nominal = isNominalGerund(scene, i)
      if (entry.kind === 'verb' && nominal) continue
      if (entry.kind === 'verb' && group?.head !== i && !isMistaggedVerb(scene, i)) continue
      if (entry.kind === 'noun' && !nominal && pos[i] !== 'NOUN' && !(pos[i] === 'PROPN' && i === scene.sentenceFrom(i))) continue
      cues.push({ ...entry, id: cues.length, from: i, to, head: i, group: entry.kind === 'verb' ? (group?.head === i ? group : null) : null })
      if (entry.kind === 'verb') scene.cueVerb[i] = 1
      i = to - 1
      break
    }
  }
  return cues
}

/** "her backing for the plan": an -ing form after a possessive is a noun. */
function isNominalGerund(scene: Scene, i: number): boolean {
  return scene.word(i).endsWith('ing') && POSSESSIVE.has(scene.word(i - 1))
}

const POSSESSIVE = new Set(["'s", 'my', 'your', 'his', 'her', 'its', 'our', 'their'])

/** "Weaver uttered the lines": a past tense between a name and what it says, taken for a noun by the tagger. */
function isMistaggedVerb(scene: Scene, i: number): boolean {
  const { pos } = scene.doc.tokens
  const word = scene.word(i)
  if (!word.endsWith('ed') || pos[i] === 'VERB' || pos[i] === 'AUX') return false
  const before = pos[i - 1]
  return (before === 'PROPN' || before === 'PRON') && scene.sameSentence(i - 1, i)
}
