import type { Pos } from '../layer.ts'
import type { Engine } from './engine.ts'
import type { Unit } from './units.ts'

/** Sentences and parts of speech by wink-nlp's patterns. */
export interface Tagger {
  sentenceEnds(units: readonly Unit[], spaced: readonly boolean[]): number[]
  /** wink's number of each token's part of speech. */
  tags(units: readonly Unit[]): number[]
  name(pos: number): Pos
}

export function createTagger({ cache, sentences, taggers, posNames }: Engine): Tagger {
  // what the patterns pass over: a new line, and a part of speech that no word has
  const newLine = cache.lookup('\n')?.[0]
  return {
    name: (pos) => (posNames[pos] ?? 'X') as Pos,
    sentenceEnds(units, spaced) {
      const signs: number[] = new Array(units.length)
      for (let i = 0; i < units.length; i++) {
        const unit = units[i] as Unit
        signs[i] = unit.normal === newLine ? unit.normal : spaced[i] ? unit.spacedSign : unit.sign
      }
      const ends: number[] = sentences.recognize(signs).map(([from]) => from)
      // as wink's own setter has it: the last sentence goes to the end of the text
      if (ends.length === 0 || (ends.at(-1) as number) < units.length - 1) ends.push(units.length - 1)
      return ends
    },
    tags(units) {
      const tags: number[] = new Array(units.length)
      const signs: number[] = new Array(units.length)
      for (let i = 0; i < units.length; i++) tags[i] = (units[i] as Unit).likelyPos
      for (const tagger of taggers) {
        for (let i = 0; i < units.length; i++) {
          const tag = tags[i] as number
          signs[i] = tag === 0 ? 0 : (units[i] as Unit).posSign || tag
        }
        for (const [at, , name] of tagger.recognize(signs)) {
          const tag = Number(name)
          if (tag < 0) tags[at] = -tag
          else if (cache.isMemberPOS((units[at] as Unit).normal, tag)) tags[at] = tag
        }
      }
      return tags
    },
  }
}
