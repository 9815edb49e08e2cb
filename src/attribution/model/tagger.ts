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
/** A label less likely than this is on no best path. */
const RARE = 1e-3

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
  /** A bit for each row that is not all 0: the table is large, and most of it need not be read. */
  private readonly filled: Int32Array
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
    this.filled = new Int32Array(Math.ceil(emission.length / STRIDE / 32))
    emission.forEach((weight, i) => {
      const row = Math.floor(i / STRIDE)
      if (weight !== 0) this.filled[row >> 5] = (this.filled[row >> 5] as number) | (1 << (row & 31))
    })
    this.steps = transition.slice()
    for (let place = 0; place < PLACES; place++)
      for (let a = 0; a < LABELS; a++)
        for (let b = 0; b < LABELS; b++) if (!mayFollow(a, b)) this.steps[place * CELL + a * LABELS + b] = NEVER
    this.factors = Float64Array.from(this.steps, Math.exp)
    this.decline = Float64Array.from({ length: Math.ceil(-HOPELESS / unit) }, (_, i) => Math.exp(-i * unit))
  }

  tag(features: FeatureSource, places: Uint8Array): Tagging {
    const scores = this.score(features)
    const marginals = this.probabilities(scores, places)
    return { labels: this.best(scores, places, marginals), marginals }
  }

  /** The sum of the rows of each node's features, in units. */
  private score(features: FeatureSource): Int32Array {
    const { rows, filled, width } = this
    const { count } = features
    const active = new Int32Array(width)
    const scores = new Int32Array(count * LABELS)
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
      let zero = 0
      for (let f = 0; f < width; f++) {
        const row = active[f] as number
        if ((((filled[row >> 5] as number) >>> (row & 31)) & 1) === 0) continue
        const a = rows[2 * row] as number
        const b = rows[2 * row + 1] as number
        zero += OFFSET
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

  /** The best path (Viterbi) among the labels that are not unlikely, of which most nodes have one. */
  private best(scores: Int32Array, places: Uint8Array, marginals: Float32Array): Uint8Array {
    const count = places.length
    const { steps, leaning, unit } = this
    const labels = new Uint8Array(count)
    const back = new Uint8Array(count * LABELS)
    // the labels of the node before, and the score of the best path to each
    const before = new Uint8Array(LABELS)
    const path = new Float64Array(LABELS)
    const here = new Uint8Array(LABELS)
    const next = new Float64Array(LABELS)
    let living = 0
    for (let n = 0; n < count; n++) {
      const base = n * LABELS
      const place = (places[n] as number) * CELL
      let size = 0
      for (let b = 0; b < LABELS; b++) {
        // outside is always possible, so that there is a path
        if (b > 0 && (marginals[base + b] as number) < RARE) continue
        here[size++] = b
        let best = n === 0 ? (mayFollow(0, b) ? 0 : NEVER) : Number.NEGATIVE_INFINITY
        let from = 0
        for (let k = 0; k < living; k++) {
          const a = before[k] as number
          const reached = (path[a] as number) + (steps[place + a * LABELS + b] as number)
          if (reached > best) {
            best = reached
            from = a
          }
        }
        const lean = n > 0 && (b === LABEL.leftBegin || b === LABEL.rightBegin) ? leaning : 0
        next[b] = best + (scores[base + b] as number) * unit + lean
        back[base + b] = from
      }
      for (let k = 0; k < size; k++) {
        const b = here[k] as number
        before[k] = b
        path[b] = next[b] as number
      }
      living = size
    }
    let label = 0
    for (let k = 1; k < living; k++) if ((path[before[k] as number] as number) > (path[label] as number)) label = before[k] as number
    for (let n = count - 1; n >= 0; n--) {
      labels[n] = label
      label = back[n * LABELS + label] as number
    }
    return labels
  }

  /** Forward and backward; two methods, because the engine drops a long loop's machine code each time something follows the loop. */
  private probabilities(scores: Int32Array, places: Uint8Array): Float32Array {
    const weights = new Float32Array(scores.length)
    const shares = new Float32Array(scores.length)
    this.forward(shares, weights, scores, places)
    this.backward(shares, weights, places)
    return shares
  }

  /** Scaled at each node, so that no product runs out of range; labels without hope are left out of the sums. */
  private forward(forward: Float32Array, weights: Float32Array, scores: Int32Array, places: Uint8Array): void {
    const count = places.length
    const { factors, decline } = this
    for (let n = 0; n < count; n++) {
      const base = n * LABELS
      const before = base - LABELS
      const place = (places[n] as number) * CELL
      let top = scores[base] as number
      for (let b = 1; b < LABELS; b++) if ((scores[base + b] as number) > top) top = scores[base + b] as number
      let total = 0
      for (let b = 0; b < LABELS; b++) {
        const below = top - (scores[base + b] as number)
        if (below >= decline.length) continue
        let share = n === 0 && mayFollow(0, b) ? 1 : 0
        // content goes on only from content of its own kind
        const inside = b === LABEL.leftInside || b === LABEL.rightInside
        const end = n === 0 ? 0 : inside ? b + 1 : LABELS
        for (let a = inside ? b - 1 : 0; a < end; a++)
          share += (forward[before + a] as number) * (factors[place + a * LABELS + b] as number)
        const weight = decline[below] as number
        weights[base + b] = weight
        forward[base + b] = share * weight
        total += share * weight
      }
      const inverse = total > 0 ? 1 / total : 0
      for (let b = 0; b < LABELS; b++) {
        const share = (forward[base + b] as number) * inverse
        forward[base + b] = share > FAINT ? share : 0
      }
    }
  }

  /** Turns forward shares into probabilities, in place; `weights` are the nodes' own. */
  private backward(forward: Float32Array, weights: Float32Array, places: Uint8Array): void {
    const count = places.length
    const { factors } = this
    // the labels that have a share at the following node, and for each its weight × backward value
    const alive = new Uint8Array(LABELS)
    const next = new Float64Array(LABELS)
    let living = 0
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
  }
}
