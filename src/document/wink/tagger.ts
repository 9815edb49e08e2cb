import type { Pos } from '../layer.ts'
import type { Engine } from './engine.ts'
import type { Unit } from './units.ts'

/** Sentences and parts of speech of one text, by wink-nlp's patterns. */
export interface Tagger {
  /** Forgets the text before. */
  start(): void
  add(unit: Unit, afterSpace: boolean): void
  /** The index of each sentence's last token. */
  sentenceEnds(): number[]
  /** wink's number of each token's part of speech, good until the next `start`. */
  tags(): Uint8Array
  name(pos: number): Pos
}

export function createTagger({ cache, sentences, taggers, signOfPos, posNames }: Engine): Tagger {
  let units: Unit[] = []
  let count = 0
  let room = 1024
  let sentenceSigns = new Uint8Array(room)
  let newLines = new Uint8Array(room)
  let posSigns = new Uint8Array(room)
  let tags = new Uint8Array(room)
  const found: number[] = []
  return {
    start() {
      units = []
      count = 0
    },
    add(unit, afterSpace) {
      if (count === room) {
        room *= 2
        const longer = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
          const to = new Uint8Array(room)
          to.set(from)
          return to
        }
        ;[sentenceSigns, newLines, posSigns, tags] = [longer(sentenceSigns), longer(newLines), longer(posSigns), longer(tags)]
      }
      units.push(unit)
      sentenceSigns[count] = afterSpace ? unit.spacedSign : unit.sign
      newLines[count] = unit.newLine ? 1 : 0
      posSigns[count] = unit.posSign < 0 ? (signOfPos[unit.likelyPos] as number) : unit.posSign
      tags[count++] = unit.likelyPos
    },
    sentenceEnds() {
      const size = sentences.run(sentenceSigns, count, newLines, found)
      const ends: number[] = []
      for (let k = 0; k < size; k += 2) ends.push(found[k] as number)
      // the last sentence goes to the end of the text
      if (ends.length === 0 || (ends.at(-1) as number) < count - 1) ends.push(count - 1)
      return ends
    },
    tags() {
      for (const tagger of taggers) {
        const size = tagger.run(posSigns, count, null, found)
        for (let k = 0; k < size; k += 2) {
          const at = found[k] as number
          const unit = units[at] as Unit
          const tag = found[k + 1] as number
          // below zero: whatever the word can be
          if (tag > 0 && !cache.isMemberPOS(unit.normal, tag)) continue
          tags[at] = Math.abs(tag)
          if (unit.posSign < 0) posSigns[at] = signOfPos[Math.abs(tag)] as number
        }
      }
      return tags
    },
    name: (pos) => (posNames[pos] ?? 'X') as Pos,
  }
}
