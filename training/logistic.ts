/** A row of a sparse matrix: column indexes and their values. */
export interface SparseRow {
  readonly index: Int32Array
  readonly value: Float64Array
}

/** Dot product of a sparse row with dense weights; the last weight is the bias. */
export function dot({ index, value }: SparseRow, weights: Float64Array): number {
  let sum = weights[weights.length - 1] ?? 0
  for (let k = 0; k < index.length; k++) sum += (weights[index[k] ?? 0] ?? 0) * (value[k] ?? 0)
  return sum
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/**
 * L2-regularised logistic regression by L-BFGS with backtracking; deterministic. Returns `columns + 1` weights, the bias last
 * (not regularised). `penalty` is the weight of ½‖w‖² against the summed log loss.
 */
export function fitLogistic(rows: readonly SparseRow[], labels: Uint8Array, columns: number, penalty = 1, iterations = 120): Float64Array {
  const n = columns + 1
  const evaluate = (w: Float64Array): { loss: number; gradient: Float64Array } => {
    let loss = 0
    const gradient = new Float64Array(n)
    rows.forEach((row, r) => {
      const z = dot(row, w)
      const y = labels[r] ?? 0
      loss += z > 0 ? Math.log1p(Math.exp(-z)) + (1 - y) * z : Math.log1p(Math.exp(z)) - y * z
      const error = sigmoid(z) - y
      for (let k = 0; k < row.index.length; k++) {
        const column = row.index[k] ?? 0
        gradient[column] = (gradient[column] ?? 0) + error * (row.value[k] ?? 0)
      }
      gradient[columns] = (gradient[columns] ?? 0) + error
    })
    for (let c = 0; c < columns; c++) {
      const weight = w[c] ?? 0
      loss += (penalty / 2) * weight * weight
      gradient[c] = (gradient[c] ?? 0) + penalty * weight
    }
    return { loss, gradient }
  }

  let w: Float64Array = new Float64Array(n)
  let { loss, gradient } = evaluate(w)
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps)
    const slope = product(direction, gradient)
    if (slope > -1e-8) break
    let rate = iteration === 0 ? 1 / Math.sqrt(product(gradient, gradient)) : 1
    let next = moved(w, direction, rate)
    let at = evaluate(next)
    while (at.loss > loss + 1e-4 * rate * slope && rate > 1e-10) {
      rate /= 2
      next = moved(w, direction, rate)
      at = evaluate(next)
    }
    const s = difference(next, w)
    const y = difference(at.gradient, gradient)
    const curvature = product(s, y)
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature })
      if (steps.length > 10) steps.shift()
    }
    const gain = loss - at.loss
    w = next
    loss = at.loss
    gradient = at.gradient
    if (gain < 1e-6 * Math.abs(loss)) break
  }
  return w
}

/** The L-BFGS direction: the two-loop recursion. */
function descent(gradient: Float64Array, steps: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = gradient.slice()
  const alphas: number[] = []
  for (const { s, y, rho } of [...steps].reverse()) {
    const alpha = rho * product(s, q)
    alphas.push(alpha)
    add(q, y, -alpha)
  }
  const last = steps.at(-1)
  if (last) {
    const gamma = product(last.s, last.y) / product(last.y, last.y)
    for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * gamma
  }
  for (const { s, y, rho } of steps) {
    const beta = rho * product(y, q)
    add(q, s, (alphas.pop() ?? 0) - beta)
  }
  return q.map((value) => -value)
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function add(into: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + times * (what[i] ?? 0)
}

const moved = (w: Float64Array, direction: Float64Array, rate: number): Float64Array =>
  w.map((value, i) => value + rate * (direction[i] ?? 0))
const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - (b[i] ?? 0))
