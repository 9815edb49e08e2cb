import { type Block, BlockBuilder } from './block.ts'
import { isDataRow } from './data-row.ts'
import { isBlock, isWordless, rawText } from './element.ts'
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
  /** The blocks in an element; elements without any, or that are a part of one block, are not there. */
  readonly ranges: ReadonlyMap<PageElement, Range>
}

const CREDIT_LINE = /^\s*(?:(?:photo|image|picture|video) )?(?:credits?|photos?|photographs?|pictures?)(?: by\b|[:.…])/i
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

  /** Inline elements that began with the block, and the length of its text where they ended. */
  let whole: { readonly element: PageElement; readonly length: number }[] = []

  const end = () => {
    const done = block?.done()
    if (done) {
      const range = { from: blocks.length, to: blocks.length + 1 }
      for (const { element, length } of whole) if (length === done.text.length) ranges.set(element, range)
      blocks.push(done)
    }
    block = null
    whole = []
    breaks = 0
  }

  const text = (node: PageText, around: PageElement) => {
    if (pre && BLANK_LINE.test(node.text)) {
      let first = true
      for (const part of paragraphsOf(node)) {
        if (!first) end()
        text(part, around)
        first = false
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
    if (captions > 0 && isCredit(element)) return
    // a mark that leads to a footnote is no part of the word before it
    if (tag === 'sup' && element.children.some((child) => !isText(child) && child.tag === 'a')) return
    const cell = row !== null && (tag === 'td' || tag === 'th')
    const line = isBlock(element) && row === null
    if (line) end()
    if (cell) block?.gap('\t', null)
    const from = blocks.length
    const first = !block?.text
    const outer = { row, pre }
    if (tag === 'tr' && isDataRow(element)) row = element
    if (tag === 'pre') pre = true
    if (leadsAway(element)) links++
    if (tag === 'figcaption') captions++
    if (tag === 'q') open().mark('“')
    for (const child of element.children) {
      if (isText(child)) text(child, line ? element : around)
      else visit(child, line ? element : around)
    }
    if (tag === 'q') open().mark('”')
    if (leadsAway(element)) links--
    if (tag === 'figcaption') captions--
    ;({ row, pre } = outer)
    if (line) end()
    else if (row !== null && isBlock(element)) block?.gap(' ', null)
    if (blocks.length > from) ranges.set(element, { from, to: blocks.length })
    else if (first && block?.text) whole.push({ element, length: block.text.length })

    function open(): BlockBuilder {
      block ??= new BlockBuilder(around)
      return block
    }
  }

  visit(page.root, page.root)
  end()
  return { page, blocks, ranges }
}

/** Who took a picture, beside what it shows. */
const isCredit = (element: PageElement): boolean => isNamed(element, CREDIT) || (!isBlock(element) && CREDIT_LINE.test(rawText(element)))

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
