import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { Stance } from '../types.ts'
import { stanceWordAt } from './stance-words.ts'
import type { Range } from './view.ts'

export type Wanted = 'tokens' | 'sentences' | 'attributions' | 'speakers' | 'claims'

/** Names of the features of one passage of a statement and one target, in the order of their weights. */
export const TARGET_FEATURES = [
  'praises',
  'blames',
  'speaks-of-self',
  'length',
  'asks',
  'says-i',
  'says-we',
  'negates',
  'tone-beside',
  'sides-beside',
  'praises-named',
  'blames-named',
  'speaker-tone',
  'others-tone',
  'takes-support',
  'takes-oppose',
  'role-names-target',
] as const

/** A stretch of a statement in one sentence, all of it quoted or none of it. */
export interface Passage extends Range {
  readonly attribution: number
}

/** Cuts a statement's units into passages: where a sentence ends and where quotation marks open or close. */
export function passagesOf(
  units: readonly Range[],
  attribution: number,
  { sentence }: { readonly sentence: Int32Array },
  quoted: Int32Array,
): Passage[] {
  const passages: Passage[] = []
  for (const { from, to } of units) {
    for (let i = from; i < to; ) {
      let end = i + 1
      while (end < to && quoted[end] === quoted[i] && sentence[end] === sentence[i]) end++
      const last = passages.at(-1)
      // clauses of one sentence go on, and so does a passage over the marks between
      if (last && sentence[last.from] === sentence[i] && quoted[last.from] === quoted[i])
        passages[passages.length - 1] = { attribution, from: last.from, to: end }
      else passages.push({ attribution, from: i, to: end })
      i = end
    }
  }
  return passages
}

/** What a passage says, whatever the target. */
export interface Gist {
  readonly passage: Passage
  readonly tone: number
  readonly beside: number
  readonly words: number
  readonly asks: boolean
  readonly first: boolean
  readonly plural: boolean
  readonly negations: number
  readonly sidesBeside: number
  readonly content: ReadonlySet<string>
  readonly around: ReadonlySet<string>
  readonly speaker: ReadonlySet<string>
  /** The words of the speaker's roles: "spokesman for Ann Lee". */
  readonly roles: ReadonlySet<string>
  /** The same for passages of one speaker; of nobody known, for those of one statement. */
  readonly who: string
  readonly stance: Stance | null
}

const NEGATION_REACH = 4
/** Words around a statement that may tell of its target. */
const AROUND = 60

/** Reads the gists of all passages. */
export function readGists(doc: Doc<Wanted>, lexicon: Lexicon, passages: readonly Passage[], stances: readonly (Stance | null)[]): Gist[] {
  const { tokens, sentences, claims, attributions, speakers } = doc
  const { tone, bits } = claims.marks
  return passages.map((passage) => {
    const { from, to, attribution } = passage
    const gist = { tone: 0, beside: 0, words: 0, asks: false, first: false, plural: false, negations: 0, sidesBeside: 0 }
    const content = new Set<string>()
    const around = new Set<string>()
    let negation = -NEGATION_REACH
    for (let i = from; i < to; i++) {
      const word = tokens.lower[i] ?? ''
      if ((bits[i] ?? 0) & 1) {
        negation = i
        gist.negations++
      }
      const flip = i - negation < NEGATION_REACH ? -1 : 1
      gist.tone += flip * (tone[i] ?? 0)
      gist.words++
      if (word === '?') gist.asks = true
      if (word === 'i') gist.first = true
      if (word === 'we') gist.plural = true
      content.add(word)
    }
    // the rest of the sentence: the reporting clause and what narration adds
    const sentence = sentences[tokens.sentence[from] ?? 0]
    for (const [a, b] of [
      [Math.max(sentence?.from ?? from, from - AROUND), from],
      [to, Math.min(sentence?.to ?? to, to + AROUND)],
    ] as const)
      for (let i = a; i < b; i++) {
        around.add(tokens.lower[i] ?? '')
        gist.beside += tone[i] ?? 0
        const side = stanceWordAt(tokens, lexicon, i)?.value.label
        if (side === 'support') gist.sidesBeside++
        else if (side === 'oppose') gist.sidesBeside--
      }
    const cue = attributions.list[attribution]?.cue
    if (cue) for (let i = cue.from; i < cue.to; i++) around.add(tokens.lower[i] ?? '')
    const speaker = new Set((speakers.list[attribution]?.entities ?? []).flatMap((id) => wordsOf(speakers.entities[id]?.name ?? '')))
    const roles = new Set((speakers.list[attribution]?.roles ?? []).flatMap((role) => wordsOf(role?.text ?? '')))
    const who = speakers.list[attribution]?.entities?.join() ?? `statement ${attribution}`
    return { passage, ...gist, content, around, speaker, roles, who, stance: stances[attribution] ?? null }
  })
}

