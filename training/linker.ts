import { tokensOf } from '../src/attribution/model/draft.ts'
import { HANG } from '../src/attribution/model/hang.ts'
import { type Loose, loosen, type Open, openDrafts, pick } from '../src/attribution/model/link.ts'
import { logistic, weigh } from '../src/attribution/model/named.ts'
import { SOURCE } from '../src/attribution/model/source-features.ts'
import type { Tagging } from '../src/attribution/model/tagger.ts'
import { TRUST, trustFeatures } from '../src/attribution/model/trust.ts'
import type { Article, TokenRange } from './articles.ts'
import { trainChoice, trainYesNo } from './choose.ts'

/** A draft beside the gold attribution that it meets. */
export interface Example extends Open {
  readonly article: Article
  readonly loose: Loose
  /** Whether some gold content has at least half of its words in common with the draft's. */
  readonly matched: boolean
  /** The candidates that name the gold source. */
  readonly right: readonly number[]
}

const DETERMINER = new Set('a an the this that these those some any each every no my your his her its our their'.split(' '))

/** The words of a source that tell who it is. */
function telling({ scene }: Article, range: TokenRange | null | undefined): Set<number> {
  const all: number[] = []
  if (range) for (let i = range.from; i < range.to; i++) if (/[\p{L}\p{N}]/u.test(scene.word(i))) all.push(i)
  const words = all.filter((i) => !DETERMINER.has(scene.word(i)))
  return new Set(words.length > 0 ? words : all)
}

const agree = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => (a.size === 0 && b.size === 0) || [...a].some((i) => b.has(i))

/** A tagged article and, for each piece of its content, which hooks are right (none if no gold content holds most of its words). */
export interface Hangs {
  readonly article: Article
  readonly loose: Loose
  readonly right: readonly (readonly number[])[]
}

export function hangsOf(article: Article, tagging: Tagging): Hangs {
  const { scene, nodes, cues, proposals, gold } = article
  const loose = loosen(scene, nodes, tagging, cues, proposals)
  const owner = ownersOf(article)
  const right = loose.content.map((segment, i) => {
    const { from, to } = tokensOf(segment, nodes)
    const common = new Map<number, number>()
    for (let t = from; t < to; t++) common.set(owner[t] as number, (common.get(owner[t] as number) ?? 0) + 1)
    const [g, n] = [...common].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (g < 0 || 2 * n < to - from) return []
    const cue = gold[g]?.cue[0]
    const hooks = loose.hooks[i] ?? []
    const hits = hooks.flatMap((hook, k) => {
      const at = hook.cue && tokensOf(hook.cue, nodes)
      return at && cue && at.from < cue.to && cue.from < at.to ? [k] : []
    })
    return hits.length > 0 ? hits : [hooks.length - 1]
  })
  return { article, loose, right }
}

export const trainHang = (hangs: readonly Hangs[]): Float32Array =>
  trainChoice(
    hangs.flatMap(({ loose, right }) =>
      loose.hooks.flatMap((hooks, i) => (right[i]?.length ? [{ candidates: hooks.map((h) => h.features), right: right[i] }] : [])),
    ),
    HANG.names.length,
  )

export function examplesOf({ article, loose }: Hangs, hang: Float32Array): Example[] {
  const open = openDrafts(loose, article.proposals, hang)
  const goldOf = match(article, open)
  return open.map(({ draft, candidates }, d) => {
    const g = goldOf.get(d)
    const source = g === undefined ? null : telling(article, article.gold[g]?.source[0])
    const right = source === null ? [] : candidates.flatMap(({ range }, k) => (agree(telling(article, range), source) ? [k] : []))
    return { article, loose, draft, candidates, matched: g !== undefined, right }
  })
}

/** For each token the gold attribution whose content holds it, or −1. */
function ownersOf({ scene, gold }: Article): Int32Array {
  const owner = new Int32Array(scene.doc.tokens.count).fill(-1)
  gold.forEach(({ content }, g) => {
    for (const { from, to } of content) owner.fill(g, from, to)
  })
  return owner
}

/** Draft → gold, one to one, by falling share of common words, at least half. */
function match(article: Article, open: readonly Open[]): Map<number, number> {
  const { nodes, gold } = article
  const owner = ownersOf(article)
  const size = gold.map(({ content }) => content.reduce((sum, { from, to }) => sum + to - from, 0))
  const pairs: { share: number; d: number; g: number }[] = []
  open.forEach(({ draft }, d) => {
    const common = new Map<number, number>()
    let words = 0
    for (const segment of draft.content) {
      const { from, to } = tokensOf(segment, nodes)
      words += to - from
      for (let i = from; i < to; i++) {
        const g = owner[i] as number
        if (g >= 0) common.set(g, (common.get(g) ?? 0) + 1)
      }
    }
    for (const [g, n] of common) {
      const share = n / (words + (size[g] ?? 0) - n)
      if (share >= 0.5) pairs.push({ share, d, g })
    }
  })
  pairs.sort((a, b) => b.share - a.share)
  const goldOf = new Map<number, number>()
  const used = new Set<number>()
  for (const { d, g } of pairs)
    if (!goldOf.has(d) && !used.has(g)) {
      goldOf.set(d, g)
      used.add(g)
    }
  return goldOf
}

export const trainSource = (examples: readonly Example[]): Float32Array =>
  trainChoice(
    examples
      .filter(({ right }) => right.length > 0)
      .map(({ candidates, right }) => ({ candidates: candidates.map((c) => c.features), right })),
    SOURCE.names.length,
  )

export interface Judged {
  readonly example: Example
  readonly range: TokenRange | null
  readonly features: readonly number[]
  readonly yes: boolean
}

export function judged(example: Example, source: Float32Array): Judged {
  const { loose, draft, candidates, right } = example
  const { k, sure } = pick(candidates, source)
  const range = candidates[k]?.range ?? null
  return { example, range, features: trustFeatures(loose, draft, range, sure), yes: right.includes(k) }
}

export const trainTrust = (cases: readonly Judged[]): Float32Array => trainYesNo(cases, TRUST.names.length)

export const trustIn = ({ features }: Judged, trust: Float32Array): number => logistic(weigh(trust, features))
