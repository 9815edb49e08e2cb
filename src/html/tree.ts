import type { Span } from '../types.ts'

/**
 * A run of characters of the page. Where `source` is known, `text` either stands in the page's source just so (then both have one length),
 * or the whole of it is what the whole of `source` means: `’` for `&rsquo;`.
 */
export interface PageText {
  readonly text: string
  readonly source: Span | null
}

export interface PageElement {
  /** In small letters. */
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | null
  readonly children: readonly PageNode[]
}

export type PageNode = PageElement | PageText

/** A page as a tree, whichever parser made it. */
export interface Page {
  readonly root: PageElement
  /** False if the page has more nodes than are looked at. */
  readonly complete: boolean
}

export const isText = (node: PageNode): node is PageText => 'text' in node

/** As browsers do: what is nested deeper becomes part of the element at this depth. Recursion over a tree is safe. */
const DEEPEST = 512
/** A page of 1 MB has about 20,000 nodes. */
const MOST_NODES = 500_000

/** How to read a parser's own tree. */
export interface ForeignTree<Node> {
  /** The tag of an element, the characters of a text; null for what is neither. */
  read(node: Node): { readonly tag: string; readonly attributes: ReadonlyMap<string, string> } | readonly PageText[] | null
  children(node: Node): Iterable<Node>
}

/** Copies a parser's tree, without recursion and within the limits of depth and size. */
export function pageFrom<Node>(nodes: Iterable<Node>, tree: ForeignTree<Node>): Page {
  const root: OpenElement = { tag: '#document', attributes: new Map(), parent: null, children: [] }
  const open: { readonly element: OpenElement; readonly rest: Iterator<Node> }[] = [{ element: root, rest: nodes[Symbol.iterator]() }]
  let count = 0
  for (;;) {
    const top = open.at(-1)
    if (!top || count >= MOST_NODES) break
    const { done, value: node } = top.rest.next()
    if (done) {
      open.pop()
      continue
    }
    const read = tree.read(node)
    if (read === null) continue
    if (!('tag' in read)) {
      for (const text of read) if (!joined(top.element.children, text)) count++
      continue
    }
    count++
    let { element } = top
    if (open.length <= DEEPEST) {
      element = { tag: read.tag, attributes: read.attributes, parent: element, children: [] }
      top.element.children.push(element)
    }
    open.push({ element, rest: tree.children(node)[Symbol.iterator]() })
  }
  return { root, complete: count < MOST_NODES }
}

/** Adds a text, to the one before it where they stand side by side: parsers give each word for itself. Whether it was joined. */
function joined(children: PageNode[], text: PageText): boolean {
  const last = children.at(-1)
  if (last && isText(last) && last.source && text.source && last.source.end === text.source.start && standsSo(last) && standsSo(text)) {
    children[children.length - 1] = { text: last.text + text.text, source: { start: last.source.start, end: text.source.end } }
    return true
  }
  children.push(text)
  return false
}

/** Whether each character of the text stands in the source by itself. */
export const standsSo = ({ text, source }: PageText): boolean => source !== null && source.end - source.start === text.length

interface OpenElement extends PageElement {
  readonly children: PageNode[]
}
