import { type Column, KEPT, type PackedModel, type WinkModel } from './model.ts'

/** Undoes `packModel`, to the last bit. */
export function unpackModel({ rest, words, columns, affixes }: PackedModel): WinkModel {
  const list = unpackWords(words)
  const { layout, size } = rest.packing
  const lexicon = new Uint32Array(list.length * size)
  const put = (name: string, i: number, value: number) => {
    const [word = 0, , shift = 0] = layout[name] ?? []
    lexicon[i * size + word] = (lexicon[i * size + word] ?? 0) | (value << shift)
  }
  for (const [name, length] of Object.entries(affixes)) {
    const numbers = new Map(rest.features[name]?.list.map((affix, i) => [affix, i]))
    list.forEach((word, i) => {
      put(name, i, numbers.get(affixOf(word, length)) ?? 0)
    })
  }
  for (const [name, column] of Object.entries(columns)) unpackColumn(column, list.length, (i, value) => put(name, i, value))
  return { ...rest, features: { ...rest.features, lexeme: { ...rest.features.lexeme, list } }, lexicon: base64(lexicon) }
}

function unpackColumn({ from, differences }: Column, length: number, put: (i: number, value: number) => void): void {
  let next = 0
  let skip = differences[next] ?? length
  let value = 0
  for (let i = 0; i < length; i++) {
    let difference = 0
    if (skip-- === 0) {
      difference = differences[next + 1] ?? 0
      next += 2
      skip = differences[next] ?? length
    }
    value = difference + (from === 'previous' ? value : from === 'itself' ? i : 0)
    if (value !== 0) put(i, value)
  }
}

/** The first letters of a word, or the last if `length` is negative. */
export const affixOf = (word: string, length: number): string => (length < 0 ? word.slice(length) : word.slice(0, length))

function unpackWords(packed: string): string[] {
  let before = ''
  return packed.split('\u0001').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - KEPT) + line.slice(1)
    return before
  })
}

const CHUNK = 0x8000

function base64(numbers: Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer)
  let characters = ''
  for (let i = 0; i < bytes.length; i += CHUNK) characters += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return btoa(characters)
}
