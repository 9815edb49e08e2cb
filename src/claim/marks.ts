import type { Tokens } from '../document/layer.ts'
import { schema } from '../lexicon/schema.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { buildOpinions, polarityOf } from '../lexicon/opinion.ts'

/** The kinds of claim markers, in the order of their bits. */
export const MARKS = schema.claimMarkers.columns.marks.flags
export type Mark = (typeof MARKS)[number]

/** The bit of each kind: `marks.bits[i] & MARK.negation`. */
export const MARK = Object.fromEntries(MARKS.map((mark, i) => [mark, 1 << i])) as { readonly [M in Mark]: number }

/** For each token the bits of the marker that begins there (0 if none), how many tokens that marker has, and whether it judges. */
export interface Marks {
  readonly bits: Int32Array
  readonly length: Uint8Array
  /** 1 for a word of praise, −1 for one of blame, 0 for others. */
  readonly polarity: Int8Array
}

const TOPIC = MARK.crime | MARK.health | MARK.cause | MARK.change | MARK.economy
const JUDGES: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB'])

interface Node {
  bits: number
  next: Map<string, Node> | null
}

/** The table as a tree of words, made once a lexicon. */
function buildTree({ data }: Lexicon): Map<string, Node> {
  const roots = new Map<string, Node>()
  for (const { phrase, marks } of data.claimMarkers) {
    let nodes = roots
    let node: Node = { bits: 0, next: null }
    for (const word of phrase.split(' ')) {
      const known = nodes.get(word)
      node = known ?? { bits: 0, next: null }
      if (!known) nodes.set(word, node)
      node.next ??= new Map()
      nodes = node.next
    }
    for (const mark of marks) node.bits |= MARK[mark]
  }
  return roots
}

/**
 * Finds all markers, the longest at each place, none overlapping. A word of a marker is met by the word or by its lemma.
 *
 *     The firm | failed to | warn its | people
 *                negation               people
 */
export function findMarks({ count, lower, lemma, pos, sentence }: Tokens, lexicon: Lexicon): Marks {
  const roots = lexicon.derive(buildTree)
  const opinions = lexicon.derive(buildOpinions)
  const polarity = new Int8Array(count)
  for (let i = 0; i < count; i++) if (JUDGES.has(pos[i] ?? '')) polarity[i] = polarityOf(opinions, lower[i] ?? '', lemma[i] ?? '')
  const bits = new Int32Array(count)
  const length = new Uint8Array(count)
  for (let i = 0; i < count; ) {
    let node = roots.get(lower[i] ?? '')
    const other = lemma[i] === lower[i] ? undefined : roots.get(lemma[i] ?? '')
    let best = 0
    let size = 0
    for (let turn = 0; turn < 2; turn++) {
      let at = i
      while (node) {
        at++
        if (node.bits !== 0 && at - i > size) {
          best = node.bits
          size = at - i
        }
        if (!node.next || node.next.size === 0 || at >= count || sentence[at] !== sentence[i]) break
        node = node.next.get(lower[at] ?? '') ?? node.next.get(lemma[at] ?? '')
      }
      if (!other) break
      node = other
    }
    if (size === 0) i++
    else {
      bits[i] = best
      length[i] = size
      // "guilty", "injured", "disruption": what happened, not what the speaker thinks of it
      if (best & TOPIC) polarity.fill(0, i, i + size)
      i += size
    }
  }
  return { bits, length, polarity }
}
