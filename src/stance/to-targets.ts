import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { Span, Stance } from '../types.ts'
import type { StanceTo } from './layer.ts'
import { type Gist, namesTarget, passagesOf, readGists, targetFeatures, type Wanted, wordsOf } from './target-features.ts'
import { targetWeights } from './target-weights.generated.ts'
import type { Range } from './view.ts'

/** A side is given only if it is at least this likely, and the words give a reason for it. */
const SURE = 0.6

/**
 * What every statement says of each target: the side its own stance takes if that is on the target, otherwise by its words of praise
 * and blame, who speaks, and what the narration beside it says (a small trained model, `models/stance-targets.md`).
 */
export function stancesToTargets(
  doc: Doc<Wanted | 'quotations'>,
  lexicon: Lexicon,
  units: readonly (readonly Range[])[],
  stances: readonly (Stance | null)[],
  targets: readonly string[],
): { toTargets: StanceTo[]; passagesToTargets: StanceTo[] } {
  const { tokens, quotations } = doc
  const passages = units.flatMap((ranges, attribution) => passagesOf(ranges, attribution, tokens, quotations.outer))
  const gists = readGists(doc, lexicon, passages, stances)
  const span = ({ from, to }: Range): Span => ({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 })
  const all = targets.flatMap((target) => {
    const words = wordsOf(target)
    return gists.map(
      (gist, k): StanceTo => ({
        ...sideOf(gists, k, target, words),
        attribution: gist.passage.attribution,
        target,
        content: [span(gist.passage)],
      }),
    )
  })
  const passagesToTargets = all.sort((a, b) => a.attribution - b.attribution || targets.indexOf(a.target) - targets.indexOf(b.target))
  const toTargets: StanceTo[] = []
  for (const one of passagesToTargets) {
    const last = toTargets.at(-1)
    if (last && last.attribution === one.attribution && last.target === one.target) toTargets[toTargets.length - 1] = joined(last, one)
    else toTargets.push(one)
  }
  return { toTargets, passagesToTargets }
}

function sideOf(gists: readonly Gist[], k: number, target: string, words: readonly string[]): Pick<StanceTo, 'label' | 'lean' | 'score'> {
  const gist = gists[k]
  const own = gist?.stance
  if (own && own.label !== 'neutral' && wordsOf(own.target.text).some((word) => words.includes(word)))
    return { label: own.label, lean: own.label, score: 0.9 }
  const features = targetFeatures(gists, k, target)
  let odds = targetWeights[features.length] ?? 0
  for (let i = 0; i < features.length; i++) odds += (targetWeights[i] ?? 0) * (features[i] ?? 0)
  const support = 1 / (1 + Math.exp(-odds))
  const lean = support >= 0.5 ? 'support' : 'oppose'
  const score = Math.max(support, 1 - support)
  const reason = gist !== undefined && gist.tone !== 0 && namesTarget(gist, words)
  return { label: reason && score >= SURE ? lean : 'neutral', lean, score }
}

/** Two passages of one statement together: a side beats none, and the surer side wins. */
function joined(a: StanceTo, b: StanceTo): StanceTo {
  const first = (a.label === 'neutral') === (b.label === 'neutral') ? a.score >= b.score : b.label === 'neutral'
  return { ...(first ? a : b), content: [...a.content, ...b.content] }
}
