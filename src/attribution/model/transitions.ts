import { hashWord } from './hash.ts'
import { PAD, type View } from './view.ts'

/** Kinds of places between two nodes; each has its own weights for going from one label to the next. */
export const PLACES = 24

const WORD_PLACE = new Map<number, number>([
  [hashWord(','), 5],
  [hashWord(':'), 7],
  [hashWord(';'), 7],
  [hashWord('-'), 7],
  [hashWord('–'), 7],
  [hashWord('—'), 7],
  [hashWord('―'), 7],
  [hashWord('--'), 7],
  [hashWord('that'), 10],
  [hashWord('and'), 12],
  [hashWord('but'), 12],
  [hashWord('to'), 13],
  [hashWord('.'), 20],
])
const AFTER_PLACE = new Map<number, number>([
  [hashWord(','), 4],
  [hashWord(':'), 6],
  [hashWord(';'), 6],
  [hashWord('-'), 6],
  [hashWord('–'), 6],
  [hashWord('—'), 6],
  [hashWord('―'), 6],
  [hashWord('--'), 6],
  [hashWord('that'), 11],
])

/** The kind of place before each node. */
export function placesOf({ nodes, starts, tag, word, mark, phrase }: View): Uint8Array {
  const out = new Uint8Array(nodes.count)
  for (let n = 0; n < nodes.count; n++) {
    const p = n + PAD
    out[n] = placeAt(p)
  }
  return out

  function placeAt(p: number): number {
    const start = starts[p] as number
    if (start > 0) return start === 2 ? 0 : 1
    const t = tag[p] as number
    const before = tag[p - 1] as number
    if (t === 1) return 2
    if (before === 1) return 3
    const after = AFTER_PLACE.get(word[p - 1] as number)
    const here = WORD_PLACE.get(word[p] as number)
    if (after !== undefined) return after
    if (here !== undefined) return here
    const m = mark[p] as number
    if (m === 1 || m === 2) return 8 + m - 1
    const wasMark = mark[p - 1] as number
    if (wasMark === 1 || wasMark === 2) return 21 + wasMark - 1
    if ((t & 31) === 15) return 14
    if (t >> 8) return 15
    if (before >> 8) return 16
    const np = phrase[p] as number
    if (np > 0) return (np - 1) & 1 ? 17 : 18
    return (t & 31) === 3 ? 19 : 23
  }
}
