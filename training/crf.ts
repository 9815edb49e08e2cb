import { BITS } from '../src/attribution/model/hash.ts'
import { LABELS, mayFollow, STRIDE } from '../src/attribution/model/labels.ts'
import { PLACES } from '../src/attribution/model/transitions.ts'

/** One article for the trainer. */
export interface Sequence {
  readonly count: number
  /** 1 for the nodes that the tagger will look at when it runs; the others are only context here. */
  readonly live: Uint8Array
  /** `width` feature numbers a node. */
  readonly features: Int32Array
  readonly places: Uint8Array
  readonly labels: Uint8Array
}

export interface Crf {
  readonly width: number
  readonly emission: Float32Array
  /** `[place][before][label]` */
  readonly transition: Float32Array
}

export interface CrfOptions {
  readonly width: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** What the sums of squares start with: the greater, the smaller the first steps. */
  readonly start: number
  /** The share of features that is hidden each time an article is read, so that none is relied on alone. */
  readonly dropout: number
  /** A feature must stand at so many nodes to be learnt: what is rarer says little, and each row costs memory and time. */
  readonly least: number
  readonly onEpoch?: (epoch: number, loss: number, crf: Crf) => void
}

const CELL = LABELS * LABELS
const IMPOSSIBLE = -1e4

/** A small reproducible generator (mulberry32), so that training gives the same weights each time. */
export function generator(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent with AdaGrad steps, an article at a time.
 * Rows of features that were not seen keep weight 0.
 */
export function trainCrf(all: readonly Sequence[], { width, epochs, rate, decay, start, dropout, least, onEpoch }: CrfOptions): Crf {
  const sequences = withoutRare(all, least, width)
  const rows = 1 << BITS
  const emission = new Float32Array(rows * STRIDE)
  const squares = new Float32Array(rows * STRIDE).fill(start)
  const transition = new Float32Array(PLACES * CELL)
  const transitionSquares = new Float32Array(PLACES * CELL).fill(start)
  for (let place = 0; place < PLACES; place++)
    for (let a = 0; a < LABELS; a++)
      for (let b = 0; b < LABELS; b++) if (!mayFollow(a, b)) transition[place * CELL + a * LABELS + b] = IMPOSSIBLE
  const crf = { width, emission, transition }
  const order = sequences.map((_, i) => i)
  const random = generator(7)
  const longest = Math.max(...sequences.map(({ count }) => count))
  const scores = new Float64Array(longest * LABELS)
  const alpha = new Float64Array(longest * LABELS)
  const beta = new Float64Array(longest * LABELS)
  const scale = new Float64Array(longest)
  const exps = new Float64Array(PLACES * CELL)
  const gradient = new Float64Array(PLACES * CELL)
  const g = new Float64Array(STRIDE)
  const average = { width, emission: new Float32Array(rows * STRIDE), transition: new Float32Array(PLACES * CELL) }
  let averaged = 0
  let seen = 0
  const kept = new Int32Array(longest * width)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const t = order[i] as number
      order[i] = order[j] as number
      order[j] = t
    }
    let loss = 0
    let nodes = 0
    for (const index of order) {
      const sequence = sequences[index] as Sequence
      const { count, places, labels } = sequence
      if (count === 0) continue
      // row 0 is never trained: a hidden feature points there
      let features = sequence.features
      if (dropout > 0) {
        const limit = dropout * 4294967296
        let state = (random() * 4294967296) >>> 0
        for (let f = 0; f < count * width; f++) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0
          kept[f] = state < limit ? 0 : (features[f] as number)
        }
        features = kept
      }
      for (let c = 0; c < exps.length; c++) exps[c] = Math.exp(transition[c] as number)
      loss -= forwardBackward(crf, { count, live: sequence.live, places, labels, features }, { scores, alpha, beta, scale, exps })
      nodes += count
      gradient.fill(0)
      for (let n = 0; n < count; n++) {
        const gold = labels[n] as number
        const base = n * LABELS
        let any = 0
        for (let y = 0; y < LABELS; y++) {
          const p = (alpha[base + y] as number) * (beta[base + y] as number)
          g[y] = (y === gold ? 1 : 0) - p
          any += Math.abs(g[y] as number)
        }
        if (any > 1e-3) {
          for (let f = n * width; f < (n + 1) * width; f++) {
            const row = (features[f] as number) * STRIDE
            if (row === 0) continue
            for (let y = 0; y < LABELS; y++) {
              const step = g[y] as number
              const sum = (squares[row + y] as number) + step * step
              squares[row + y] = sum
              emission[row + y] = (emission[row + y] as number) + (rate * step) / Math.sqrt(sum + 1e-8)
            }
          }
        }
        if (n > 0) {
          const place = (places[n] as number) * CELL
          const from = base - LABELS
          // pairwise marginals
          const inv = 1 / (scale[n] as number)
          for (let a = 0; a < LABELS; a++) {
            const left = (alpha[from + a] as number) * inv
            if (left === 0) continue
            for (let b = 0; b < LABELS; b++)
              gradient[place + a * LABELS + b] =
                (gradient[place + a * LABELS + b] as number) -
                left * (exps[place + a * LABELS + b] as number) * (scores[base + b] as number) * (beta[base + b] as number)
          }
          const cell = place + (labels[n - 1] as number) * LABELS + gold
          gradient[cell] = (gradient[cell] as number) + 1
        }
      }
      if (++seen % 40 === 0) {
        if (decay > 0) for (let w = 0; w < emission.length; w++) emission[w] = (emission[w] as number) * (1 - decay)
        if (epoch > epochs / 2) {
          averaged++
          for (let w = 0; w < emission.length; w++) average.emission[w] = (average.emission[w] as number) + (emission[w] as number)
          for (let w = 0; w < transition.length; w++) average.transition[w] = (average.transition[w] as number) + (transition[w] as number)
        }
      }
      for (let c = 0; c < gradient.length; c++) {
        const step = gradient[c] as number
        if (step === 0 || (transition[c] as number) === IMPOSSIBLE) continue
        transitionSquares[c] = (transitionSquares[c] as number) + step * step
        transition[c] = (transition[c] as number) + (rate * step) / Math.sqrt((transitionSquares[c] as number) + 1e-8)
      }
    }
    if (onEpoch) onEpoch(epoch, loss / nodes, averaged > 0 ? mean() : crf)
  }
  return mean()

  function mean(): Crf {
    const shrink = (1 - dropout) / averaged
    return { width, emission: average.emission.map((w) => w * shrink), transition: average.transition.map((w) => w / averaged) }
  }
}

