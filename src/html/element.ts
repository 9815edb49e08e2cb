import { isText, type PageElement, type PageNode } from './tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin and end a line. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)
/** Elements without words of the article: code, media, controls, and the page's own navigation. */
const WORDLESS = words(
  'audio button canvas datalist dialog embed head iframe input label map math menu meter nav noembed noframes noscript object option ' +
    'progress rp rt script search select style svg template textarea title video',
)
const ROLES = words('navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist button')
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$))/i

export const isBlock = ({ tag }: PageElement): boolean => BLOCKS.has(tag)

/** Whether a reader of the page sees none of the words in the element, or none that are the article's. */
export function isWordless({ tag, attributes }: PageElement): boolean {
  if (WORDLESS.has(tag) || attributes.has('hidden')) return true
  if (attributes.get('aria-hidden')?.toLowerCase() === 'true') return true
  if (UNSEEN.test(attributes.get('style') ?? '')) return true
  return ROLES.has(attributes.get('role')?.toLowerCase() ?? '')
}

/** 1 to 6 for h1 to h6, else 0. */
export const headingLevel = ({ tag }: PageElement): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0)

/** The element and those around it, from the inside out. */
export function* outwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at; at = at.parent) yield at
}

/** All elements in an element, in the order of the document, the element itself first. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  const todo: PageNode[] = [element]
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (isText(node)) continue
    yield node
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) todo.push(child)
    }
  }
}

/** The words in an element as they stand, white space and all. */
export function rawText(element: PageElement): string {
  const pieces: string[] = []
  const todo: PageNode[] = [element]
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (isText(node)) pieces.push(node.text)
    else for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i] as PageNode)
  }
  return pieces.join('')
}

/** The first words in an element: a run of characters that is not all white space. */
export function firstText(element: PageElement): string {
  const todo: PageNode[] = [element]
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (!isText(node)) for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i] as PageNode)
    else if (node.text.trim() !== '') return node.text
  }
  return ''
}

/** The words in an element on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
