import type { Cue } from '../cues.ts'
import { pair, rowOf } from './hash.ts'
import { nextOf, type Surroundings, surroundings } from './surroundings.ts'
import { PAD, type View } from './view.ts'

/** How many features a node has. */
export const WIDTH = 45

/** Gives the features of a node, `WIDTH` rows of the tagger's weights, into `out` from place `o` on. */
export interface FeatureSource {
  readonly count: number
  /** Whether the node is looked at; one that is not is outside of every attribution. */
  isLive(n: number): boolean
  read(n: number, out: Int32Array, o: number): void
}

/**
 * The features of an article's nodes; the same for training and running.
 *
 * Besides the words, parts of speech and phrases around a node: the nearest cues to the left and right in its sentence with what
 * stands between, where the sentence begins and ends, and what the rules propose.
 */
export class NodeFeatures implements FeatureSource {
  readonly count: number
  private readonly view: View
  private readonly around: Surroundings

  constructor(view: View, cues: readonly Cue[]) {
    this.count = view.nodes.count
    this.view = view
    this.around = surroundings(view, cues)
  }

  isLive(n: number): boolean {
    return this.view.live[n] === 1
  }

  read(n: number, out: Int32Array, o: number): void {
    const { view, around } = this
    const { word, lemma, tag, shape, suffix, phrase, starts, mark, content, content2, part, cueKind } = view
    const p = n + PAD
    const w0 = word[p] as number
    const w1 = word[p + 1] as number
    const w_1 = word[p - 1] as number
    const l0 = lemma[p] as number
    const t0 = tag[p] as number
    const t1 = tag[p + 1] as number
    const t_1 = tag[p - 1] as number
    const b0 = starts[p] as number
    const here = around.place[n] as number
    const speech = around.speech[n] as number
    out[o] = rowOf(0, b0)
    out[o + 1] = rowOf(1, w0)
    out[o + 2] = rowOf(2, lemma[p + 1] as number)
    out[o + 3] = rowOf(3, lemma[p - 1] as number)
    out[o + 4] = rowOf(4, word[p + 2] as number)
    out[o + 5] = rowOf(5, word[p - 2] as number)
    out[o + 6] = rowOf(6, l0)
    const tt = pair(t_1, t0)
    out[o + 7] = rowOf(7, tt)
    out[o + 8] = rowOf(8, pair(t0, t1))
    out[o + 9] = rowOf(9, pair(tt, tag[p - 2] as number))
    out[o + 10] = rowOf(10, pair(tt, t1))
    out[o + 11] = rowOf(11, pair(w_1, t0))
    out[o + 12] = rowOf(12, pair(w1, t0))
    out[o + 13] = rowOf(13, pair(suffix[p] as number, t0))
    out[o + 14] = rowOf(14, ((shape[p - 1] as number) << 16) | ((shape[p] as number) << 8) | (shape[p + 1] as number))
    out[o + 15] = rowOf(15, ((phrase[p - 1] as number) << 16) | ((phrase[p] as number) << 8) | (phrase[p + 1] as number))
    out[o + 16] = rowOf(16, pair((mark[p - 1] as number) | ((mark[p] as number) << 3) | ((mark[p + 1] as number) << 6), t0))
    // what the rules propose
    const c0 = content[p] as number
    const s0 = part[p] as number
    out[o + 17] = rowOf(17, pair(content[p - 1] as number, c0))
    out[o + 18] = rowOf(18, pair(c0, content[p + 1] as number))
    out[o + 19] = rowOf(19, pair(c0, w0))
    out[o + 20] = rowOf(20, pair(c0, t0))
    out[o + 21] = rowOf(21, pair(c0, content2[p] as number))
    out[o + 22] = rowOf(22, pair(s0, t0))
    out[o + 23] = rowOf(23, pair(pair(part[p - 1] as number, s0), part[p + 1] as number))
    // the cue to the left
    const leftLemma = around.leftLemma[n] as number
    const ls = around.leftSeen[n] as number
    out[o + 24] = rowOf(24, pair(leftLemma, around.leftDistance[n] as number))
    out[o + 25] = rowOf(25, pair(leftLemma, ls))
    out[o + 26] = rowOf(26, pair(around.leftSign[n] as number, ls))
    out[o + 27] = rowOf(27, pair(ls, t0))
    out[o + 28] = rowOf(28, pair(tt, ls))
    // the cue to the right
    const rightLemma = around.rightLemma[n] as number
    const rightSign = around.rightSign[n] as number
    const rs = around.rightSeen[n] as number
    out[o + 29] = rowOf(29, pair(rightLemma, around.rightDistance[n] as number))
    out[o + 30] = rowOf(30, pair(rightLemma, rs))
    out[o + 31] = rowOf(31, pair(rightSign, rs))
    out[o + 32] = rowOf(32, pair((rs << 2) | b0, t0))
    // the node as a cue
    out[o + 33] = rowOf(33, pair(cueKind[p] as number, (t_1 << 10) | t1))
    out[o + 34] = rowOf(34, pair(l0, nextOf(view, p + 1)))
    out[o + 35] = rowOf(35, pair(l0, t_1))
    // the sentence
    out[o + 36] = rowOf(36, pair(t0, here))
    out[o + 37] = rowOf(37, pair(pair(around.first[n] as number, b0), around.leftKind[n] as number))
    out[o + 38] = rowOf(38, pair(rightSign, here))
    out[o + 39] = rowOf(39, pair(t0, around.toEnd[n] as number))
    out[o + 40] = rowOf(40, pair(t0, speech))
    out[o + 41] = rowOf(41, pair(rightSign, ((speech & 3) << 2) | b0))
    out[o + 42] = rowOf(42, pair(around.verbLemma[n] as number, around.verbDistance[n] as number))
    out[o + 43] = rowOf(43, pair(around.verbLemma[n] as number, around.verbSeen[n] as number))
    out[o + 44] = rowOf(44, pair((t0 << 2) | b0, around.sinceSpeech[n] as number))
  }
}
