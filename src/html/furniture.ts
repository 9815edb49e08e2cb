import { headingLevel } from './element.ts'
import type { Layout, Range } from './layout.ts'
import { FURNITURE, READERS } from './name-tables.ts'
import { isNamed, namesOf } from './names.ts'
import { Sums } from './sums.ts'
import type { PageElement } from './tree.ts'

/** Elements that hold what stands beside the article. */
const BESIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'header'])
/** A part with this share of all prose is the article, whatever it is called. */
const TOO_MUCH = 0.5
/** A line or list of which more stands in links leads to other pages. */
const LINKS = 0.5
/** Prose this long after a linked heading makes it a heading of the article. */
const PROSE = 80

/** Drops what readers wrote. */
export function dropReaders(layout: Layout, kept: Uint8Array, headline: number | null): void {
  for (const [element, range] of layout.ranges) {
    if (!holds(range, headline) && isNamed(element, READERS)) kept.fill(0, range.from, range.to)
  }
}

const holds = ({ from, to }: Range, headline: number | null): boolean => headline !== null && from <= headline && headline < to

/** Drops the parts of the page that are named or tagged as something else than the article; never what holds the headline. */
export function dropFurniture(layout: Layout, kept: Uint8Array, headline: number | null): void {
  const sums = new Sums(layout, kept)
  const most = sums.strength({ from: 0, to: kept.length }) * TOO_MUCH
  const byName = new Map<string, Range[]>()
  for (const [element, range] of layout.ranges) {
    if (holds(range, headline)) continue
    const names = [...namesOf(element)].filter((name) => FURNITURE.has(name))
    if (isBeside(element) || element.tag === 'time') names.push(`<${element.tag}>`)
    for (const name of names) {
      const ranges = byName.get(name)
      if (ranges) ranges.push(range)
      else byName.set(name, [range])
    }
  }
  // a name that stands over most of the page's prose says nothing of it
  for (const ranges of byName.values()) {
    const union = joined(ranges)
    if (union.reduce((sum, range) => sum + sums.strength(range), 0) > most) continue
    for (const { from, to } of union) kept.fill(0, from, to)
  }
}

/** Ranges without those that lie in others. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)
  const list: Range[] = []
  for (const range of sorted) if (range.from >= (list.at(-1)?.to ?? 0)) list.push(range)
  return list
}

function isBeside({ tag, parent }: PageElement): boolean {
  if (!BESIDE.has(tag)) return false
  // <blockquote>…<footer>— Ann Lee</footer></blockquote>
  return parent?.tag !== 'blockquote' && parent?.tag !== 'figure'
}

/** Drops lists of links and lines that are links, in an article. */
export function dropLinks(layout: Layout, kept: Uint8Array, region: readonly Range[]): void {
  const { blocks, ranges } = layout
  const sums = new Sums(layout, kept)
  // which part of the region a block is in, from 1
  const part = new Int32Array(blocks.length)
  for (const [i, { from, to }] of region.entries()) part.fill(i + 1, from, to)
  const isInside = ({ from, to }: Range) => part[from] !== 0 && part[from] === part[to - 1]
  for (const [element, range] of ranges) {
    if (!isInside(range) || sums.linkShare(range) <= LINKS) continue
    if (headingLevel(element) > 0 && isProse(range.to)) continue
    kept.fill(0, range.from, range.to)
  }
  for (const { from, to } of region) {
    for (let i = from; i < to; i++) {
      const block = blocks[i]
      if (block && block.linked / block.text.length > LINKS && headingLevel(block.element) === 0) kept[i] = 0
    }
  }

  function isProse(i: number): boolean {
    const block = blocks[i]
    return block !== undefined && block.text.length > PROSE && block.linked / block.text.length < LINKS
  }
}
