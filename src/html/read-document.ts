import { type Page, pageFrom } from './tree.ts'

/** What is used of a node of the DOM. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>
}

/** What is used of a DOM document. */
export interface DomDocument {
  readonly documentElement: DomNode | null
}

const ELEMENT = 1
const TEXT = 3

/** The page of a DOM document. */
export function readDocument({ documentElement }: DomDocument): Page {
  return pageFrom<DomNode>(documentElement ? [documentElement] : [], {
    read(node) {
      if (node.nodeType === TEXT) return [{ text: node.nodeValue ?? '', source: null }]
      if (node.nodeType !== ELEMENT && !isClobbered(node)) return null
      return { tag: isClobbered(node) ? 'form' : node.nodeName.toLowerCase(), attributes: attributesOf(node) }
    },
    *children(node) {
      for (let child = node.firstChild; child; child = child.nextSibling) yield child
    },
  })
}

/** In a browser the fields of a form stand in for the form's properties of the same name: `<input name="nodeName">`. */
const isClobbered = ({ nodeType, nodeName }: DomNode): boolean => typeof nodeType !== 'number' || typeof nodeName !== 'string'

function attributesOf({ attributes }: DomNode): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (let i = 0; i < (attributes?.length ?? 0); i++) {
    const attribute = attributes?.[i]
    if (typeof attribute?.name === 'string') map.set(attribute.name, attribute.value)
  }
  return map
}
