import { type Block, BlockBuilder } from './block.ts'
import { isDataRow } from './data-row.ts'
import { isBlock, isWordless } from './element.ts'
import { goesOn } from './line-break.ts'
import { CREDIT } from './name-tables.ts'
import { isNamed } from './names.ts'
import { isText, type Page, type PageElement, type PageText } from './tree.ts'

/** Blocks `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const NOWHERE: Range = { from: 0, to: 0 }

/** A page as the lines that a reader would see, from top to bottom. */
export interface Layout {
  readonly page: Page
  readonly blocks: readonly Block[]
  /** The blocks in an element; elements without any, or inside one block, are not there. */
  readonly ranges: ReadonlyMap<PageElement, Range>
}

const BLANK_LINE = /\n[ \t\r\f]*\n\s*/

/** Lays a page out: one block a paragraph, heading, list item, caption or table row. */
export function layOut(page: Page): Layout {
  const blocks: Block[] = []
  const ranges = new Map<PageElement, Range>()
  let block: BlockBuilder | null = null
  let links = 0
  let captions = 0
  /** Line breaks since the last words. */
  let breaks = 0
  let row: PageElement | null = null
  let pre = false

  const end = () => {
    const done = block?.done()
    if (done) blocks.push(done)
    block = null
    breaks = 0
  }

  const text = (node: PageText, around: PageElement) => {
    if (pre && BLANK_LINE.test(node.text)) {
      for (const part of paragraphsOf(node)) {
        text(part, around)
        end()
      }
      return
    }
    const wordless = node.text.trim() === ''
    if (breaks > 0 && !wordless && block) {
      if (breaks > 1 || !goesOn(block.text, node.text)) end()
      else block.gap(' ', null)
    }
    if (!wordless) breaks = 0
    if (!block) {
      if (wordless) return
      block = new BlockBuilder(around)
    }
    block.add(node, links > 0)
  }

  const visit = (element: PageElement, around: PageElement) => {
    if (isWordless(element)) {
      if (isBlock(element)) end()
      return
    }
    const { tag } = element
    if (tag === 'br') {
      breaks++
      return
    }
    if (captions > 0 && isNamed(element, CREDIT)) return
    // a mark that leads to a footnote is no part of the word before it
    if (tag === 'sup' && element.children.some((child) => !isText(child) && child.tag === 'a')) return
    const cell = row !== null && (tag === 'td' || tag === 'th')
    const whole = isBlock(element) && row === null
    if (whole) end()
    if (cell) block?.gap('\t', null)
    const from = blocks.length
    const outer = { row, pre }
    if (tag === 'tr' && isDataRow(element)) row = element
    if (tag === 'pre') pre = true
    if (leadsAway(element)) links++
    if (tag === 'figcaption') captions++
    if (tag === 'q') open().mark('“')
    for (const child of element.children) {
      if (isText(child)) text(child, whole ? element : around)
      else visit(child, whole ? element : around)
    }
    if (tag === 'q') open().mark('”')
    if (leadsAway(element)) links--
    if (tag === 'figcaption') captions--
    ;({ row, pre } = outer)
    if (whole) end()
    else if (row !== null && isBlock(element)) block?.gap(' ', null)
    if (blocks.length > from) ranges.set(element, { from, to: blocks.length })

    function open(): BlockBuilder {
      block ??= new BlockBuilder(around)
      return block
    }
  }

  visit(page.root, page.root)
  end()
  return { page, blocks, ranges }
}

/** A link to another page, not to a place on this one. */
function leadsAway({ tag, attributes }: PageElement): boolean {
  const address = attributes.get('href')
  return tag === 'a' && address !== undefined && !address.startsWith('#')
}

/** The paragraphs of a <pre>, as texts. */
function* paragraphsOf({ text, source }: PageText): Generator<PageText> {
  const asItStands = source !== null && source.end - source.start === text.length
  let at = 0
  for (const part of text.split(BLANK_LINE)) {
    const start = text.indexOf(part, at)
    at = start + part.length
    yield { text: part, source: asItStands ? { start: source.start + start, end: source.start + at } : source }
  }
}
