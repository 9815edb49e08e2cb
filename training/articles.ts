import { readFileSync } from 'node:fs'
import { type Candidate, propose } from '../src/attribution/attributions.ts'
import { type Cue, findCues } from '../src/attribution/cues.ts'
import { findNodes, type Nodes } from '../src/attribution/model/nodes.ts'
import { Scene } from '../src/attribution/scene.ts'
import { furniture } from '../src/document/furniture.ts'
import { paragraphs } from '../src/document/paragraphs.ts'
import { tokens } from '../src/document/tokens.ts'
import { createLexicon } from '../src/lexicon/lexicon.ts'
import { pipeline } from '../src/pipeline/stage.ts'
import { quotations } from '../src/quotation/quotations.ts'
import { phrases } from '../src/syntax/phrases.ts'

type Pair = readonly [start: number, end: number]

/** A line of attribution data; offsets are code points. */
export interface GoldRow {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly content: readonly Pair[]; readonly source: readonly Pair[]; readonly cue: readonly Pair[] }[]
}

export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Gold as tokens. */
export interface Gold {
  readonly content: readonly TokenRange[]
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly scene: Scene
  readonly cues: readonly Cue[]
  readonly proposals: readonly Candidate[]
  readonly nodes: Nodes
  readonly gold: readonly Gold[]
}

export const readRows = (path: string): GoldRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRow)

/** Reads articles as the attribution stage sees them, with the gold spans as tokens. */
export function createArticleReader(): (row: GoldRow) => Article {
  const chain = pipeline.use(paragraphs).use(furniture).use(tokens()).use(quotations).use(phrases)
  const lexicon = createLexicon()
  const context = { lexicon, meta: {}, report: () => {} }
  return ({ id, text, attributions }) => {
    const scene = new Scene(chain.run(text, context))
    const cues = findCues(scene, lexicon)
    const proposals = propose(scene, cues)
    const units = unitsOf(text)
    const range = (pair: Pair) => toTokens(scene, units[pair[0]] ?? 0, units[pair[1]] ?? text.length)
    const ranges = (pairs: readonly Pair[]) => pairs.map(range).filter(({ from, to }) => to > from)
    const gold = attributions.map(({ content, source, cue }) => ({
      content: ranges(content)
        .map((r) => strip(scene, r))
        .filter(({ from, to }) => to > from),
      source: ranges(source),
      cue: ranges(cue),
    }))
    return { id, text, scene, cues, proposals, nodes: findNodes(scene), gold }
  }
}

/** The UTF-16 offset of each code point. */
function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    units[n++] = i
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) i++
  }
  units[n] = text.length
  return units.slice(0, n + 1)
}

/** The tokens that overlap `[start, end)`. */
function toTokens({ doc }: Scene, start: number, end: number): TokenRange {
  const { tokens: t } = doc
  let from = 0
  let high = t.count
  while (from < high) {
    const middle = (from + high) >> 1
    if ((t.end[middle] ?? 0) <= start) from = middle + 1
    else high = middle
  }
  let to = from
  while (to < t.count && (t.start[to] ?? 0) < end) to++
  return { from, to }
}

const STRIP = /^["“”„‘’'`«».,;:!?…\-–—―]+$/u

/** Leaves out marks and punctuation at both ends and "that" at the front. */
function strip(scene: Scene, range: TokenRange): TokenRange {
  let { from, to } = range
  const punctuation = (i: number) => STRIP.test(scene.word(i))
  while (from < to && punctuation(from)) from++
  if (scene.word(from) === 'that' && to - from > 2 && scene.doc.tokens.pos[from] !== 'PRON') from++
  while (from < to && punctuation(from)) from++
  while (to > from && punctuation(to - 1)) to--
  return { from, to }
}