/** The sequences with row 0, which is never trained, in place of features that stand at fewer than `least` nodes. */
function withoutRare(sequences: readonly Sequence[], least: number, width: number): Sequence[] {
  const counts = new Int32Array(1 << BITS)
  for (const { features, live, count } of sequences)
    for (let n = 0; n < count; n++)
      if (live[n] === 1)
        for (let f = n * width; f < (n + 1) * width; f++) counts[features[f] as number] = (counts[features[f] as number] as number) + 1
  return sequences.map((sequence) => ({
    ...sequence,
    features: sequence.features.map((row) => ((counts[row] as number) < least ? 0 : row)),
  }))
}

/** Emission scores of a sequence, not exponentiated. */
export function emissions({ emission, width }: Crf, { count, features }: Sequence, scores: Float64Array): void {
  for (let n = 0; n < count; n++) {
    let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0]
    for (let f = n * width; f < (n + 1) * width; f++) {
      const row = (features[f] as number) * STRIDE
      s0 += emission[row] as number
      s1 += emission[row + 1] as number
      s2 += emission[row + 2] as number
      s3 += emission[row + 3] as number
      s4 += emission[row + 4] as number
      s5 += emission[row + 5] as number
      s6 += emission[row + 6] as number
    }
    const base = n * LABELS
    scores[base] = s0
    scores[base + 1] = s1
    scores[base + 2] = s2
    scores[base + 3] = s3
    scores[base + 4] = s4
    scores[base + 5] = s5
    scores[base + 6] = s6
  }
}

