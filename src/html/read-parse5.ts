import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5'
import { decodedRuns } from './decoded-runs.ts'
import { type Page, type PageText, pageFrom } from './tree.ts'

/** What is used of parse5. */
export type Parse5 = Pick<typeof import('parse5'), 'parse' | 'parseFragment' | 'defaultTreeAdapter'>

type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.ParentNode

/** The page of an HTML source as browsers would see it (without running anything), each character with its place in the source. */
export function readWithParse5(html: string, parse5: Parse5): Page {
  const { defaultTreeAdapter } = parse5
  const createText = (value: string) => defaultTreeAdapter.createTextNode(value)
  const document = parse5.parse<DefaultTreeAdapterMap>(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      // a node for each run of characters, where parse5 would join them over what stands between: so each has its own place
      insertText: (parent: Parent, text: string) => defaultTreeAdapter.appendChild(parent, createText(text)),
      insertTextBefore: (parent: Parent, text: string, before: DefaultTreeAdapterTypes.ChildNode) =>
        defaultTreeAdapter.insertBefore(parent, createText(text), before),
    },
  })
  const meanings = new Map<string, string>()
  const decode = (reference: string): string => {
    let meaning = meanings.get(reference)
    if (meaning === undefined) {
      const [node] = parse5.parseFragment(reference).childNodes
      meaning = node && defaultTreeAdapter.isTextNode(node) ? node.value : ''
      meanings.set(reference, meaning)
    }
    return meaning
  }
  return pageFrom<Node>(document.childNodes, {
    read(node) {
      if (defaultTreeAdapter.isTextNode(node)) return placed(node, html, decode)
      if ('tagName' in node)
        return { tag: node.tagName.toLowerCase(), attributes: new Map(node.attrs.map(({ name, value }) => [name, value])) }
      return null
    },
    children: (node) => ('childNodes' in node ? node.childNodes : []),
  })
}

function placed(
  { value, sourceCodeLocation }: DefaultTreeAdapterTypes.TextNode,
  html: string,
  decode: (reference: string) => string,
): readonly PageText[] {
  if (!sourceCodeLocation) return [{ text: value, source: null }]
  const { startOffset, endOffset } = sourceCodeLocation
  return decodedRuns(value, html, { start: startOf(html, startOffset), end: endOffset }, decode)
}

/** A longer reference is not looked for. */
const LONGEST_REFERENCE = 60
const REFERENCE_END = /&#?\w+;?$/

/** parse5 gives for characters that begin with a reference where that ends: its last character. */
function startOf(html: string, offset: number): number {
  if (!/[;\w]/.test(html.charAt(offset))) return offset
  const reference = REFERENCE_END.exec(html.slice(Math.max(0, offset + 1 - LONGEST_REFERENCE), offset + 1))
  return reference ? offset + 1 - reference[0].length : offset
}
