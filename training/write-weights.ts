import { writeFileSync } from 'node:fs'
import { HANG } from '../src/attribution/model/hang.ts'
import { BITS } from '../src/attribution/model/hash.ts'
import { LABELS, STRIDE } from '../src/attribution/model/labels.ts'
import { LARGEST, pack } from '../src/attribution/model/pack.ts'
import { SOURCE } from '../src/attribution/model/source-features.ts'
import { TRUST } from '../src/attribution/model/trust.ts'
import type { Crf } from './crf.ts'

/** A weight of 1 stands for this much; smaller weights become 0. */
export const UNIT = 0.02

/** Rounds the weights to whole numbers. */
export function quantise(emission: Float32Array): Int8Array {
  return Int8Array.from(emission, (w) => (Math.abs(w) < UNIT ? 0 : Math.max(-LARGEST, Math.min(LARGEST, Math.round(w / UNIT)))))
}

export interface Trained {
  readonly version: string
  readonly leaning: number
  readonly crf: Crf
  readonly hang: Float32Array
  readonly source: Float32Array
  readonly trust: Float32Array
}

/** Writes the weights as a module that every bundler and browser loads. */
export function writeWeights(path: string, { version, leaning, crf, hang, source, trust }: Trained): void {
  const rows = 1 << BITS
  const small = quantise(crf.emission)
  const dense = new Int8Array(rows * LABELS)
  for (let row = 0; row < rows; row++) for (let y = 0; y < LABELS; y++) dense[row * LABELS + y] = small[row * STRIDE + y] as number
  const named = (names: readonly string[], values: Float32Array) =>
    Object.fromEntries(names.map((name, i) => [name, round(values[i] ?? 0)]))
  const data = {
    version,
    width: crf.width,
    unit: UNIT,
    leaning,
    hang: named(HANG.names, hang),
    source: named(SOURCE.names, source),
    trust: named(TRUST.names, trust),
    transition: Array.from(crf.transition, (w) => (w < -100 ? 0 : round(w))),
  }
  const type = `{
  readonly version: string
  readonly width: number
  readonly unit: number
  readonly leaning: number
  readonly hang: Readonly<Record<string, number>>
  readonly source: Readonly<Record<string, number>>
  readonly trust: Readonly<Record<string, number>>
  readonly transition: readonly number[]
  readonly emission: string
}`
  const json = JSON.stringify(data).slice(0, -1)
  writeFileSync(
    path,
    `// Written by training/train.ts; see models/attribution.md.\nexport const weights: ${type} = ${json},"emission":"${pack(dense)}"}\n`,
  )
}

const round = (w: number): number => Math.round(w * 1000) / 1000