interface Buffers {
  readonly scores: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  readonly scale: Float64Array
  readonly exps: Float64Array
}

/**
 * Scaled forward-backward; afterwards `alpha × beta` are the marginals and `scores` the exponentiated emissions (each node's
 * relative to its best). Gives the log-probability of the labels.
 */
function forwardBackward(crf: Crf, sequence: Sequence, { scores, alpha, beta, scale, exps }: Buffers): number {
  const { count, places, labels } = sequence
  emissions(crf, sequence, scores)
  let gold = 0
  let logZ = 0
  for (let n = 0; n < count; n++) {
    const base = n * LABELS
    const y = labels[n] as number
    gold += scores[base + y] as number
    if (n > 0) gold += crf.transition[(places[n] as number) * CELL + (labels[n - 1] as number) * LABELS + y] as number
    let best = scores[base] as number
    for (let b = 1; b < LABELS; b++) if ((scores[base + b] as number) > best) best = scores[base + b] as number
    logZ += best
    for (let b = 0; b < LABELS; b++) scores[base + b] = Math.exp((scores[base + b] as number) - best)
    let sum = 0
    if (n === 0) {
      for (let b = 0; b < LABELS; b++) {
        alpha[b] = b === 4 || b === 6 ? 0 : (scores[b] as number)
        sum += alpha[b] as number
      }
    } else {
      const place = (places[n] as number) * CELL
      for (let b = 0; b < LABELS; b++) {
        let a = 0
        for (let k = 0; k < LABELS; k++) a += (alpha[base - LABELS + k] as number) * (exps[place + k * LABELS + b] as number)
        a *= scores[base + b] as number
        alpha[base + b] = a
        sum += a
      }
    }
    scale[n] = sum
    logZ += Math.log(sum)
    for (let b = 0; b < LABELS; b++) alpha[base + b] = (alpha[base + b] as number) / sum
  }
  const last = (count - 1) * LABELS
  for (let b = 0; b < LABELS; b++) beta[last + b] = 1
  for (let n = count - 2; n >= 0; n--) {
    const base = n * LABELS
    const next = base + LABELS
    const place = (places[n + 1] as number) * CELL
    const inv = 1 / (scale[n + 1] as number)
    for (let a = 0; a < LABELS; a++) {
      let sum = 0
      for (let b = 0; b < LABELS; b++)
        sum += (exps[place + a * LABELS + b] as number) * (scores[next + b] as number) * (beta[next + b] as number)
      beta[base + a] = sum * inv
    }
  }
  return gold - logZ
}

/** The likeliest labels. */
export function decode(crf: Crf, sequence: Sequence, bias = 0): Uint8Array {
  const { count, places } = sequence
  const scores = new Float64Array(count * LABELS)
  emissions(crf, sequence, scores)
  for (let n = 0; n < count; n++) {
    scores[n * LABELS + 3] = (scores[n * LABELS + 3] as number) + bias
    scores[n * LABELS + 5] = (scores[n * LABELS + 5] as number) + bias
  }
  const back = new Uint8Array(count * LABELS)
  for (let n = 0; n < count; n++) {
    const base = n * LABELS
    if (n === 0) {
      scores[4] = IMPOSSIBLE
      scores[6] = IMPOSSIBLE
      continue
    }
    const place = (places[n] as number) * CELL
    for (let b = 0; b < LABELS; b++) {
      let best = -Infinity
      let arg = 0
      for (let a = 0; a < LABELS; a++) {
        const s = (scores[base - LABELS + a] as number) + (crf.transition[place + a * LABELS + b] as number)
        if (s > best) {
          best = s
          arg = a
        }
      }
      scores[base + b] = (scores[base + b] as number) + best
      back[base + b] = arg
    }
  }
  const labels = new Uint8Array(count)
  if (count === 0) return labels
  let y = 0
  const last = (count - 1) * LABELS
  for (let b = 1; b < LABELS; b++) if ((scores[last + b] as number) > (scores[last + y] as number)) y = b
  for (let n = count - 1; n >= 0; n--) {
    labels[n] = y
    y = back[n * LABELS + y] as number
  }
  return labels
}
