import type { Block } from './block.ts'
import { headingLevel, outwards } from './element.ts'
import { CAPTION } from './name-tables.ts'
import { isNamed } from './names.ts'

export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption' | 'row'

const BY_TAG: ReadonlyMap<string, BlockKind> = new Map([
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['blockquote', 'quotation'],
])
/** How many elements around a line say what it is. */
const LEVELS = 4
/** A longer line is prose, whatever the page calls what is around it. */
const LONGEST_CAPTION = 600

/** What a line is, by the elements around it. */
export function kindOf({ element, text }: Block): BlockKind {
  if (element.tag === 'tr') return 'row'
  let level = 0
  for (const around of outwards(element)) {
    if (level++ >= LEVELS || around.tag === 'body') break
    if (headingLevel(around) > 0) return 'heading'
    const kind = BY_TAG.get(around.tag)
    if (kind) return kind
    if (text.length < LONGEST_CAPTION && isNamed(around, CAPTION)) return 'caption'
  }
  return 'paragraph'
}
