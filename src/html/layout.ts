import { type Block, BlockBuilder } from './block.ts'
import { isDataRow } from './data-row.ts'
import { firstText, isBlock, isWordless } from './element.ts'
import { goesOn } from './line-break.ts'
import { CREDIT } from './name-tables.ts'
import { isNamed } from './names.ts'
import { isText, type Page, type PageElement, type PageText, standsSo } from './tree.ts'

/** Blocks `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const NOWHERE: Range = { from: 0, to: 0 }

/** A page as the lines that a reader would see, from top to bottom. */
export interface Layout {
  readonly blocks: readonly Block[]
  /** The blocks in an element; elements without any, or that are a part of one block, are not there. */
  readonly ranges: ReadonlyMap<PageElement, Range>
}

const CREDIT_LINE = /^\s*(?:(?:photo|image|picture|video) )?(?:credits?|photos?|photographs?|pictures?)(?: by\b|[:.…])/i
const BLANK_LINE = /\n[ \t\r\f]*\n\s*/

/** Lays a page out: one block a paragraph, heading, list item, caption or table row. */
export function layOut({ root }: Page): Layout {
  const layer = new Layer()
  layer.visit(root, root)
  layer.end()
  return layer
}

class Layer implements Layout {
  readonly blocks: Block[] = []
  readonly ranges = new Map<PageElement, Range>()
  #block: BlockBuilder | null = null
  /** Inline elements that began with the block, and the length of its text where they ended. */
  #whole: { readonly element: PageElement; readonly length: number }[] = []
  /** Line breaks since the last words. */
  #breaks = 0
  /** What stands around: links and captions by number, a row of data, text with white space that counts. */
  #in = { links: 0, captions: 0, row: false, pre: false }

  /** Lays out an element; `around` is the innermost block-level element around it. */
  visit(element: PageElement, around: PageElement): void {
    const { tag } = element
    if (isWordless(element)) {
      if (isBlock(element)) this.end()
    } else if (tag === 'br') this.#breaks++
    else if (!(this.#in.captions > 0 && isCredit(element)) && !isFootnoteMark(element)) this.#enter(element, around)
  }

  /** Ends the block that is open. */
  end(): void {
    const block = this.#block?.done()
    if (block) {
      const range = { from: this.blocks.length, to: this.blocks.length + 1 }
      for (const { element, length } of this.#whole) if (length === block.text.length) this.ranges.set(element, range)
      this.blocks.push(block)
    }
    this.#block = null
    this.#whole = []
    this.#breaks = 0
  }

  #enter(element: PageElement, around: PageElement): void {
    const { tag } = element
    const outer = this.#in
    // cells of data stand side by side
    const line = isBlock(element) && !outer.row
    if (line) this.end()
    if (outer.row && (tag === 'td' || tag === 'th')) this.#block?.gap('\t', null)
    const from = this.blocks.length
    const first = !this.#block?.text
    this.#in = {
      links: outer.links + (leadsAway(element) ? 1 : 0),
      captions: outer.captions + (tag === 'figcaption' ? 1 : 0),
      row: outer.row || (tag === 'tr' && isDataRow(element)),
      pre: outer.pre || tag === 'pre',
    }
    const inner = line ? element : around
    if (tag === 'q') this.#open(inner).mark('“')
    for (const child of element.children) {
      if (isText(child)) this.#text(child, inner)
      else this.visit(child, inner)
    }
    if (tag === 'q') this.#open(inner).mark('”')
    this.#in = outer
    if (line) this.end()
    else if (outer.row && isBlock(element)) this.#block?.gap(' ', null)
    if (this.blocks.length > from) this.ranges.set(element, { from, to: this.blocks.length })
    else if (first && this.#block?.text) this.#whole.push({ element, length: this.#block.text.length })
  }

  #text(node: PageText, around: PageElement): void {
    if (this.#in.pre && BLANK_LINE.test(node.text)) {
      for (const [i, part] of paragraphsOf(node).entries()) {
        if (i > 0) this.end()
        this.#text(part, around)
      }
      return
    }
    const wordless = node.text.trim() === ''
    if (wordless && !this.#block) return
    if (this.#breaks > 0 && !wordless && this.#block) {
      if (this.#breaks > 1 || !goesOn(this.#block.text, node.text)) this.end()
      else this.#block.gap(' ', null)
    }
    if (!wordless) this.#breaks = 0
    this.#open(around).add(node, this.#in.links > 0)
  }

  #open(around: PageElement): BlockBuilder {
    this.#block ??= new BlockBuilder(around)
    return this.#block
  }
}

/** Who took a picture, beside what it shows. */
const isCredit = (element: PageElement): boolean => isNamed(element, CREDIT) || (!isBlock(element) && CREDIT_LINE.test(firstText(element)))

/** A raised link to a note, which is no part of the word before it. */
const isFootnoteMark = ({ tag, children }: PageElement): boolean =>
  tag === 'sup' && children.some((child) => !isText(child) && child.tag === 'a')

/** A link to another page, not to a place on this one. */
function leadsAway({ tag, attributes }: PageElement): boolean {
  const address = attributes.get('href')
  return tag === 'a' && address !== undefined && !address.startsWith('#')
}

/** The paragraphs of a <pre>, as texts. */
function paragraphsOf(node: PageText): readonly PageText[] {
  const { text, source } = node
  let at = 0
  return text.split(BLANK_LINE).map((part) => {
    const start = text.indexOf(part, at)
    at = start + part.length
    return { text: part, source: source && standsSo(node) ? { start: source.start + start, end: source.start + at } : source }
  })
}
