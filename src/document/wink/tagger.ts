import type { Engine } from './engine.ts'
import type { Row } from './row.ts'
import { UNIT } from './units.ts'

/** Sentences and parts of speech by wink-nlp's patterns. */
export class Tagger {
  private readonly engine: Engine
  private signs = new Uint8Array(1024)
  private newLines = new Uint8Array(1024)
  private pos = new Uint8Array(1024)
  private readonly found: number[] = []

  constructor(engine: Engine) {
    this.engine = engine
  }

  private reserve(count: number): void {
    if (count <= this.signs.length) return
    this.signs = new Uint8Array(2 * count)
    this.newLines = new Uint8Array(2 * count)
    this.pos = new Uint8Array(2 * count)
  }

  /** The index of each sentence's last token; `table` holds what is known of the units. */
  sentenceEnds({ unit: units, spaced, count }: Row, table: Int32Array): number[] {
    this.reserve(count)
    const { signs, newLines, found } = this
    for (let i = 0; i < count; i++) {
      const unit = units[i] as number
      signs[i] = table[unit + (spaced[i] === 1 ? UNIT.spacedSign : UNIT.sign)] as number
      newLines[i] = table[unit + UNIT.newLine] as number
    }
    const size = this.engine.sentences.run(signs, count, newLines, found)
    const ends: number[] = []
    for (let k = 0; k < size; k += 2) ends.push(found[k] as number)
    // the last sentence goes to the end of the text
    if (ends.length === 0 || (ends.at(-1) as number) < count - 1) ends.push(count - 1)
    return ends
  }

  /** wink's number of each token's part of speech; good until the next text. */
  tags({ unit: units, count }: Row, table: Int32Array): Uint8Array {
    this.reserve(count)
    const { signs, pos, found } = this
    const { cache, taggers, signOfPos } = this.engine
    for (let i = 0; i < count; i++) {
      const unit = units[i] as number
      const likely = table[unit + UNIT.likelyPos] as number
      const sign = table[unit + UNIT.posSign] as number
      pos[i] = likely
      signs[i] = sign < 0 ? (signOfPos[likely] as number) : sign
    }
    for (const tagger of taggers) {
      const size = tagger.run(signs, count, null, found)
      for (let k = 0; k < size; k += 2) {
        const at = found[k] as number
        const unit = units[at] as number
        // below zero: whatever the word can be
        const tag = found[k + 1] as number
        if (tag > 0 && !cache.isMemberPOS(table[unit + UNIT.normal] as number, tag)) continue
        pos[at] = Math.abs(tag)
        if ((table[unit + UNIT.posSign] as number) < 0) signs[at] = signOfPos[Math.abs(tag)] as number
      }
    }
    return pos
  }
}
