import type { FeatureSource } from './features.ts'
import { LABEL, LABELS, mayFollow, STRIDE } from './labels.ts'
import { PLACES } from './transitions.ts'

/** What the tagger learnt: for each feature a row of weights, and for each kind of place what follows what. */
export interface TaggerWeights {
  readonly width: number
  /** Rows of `STRIDE` weights. */
  readonly emission: Int8Array
  /** What a weight of 1 in `emission` stands for. */
  readonly unit: number
  /** `[place][before][label]` */
  readonly transition: Float32Array
}

export interface Tagging {
  /** The likeliest label of each node. */
  readonly labels: Uint8Array
  /** For each node the probability of each label, `LABELS` a node. */
  readonly marginals: Float32Array
}

const CELL = LABELS * LABELS
const NEVER = -1e4
/** Added to each weight, so that four weights can be summed in one number without borrowing from each other. */
const OFFSET = 128
const EVEN = 0x00ff00ff
/** A label with a score so far below the best has no share worth counting. */
const HOPELESS = -12
/** In units; no steps outweigh it. */
const UNLIKELY = 20_000
const FAINT = 1e-7

/**
 * Labels nodes with a linear-chain conditional random field: Viterbi for the labels, forward-backward for their probabilities.
 *
 *     node      0     1     2         scores of each label + scores of each step → the best path
 *     place        1     2
 */
export class Tagger {
  private readonly width: number
  private readonly unit: number
  /** A row is two numbers of four weights each. */
  private readonly rows: Int32Array
  private readonly steps: Float32Array
  private readonly factors: Float64Array
  private readonly leaning: number
  /** `exp(-i × unit)`, down to where a label is hopeless. */
  private readonly decline: Float64Array

  /** `leaning` is added wherever content begins, so that more is found, less surely. */
  constructor({ width, emission, unit, transition }: TaggerWeights, leaning = 0) {
    this.width = width
    this.unit = unit
    this.leaning = leaning
    this.rows = new Int32Array((emission.length / STRIDE) * 2)
    for (let i = 0; i < emission.length; i++) {
      const cell = i >> 2
      this.rows[cell] = (this.rows[cell] as number) | (((emission[i] as number) + OFFSET) << ((i & 3) * 8))
    }
    this.steps = transition.slice()
    for (let place = 0; place < PLACES; place++)
      for (let a = 0; a < LABELS; a++)
        for (let b = 0; b < LABELS; b++) if (!mayFollow(a, b)) this.steps[place * CELL + a * LABELS + b] = NEVER
    this.factors = Float64Array.from(this.steps, Math.exp)
    this.decline = Float64Array.from({ length: Math.ceil(-HOPELESS / unit) }, (_, i) => Math.exp(-i * unit))
  }

  tag(features: FeatureSource, places: Uint8Array): Tagging {
    const scores = this.score(features)
    return { labels: this.best(scores, places), marginals: this.probabilities(scores, places) }
  }

  /** The sum of the rows of each node's features, in units. */
  private score(features: FeatureSource): Int32Array {
    const { rows, width } = this
    const { count } = features
    const active = new Int32Array(width)
    const scores = new Int32Array(count * LABELS)
    const zero = width * OFFSET
    for (let n = 0; n < count; n++) {
      const base = n * LABELS
      if (!features.isLive(n)) {
        scores.fill(-UNLIKELY, base + 1, base + LABELS)
        continue
      }
      features.read(n, active, 0)
      // labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, sixteen bits each
      let s02 = 0
      let s13 = 0
      let s46 = 0
      let s57 = 0
      for (let f = 0; f < width; f++) {
        const row = (active[f] as number) << 1
        const a = rows[row] as number
        const b = rows[row + 1] as number
        s02 += a & EVEN
        s13 += (a >>> 8) & EVEN
        s46 += b & EVEN
        s57 += (b >>> 8) & EVEN
      }
      scores[base] = (s02 & 0xffff) - zero
      scores[base + 1] = (s13 & 0xffff) - zero
      scores[base + 2] = (s02 >>> 16) - zero
      scores[base + 3] = (s13 >>> 16) - zero
      scores[base + 4] = (s46 & 0xffff) - zero
      scores[base + 5] = (s57 & 0xffff) - zero
      scores[base + 6] = (s46 >>> 16) - zero
    }
    return scores
  }

