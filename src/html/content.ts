import { dropFurniture, dropLinks, dropReaders } from './furniture.ts'
import type { Layout, Range } from './layout.ts'
import { isProse } from './prose.ts'
import { findRegion } from './region.ts'

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
  // a page may call its article by a name of furniture
  return hasProse(layout, careful) ? careful : search(layout, all)
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

const hasProse = ({ blocks }: Layout, content: Content): boolean => content.blocks.some((i) => blocks[i] && isProse(blocks[i]))
