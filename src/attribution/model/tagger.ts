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
const HOPELESS = -16

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
      for (let a = 0; a < LABELS; a++) for (let b = 0; b < LABELS; b++) if (!mayFollow(a, b)) this.steps[place * CELL + a * LABELS + b] = NEVER
    this.factors = Float64Array.from(this.steps, Math.exp)
  }

  tag(features: Int32Array, places: Uint8Array): Tagging {
    const scores = this.score(features, places.length)
    return { labels: this.best(scores, places), marginals: this.probabilities(scores, places) }
  }

  /** The sum of the rows of each node's features. */
  private score(features: Int32Array, count: number): Float32Array {
    const { rows, width, unit } = this
    const scores = new Float32Array(count * LABELS)
    const zero = width * OFFSET
    let f = 0
    for (let n = 0; n < count; n++) {
      // labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, sixteen bits each
      let s02 = 0
      let s13 = 0
      let s46 = 0
      let s57 = 0
      for (const end = f + width; f < end; f++) {
        const row = (features[f] as number) << 1
        const a = rows[row] as number
        const b = rows[row + 1] as number
        s02 += a & EVEN
        s13 += (a >>> 8) & EVEN
        s46 += b & EVEN
        s57 += (b >>> 8) & EVEN
      }
      const base = n * LABELS
      scores[base] = ((s02 & 0xffff) - zero) * unit
      scores[base + 1] = ((s13 & 0xffff) - zero) * unit
      scores[base + 2] = ((s02 >>> 16) - zero) * unit
      scores[base + 3] = ((s13 >>> 16) - zero) * unit
      scores[base + 4] = ((s46 & 0xffff) - zero) * unit
      scores[base + 5] = ((s57 & 0xffff) - zero) * unit
      scores[base + 6] = ((s46 >>> 16) - zero) * unit
    }
    return scores
  }

  private best(scores: Float32Array, places: Uint8Array): Uint8Array {
    const count = places.length
    const { steps, leaning } = this
    const labels = new Uint8Array(count)
    if (count === 0) return labels
    const back = new Uint8Array(count * LABELS)
    const path = new Float64Array(LABELS)
    const next = new Float64Array(LABELS)
    for (let b = 0; b < LABELS; b++) path[b] = mayFollow(0, b) ? (scores[b] as number) : NEVER
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
        next[b] = best + (scores[base + b] as number) + (b === LABEL.leftBegin || b === LABEL.rightBegin ? leaning : 0)
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

  /** Scaled at each node, so that no product runs out of range. */
  private probabilities(scores: Float32Array, places: Uint8Array): Float32Array {
    const count = places.length
    const { factors } = this
    const weights = new Float32Array(count * LABELS)
    const forward = new Float32Array(count * LABELS)
    for (let n = 0; n < count; n++) {
      const base = n * LABELS
      let top = scores[base] as number
      for (let b = 1; b < LABELS; b++) if ((scores[base + b] as number) > top) top = scores[base + b] as number
      let sum = 0
      const place = n === 0 ? -1 : (places[n] as number) * CELL
      for (let b = 0; b < LABELS; b++) {
        const below = (scores[base + b] as number) - top
        if (below < HOPELESS) continue
        const weight = Math.exp(below)
        weights[base + b] = weight
        let a = 0
        if (place < 0) a = mayFollow(0, b) ? 1 : 0
        else if (b === LABEL.leftInside || b === LABEL.rightInside)
          a = (forward[base - LABELS + b] as number) * (factors[place + b * LABELS + b] as number) + (forward[base - LABELS + b - 1] as number) * (factors[place + (b - 1) * LABELS + b] as number)
        else for (let k = 0; k < LABELS; k++) a += (forward[base - LABELS + k] as number) * (factors[place + k * LABELS + b] as number)
        a *= weight
        forward[base + b] = a
        sum += a
      }
      const inverse = sum > 0 ? 1 / sum : 0
      for (let b = 0; b < LABELS; b++) forward[base + b] = (forward[base + b] as number) * inverse
    }
    // backward, in place: `next` holds the following node's weight × backward value
    const next = new Float64Array(LABELS)
    const now = new Float64Array(LABELS)
    for (let n = count - 1; n >= 0; n--) {
      const base = n * LABELS
      const place = n + 1 < count ? (places[n + 1] as number) * CELL : -1
      let total = 0
      let largest = 0
      for (let a = 0; a < LABELS; a++) {
        let value = place < 0 ? 1 : 0
        if (place >= 0) for (let b = 0; b < LABELS; b++) value += (factors[place + a * LABELS + b] as number) * (next[b] as number)
        now[a] = value
        if (value > largest) largest = value
        const both = (forward[base + a] as number) * value
        forward[base + a] = both
        total += both
      }
      const inverse = total > 0 ? 1 / total : 0
      const shrink = largest > 0 ? 1 / largest : 0
      for (let a = 0; a < LABELS; a++) {
        forward[base + a] = (forward[base + a] as number) * inverse
        next[a] = (now[a] as number) * shrink * (weights[base + a] as number)
      }
    }
    return forward
  }
}