  private best(scores: Int32Array, places: Uint8Array): Uint8Array {
    const count = places.length
    const { steps, leaning, unit } = this
    const labels = new Uint8Array(count)
    if (count === 0) return labels
    const back = new Uint8Array(count * LABELS)
    const path = new Float64Array(LABELS)
    const next = new Float64Array(LABELS)
    for (let b = 0; b < LABELS; b++) path[b] = mayFollow(0, b) ? (scores[b] as number) * unit : NEVER
    for (let n = 1; n < count; n++) {
      const base = n * LABELS
      const place = (places[n] as number) * CELL
      for (let b = 0; b < LABELS; b++) {
        // content goes on only from content of its own kind
        const inside = b === LABEL.leftInside || b === LABEL.rightInside
        const first = inside ? b - 1 : 0
        const end = inside ? b + 1 : LABELS
        let best = (path[first] as number) + (steps[place + first * LABELS + b] as number)
        let from = first
        for (let a = first + 1; a < end; a++) {
          const s = (path[a] as number) + (steps[place + a * LABELS + b] as number)
          if (s > best) {
            best = s
            from = a
          }
        }
        next[b] = best + (scores[base + b] as number) * unit + (b === LABEL.leftBegin || b === LABEL.rightBegin ? leaning : 0)
        back[base + b] = from
      }
      for (let b = 0; b < LABELS; b++) path[b] = next[b] as number
    }
    let label = 0
    for (let b = 1; b < LABELS; b++) if ((path[b] as number) > (path[label] as number)) label = b
    for (let n = count - 1; n >= 0; n--) {
      labels[n] = label
      label = back[n * LABELS + label] as number
    }
    return labels
  }

  /** Scaled at each node, so that no product runs out of range; labels without hope are left out of the sums. */
  private probabilities(scores: Int32Array, places: Uint8Array): Float32Array {
    const count = places.length
    const { factors, decline } = this
    const weights = new Float32Array(count * LABELS)
    const forward = new Float32Array(count * LABELS)
    // the labels that have a share at the node before
    const alive = new Uint8Array(LABELS)
    let living = 0
    for (let n = 0; n < count; n++) {
      const base = n * LABELS
      const before = base - LABELS
      let top = scores[base] as number
      for (let b = 1; b < LABELS; b++) if ((scores[base + b] as number) > top) top = scores[base + b] as number
      let sum = 0
      const place = (places[n] as number) * CELL
      for (let b = 0; b < LABELS; b++) {
        const below = top - (scores[base + b] as number)
        if (below >= decline.length) continue
        let a = 0
        if (n === 0) a = mayFollow(0, b) ? 1 : 0
        else
          for (let k = 0; k < living; k++) {
            const from = alive[k] as number
            a += (forward[before + from] as number) * (factors[place + from * LABELS + b] as number)
          }
        const weight = decline[below] as number
        weights[base + b] = weight
        forward[base + b] = a * weight
        sum += a * weight
      }
      living = 0
      const inverse = sum > 0 ? 1 / sum : 0
      for (let b = 0; b < LABELS; b++) {
        const share = (forward[base + b] as number) * inverse
        forward[base + b] = share > FAINT ? share : 0
        if (share > FAINT) alive[living++] = b
      }
    }
    // backward, in place: `next` holds the following node's weight × backward value for the labels in `alive`
    const next = new Float64Array(LABELS)
    living = 0
    for (let n = count - 1; n >= 0; n--) {
      const base = n * LABELS
      const last = n + 1 === count
      const place = last ? 0 : (places[n + 1] as number) * CELL
      let total = 0
      let largest = 0
      for (let a = 0; a < LABELS; a++) {
        const share = forward[base + a] as number
        if (share === 0) continue
        let value = last ? 1 : 0
        for (let k = 0; k < living; k++) {
          const to = alive[k] as number
          value += (factors[place + a * LABELS + to] as number) * (next[to] as number)
        }
        if (value > largest) largest = value
        // kept apart until the following node's values are no longer needed
        forward[base + a] = share * value
        weights[base + a] = (weights[base + a] as number) * value
        total += share * value
      }
      const inverse = total > 0 ? 1 / total : 0
      const shrink = largest > 0 ? 1 / largest : 0
      living = 0
      for (let a = 0; a < LABELS; a++) {
        const share = forward[base + a] as number
        if (share === 0) continue
        forward[base + a] = share * inverse
        next[a] = (weights[base + a] as number) * shrink
        alive[living++] = a
      }
    }
    return forward
  }
}