const SMALL = new Set(['the', 'and', 'for', 'with', 'from', 'that', 'this'])

/** Words by which a target is recognised: those of three letters or more, without articles and the like. */
export const wordsOf = (target: string): string[] =>
  (target.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !SMALL.has(word))

/** Whether a passage or its sentence names the target. */
export const namesTarget = (gist: Gist, words: readonly string[]): boolean => any(words, gist.content) || any(words, gist.around)

const any = (words: readonly string[], where: ReadonlySet<string>): boolean => words.some((word) => where.has(word))
const clip = (value: number): number => Math.max(-2, Math.min(2, value)) / 2

/** How often the passages of each speaker praise rather than blame, and those of all. */
export interface Chorus {
  readonly all: number
  readonly by: ReadonlyMap<string, number>
}

export function chorusOf(gists: readonly Gist[]): Chorus {
  const by = new Map<string, number>()
  let all = 0
  for (const { who, tone } of gists) {
    by.set(who, (by.get(who) ?? 0) + Math.sign(tone))
    all += Math.sign(tone)
  }
  return { all, by }
}

/** The features of a passage towards a target, in the order of `TARGET_FEATURES`; `chorus` is that of all `count` passages. */
export function targetFeatures(gist: Gist, target: string, chorus: Chorus, count: number): number[] {
  const words = wordsOf(target)
  const named = any(words, gist.content)
  const own = chorus.by.get(gist.who) ?? 0
  return [
    Number(gist.tone > 0),
    Number(gist.tone < 0),
    // the last word of a name is the one that tells people apart
    Number(gist.speaker.has(words.at(-1) ?? '')),
    Math.min(3, gist.words / 20),
    Number(gist.asks),
    Number(gist.first),
    Number(gist.plural),
    Math.min(2, gist.negations) / 2,
    clip(gist.beside),
    clip(gist.sidesBeside),
    Number(gist.tone > 0 && named),
    Number(gist.tone < 0 && named),
    clip(own - Math.sign(gist.tone)),
    Math.max(-1, Math.min(1, (chorus.all - own) / Math.max(1, count))),
    Number(gist.stance?.label === 'support'),
    Number(gist.stance?.label === 'oppose'),
    Number(any(words, gist.roles)),
  ]
}

/** What all that a speaker says of a target counts for one passage of theirs: few praise and blame the same in one article. */
export const SPEAKER = 0.6

/** The log-odds of support for each passage: its own, and those of what else the speaker says. */
export function withSpeaker(gists: readonly Gist[], own: readonly number[]): number[] {
  const sums = new Map<string, { sum: number; count: number }>()
  gists.forEach(({ who }, k) => {
    const known = sums.get(who) ?? { sum: 0, count: 0 }
    sums.set(who, { sum: known.sum + (own[k] ?? 0), count: known.count + 1 })
  })
  return gists.map(({ who }, k) => {
    const { sum, count } = sums.get(who) ?? { sum: 0, count: 1 }
    const mine = own[k] ?? 0
    return mine + (count > 1 ? (SPEAKER * (sum - mine)) / (count - 1) : 0)
  })
}
