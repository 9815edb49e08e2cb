import { dropFurniture, dropLinks, dropReaders } from './furniture.ts'
import type { Layout, Range } from './layout.ts'
import { findRegion } from './region.ts'

/** Fewer characters than this are no article, and the search is made again with less left out. */
const SHORTEST = 200

export interface Content {
  /** The blocks of the article's own text, in order. */
  readonly blocks: readonly number[]
  /** 1 for each block of the page that is not told to be furniture. */
  readonly kept: Uint8Array
}

/** Finds the article on a page; the headline and what stands before the first paragraph are looked for elsewhere. */
export function findContent(layout: Layout, headline: number | null): Content {
  const all = new Uint8Array(layout.blocks.length).fill(1)
  dropReaders(layout, all, headline)
  const strict = all.slice()
  dropFurniture(layout, strict, headline)
  const careful = search(layout, strict)
  if (lengthOf(layout, careful) >= SHORTEST) return careful
  const free = search(layout, all)
  return lengthOf(layout, free) > lengthOf(layout, careful) ? free : careful
}

function search(layout: Layout, kept: Uint8Array): Content {
  const region = findRegion(layout, kept)
  dropLinks(layout, kept, region)
  const blocks = region.flatMap(({ from, to }: Range) => {
    const list: number[] = []
    for (let i = from; i < to; i++) if (kept[i] === 1) list.push(i)
    return list
  })
  return { blocks, kept }
}

const lengthOf = (layout: Layout, { blocks }: Content): number => blocks.reduce((sum, i) => sum + (layout.blocks[i]?.text.length ?? 0), 0)
