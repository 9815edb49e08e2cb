import { type FeatureSource, NodeFeatures, WIDTH } from '../src/attribution/model/features.ts'
import { LABEL } from '../src/attribution/model/labels.ts'
import { placesOf } from '../src/attribution/model/transitions.ts'
import { look } from '../src/attribution/model/view.ts'
import type { Article, TokenRange } from './articles.ts'
import type { Sequence } from './crf.ts'

/** An article's features and gold labels, a node each. */
export function sequenceOf(article: Article): Sequence {
  const { scene, nodes, cues, proposals } = article
  const view = look(scene, nodes, cues, proposals)
  const source = new NodeFeatures(view, cues)
  const features = new Int32Array(nodes.count * WIDTH)
  for (let n = 0; n < nodes.count; n++) source.read(n, features, n * WIDTH)
  return { count: nodes.count, live: view.live, features, places: placesOf(view), labels: labelsOf(article) }
}

/** A sequence's features as the tagger reads them. */
export const sourceOf = ({ count, live, features }: Sequence): FeatureSource => ({
  count,
  isLive: (n) => live[n] === 1,
  read: (n, out, o) => out.set(features.subarray(n * WIDTH, (n + 1) * WIDTH), o),
})

export function labelsOf({ nodes, gold, scene }: Article): Uint8Array {
  const labels = new Uint8Array(nodes.count)
  const nodesIn = ({ from, to }: TokenRange): [number, number] => {
    let first = nodes.of[from] ?? 0
    let last = nodes.of[to - 1] ?? first
    // a stretch of speech is said if most of it is
    if (!mostlyIn(first, from, to)) first++
    if (last > first && !mostlyIn(last, from, to)) last--
    return [first, last]
  }
  const mostlyIn = (n: number, from: number, to: number): boolean => {
    if (nodes.speech[n] !== 1) return true
    const [a, b] = [nodes.from[n] as number, nodes.from[n + 1] as number]
    return 2 * (Math.min(b, to) - Math.max(a, from)) >= b - a
  }
  for (const { source, cue } of gold) {
    for (const range of source) for (let i = range.from; i < range.to; i++) label(i, LABEL.source)
    for (const range of cue)
      for (let i = range.from; i < range.to; i++) if (!scene.isPunctuation(i) || range.to - range.from === 1) label(i, LABEL.cue)
  }
  for (const { content, cue } of gold) {
    for (const range of content) {
      const left = cue[0] === undefined || cue[0].from < range.from
      const [first, last] = nodesIn(range)
      for (let n = first; n <= last; n++)
        labels[n] = left ? (n === first ? LABEL.leftBegin : LABEL.leftInside) : n === first ? LABEL.rightBegin : LABEL.rightInside
    }
  }
  // what another span cut off from its beginning begins anew
  for (let n = 0; n < labels.length; n++) {
    const before = n === 0 ? 0 : labels[n - 1]
    if (labels[n] === LABEL.leftInside && before !== LABEL.leftBegin && before !== LABEL.leftInside) labels[n] = LABEL.leftBegin
    if (labels[n] === LABEL.rightInside && before !== LABEL.rightBegin && before !== LABEL.rightInside) labels[n] = LABEL.rightBegin
  }
  return labels

  function label(i: number, value: number): void {
    const n = nodes.of[i] ?? 0
    if (nodes.speech[n] !== 1) labels[n] = value
  }
}
