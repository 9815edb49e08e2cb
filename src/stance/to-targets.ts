import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { Evidence, Span, Stance } from '../types.ts'
import type { StanceTo } from './layer.ts'
import {
  chorusOf,
  type Gist,
  namesTarget,
  passagesOf,
  readGists,
  TARGET_FEATURES,
  targetFeatures,
  type Wanted,
  withSpeaker,
  wordsOf,
} from './target-features.ts'
import { targetWeights } from './target-weights.generated.ts'
import type { Range } from './view.ts'

/** A side is given only if it is at least this likely, and the words give a reason for it. */
const SURE = 0.6
/** A weaker reason is none. */
const WEAKEST = 0.05

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
  const chorus = chorusOf(gists)
  const span = ({ from, to }: Range): Span => ({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 })
  const all = targets.flatMap((target) => {
    const words = wordsOf(target)
    const features = gists.map((gist) => targetFeatures(gist, target, chorus, gists.length))
    const odds = withSpeaker(gists, features.map(oddsOf))
    return gists.map(
      (gist, k): StanceTo => ({
        ...sideOf(gist, words, features[k] ?? [], odds[k] ?? 0, span(gist.passage)),
        attribution: gist.passage.attribution,
        target,
        content: [span(gist.passage)],
      }),
    )
  })
  const passagesToTargets = all.sort((a, b) => a.attribution - b.attribution || targets.indexOf(a.target) - targets.indexOf(b.target))
  const toTargets: StanceTo[] = []
  let next = 0
  for (let attribution = 0; attribution < stances.length; attribution++)
    for (const target of targets) {
      let whole: StanceTo | null = null
      for (; passagesToTargets[next]?.attribution === attribution && passagesToTargets[next]?.target === target; next++) {
        const one = passagesToTargets[next] as StanceTo
        whole = whole ? joined(whole, one) : one
      }
      // all its words are those of a statement inside it
      toTargets.push(whole ?? { attribution, target, label: 'neutral', lean: 'oppose', score: 0.5, content: [], evidence: [] })
    }
  return { toTargets, passagesToTargets }
}

/** The log-odds of support by a passage's own features. */
function oddsOf(features: readonly number[]): number {
  return features.reduce((sum, value, i) => sum + value * (targetWeights[i] ?? 0), targetWeights[features.length] ?? 0)
}

function sideOf(
  gist: Gist,
  words: readonly string[],
  features: readonly number[],
  odds: number,
  passage: Span,
): Pick<StanceTo, 'label' | 'lean' | 'score' | 'evidence'> {
  const own = gist.stance
  if (own && own.label !== 'neutral' && wordsOf(own.target.text).some((word) => words.includes(word)))
    return { label: own.label, lean: own.label, score: 0.9, evidence: own.evidence }
  const evidence = features.flatMap((value, i): Evidence[] => {
    const weight = value * (targetWeights[i] ?? 0)
    return Math.abs(weight) < WEAKEST ? [] : [{ rule: `stance.to.${TARGET_FEATURES[i]}`, weight: rounded(weight), spans: [passage] }]
  })
  const support = 1 / (1 + Math.exp(-odds))
  const lean = support >= 0.5 ? 'support' : 'oppose'
  const score = Math.max(support, 1 - support)
  const reason = gist.tone !== 0 && namesTarget(gist, words)
  return { label: reason && score >= SURE ? lean : 'neutral', lean, score, evidence }
}

/** Two passages of one statement together: a side beats none, and the surer side wins. */
function joined(a: StanceTo, b: StanceTo): StanceTo {
  const first = (a.label === 'neutral') === (b.label === 'neutral') ? a.score >= b.score : b.label === 'neutral'
  return { ...(first ? a : b), content: [...a.content, ...b.content] }
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100
