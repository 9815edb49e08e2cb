import { gzipSync } from 'node:zlib'
import { type Column, KEPT, type PackedModel, type WinkModel } from './model.ts'
import { affixOf } from './unpack-model.ts'

/** Packs the model so that it compresses well; `unpackModel` undoes it. */
export function packModel(model: WinkModel): PackedModel {
  const { lexicon, ...rest } = model
  const words = model.features.lexeme?.list ?? []
  const numbers = new Uint32Array(Uint8Array.from(Buffer.from(lexicon, 'base64')).buffer)
  const { layout, size } = model.packing
  const columns: Record<string, Column> = {}
  const affixes: Record<string, number> = {}
  for (const [name, [word = 0, mask = 0, shift = 0]] of Object.entries(layout)) {
    const values = words.map((_, i) => ((numbers[i * size + word] ?? 0) & mask) >>> shift)
    const length = affixLength(words, values, model.features[name]?.list)
    if (length === null) columns[name] = bestColumn(values)
    else affixes[name] = length
  }
  const features = { ...rest.features, lexeme: { ...rest.features.lexeme, list: [] } }
  return { rest: { ...rest, features }, words: packWords(words), columns, affixes }
}

/** How many letters at the beginning (or the end: negative) tell a column's value, as a number in `list`; null if none do. */
function affixLength(words: readonly string[], values: readonly number[], list: readonly string[] | undefined): number | null {
  if (!list) return null
  const numbers = new Map(list.map((affix, i) => [affix, i]))
  return [-3, 2].find((length) => words.every((word, i) => (numbers.get(affixOf(word, length)) ?? 0) === values[i])) ?? null
}

function bestColumn(values: readonly number[]): Column {
  const candidates: Column[] = [
    { from: 'nothing', differences: withoutZeros(values) },
    { from: 'previous', differences: withoutZeros(values.map((value, i) => value - (values[i - 1] ?? 0))) },
    { from: 'itself', differences: withoutZeros(values.map((value, i) => value - i)) },
  ]
  const size = (column: Column) => gzipSync(JSON.stringify(column)).length
  return candidates.reduce((best, column) => (size(column) < size(best) ? column : best))
}

function withoutZeros(differences: readonly number[]): number[] {
  const pairs: number[] = []
  let zeros = 0
  for (const difference of differences) {
    if (difference === 0) zeros++
    else {
      pairs.push(zeros, difference)
      zeros = 0
    }
  }
  return pairs
}

const MOST_KEPT = 60

function packWords(words: readonly string[]): string {
  let before = ''
  const lines = words.map((word) => {
    let kept = 0
    while (kept < Math.min(word.length, before.length, MOST_KEPT) && word[kept] === before[kept]) kept++
    before = word
    return String.fromCharCode(KEPT + kept) + word.slice(kept)
  })
  return lines.join('\u0001')
}
