import { HANG } from './hang.ts'
import { BITS } from './hash.ts'
import { LABELS, STRIDE } from './labels.ts'
import { unpack } from './pack.ts'
import { SOURCE } from './source-features.ts'
import { Tagger } from './tagger.ts'
import { PLACES } from './transitions.ts'
import { TRUST } from './trust.ts'
import { weights } from './weights.generated.ts'

/** The trained parts, ready to run. */
export interface Model {
  readonly tagger: Tagger
  /** Weights of `HANG`, `SOURCE` and `TRUST` features. */
  readonly hang: Float32Array
  readonly source: Float32Array
  readonly trust: Float32Array
}

let compiled: Model | null = null

/** The model that comes with the package; unpacked when it is first asked for. */
export function model(): Model {
  compiled ??= compile()
  return compiled
}

function compile(): Model {
  const { width, unit, leaning, emission, transition, hang, source, trust } = weights
  const rows = 1 << BITS
  const packed = unpack(emission, rows * LABELS)
  const table = new Int8Array(rows * STRIDE)
  for (let row = 0; row < rows; row++) for (let y = 0; y < LABELS; y++) table[row * STRIDE + y] = packed[row * LABELS + y] as number
  const steps = Float32Array.from(transition)
  if (steps.length !== PLACES * LABELS * LABELS) throw new Error('the weights do not fit the model: train it anew')
  const named = (names: readonly string[], values: Readonly<Record<string, number>>) =>
    Float32Array.from(names, (name) => values[name] ?? 0)
  return {
    tagger: new Tagger({ width, emission: table, unit, transition: steps }, leaning),
    hang: named(HANG.names, hang),
    source: named(SOURCE.names, source),
    trust: named(TRUST.names, trust),
  }
}
