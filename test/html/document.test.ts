import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { articleFromHtml as inBrowser } from '../../src/html/browser.ts'
import { articleFromDocument, articleFromHtml, type DomDocument, type DomNode } from '../../src/html/index.ts'
import { page, pageNames } from './pages.ts'

/** A page as a browser's DOM has it, as far as it is used. */
function parsed(html: string): DomDocument {
  const domOf = ([node, ...rest]: readonly DefaultTreeAdapterTypes.ChildNode[]): DomNode | null =>
    node
      ? {
          nodeType: 'tagName' in node ? 1 : node.nodeName === '#text' ? 3 : 8,
          nodeName: node.nodeName.toUpperCase(),
          nodeValue: 'value' in node ? node.value : null,
          firstChild: 'childNodes' in node ? domOf(node.childNodes) : null,
          nextSibling: domOf(rest),
          ...('attrs' in node ? { attributes: node.attrs } : {}),
        }
      : null
  return { documentElement: domOf(parse(html).childNodes.filter((node) => 'tagName' in node)) }
}

test.each(pageNames())('%s: a DOM gives the same article, without its places', async (name) => {
  const { html } = page(name)
  expect(articleFromDocument(parsed(html))).toEqual({ ...(await articleFromHtml(html)), sourceMap: [] })
})

test('in a browser, its own parser is used', async () => {
  const { html, text } = page('amp-harbour')
  class DOMParser {
    parseFromString(source: string, type: string): DomDocument {
      expect(type).toBe('text/html')
      return parsed(source)
    }
  }
  const global = globalThis as { DOMParser?: unknown }
  global.DOMParser = DOMParser
  try {
    expect(await inBrowser(html)).toMatchObject({ text, sourceMap: [] })
    await expect(inBrowser(7 as unknown as string)).rejects.toThrow(TypeError)
  } finally {
    delete global.DOMParser
  }
})

test("a form's fields that stand in for its properties", () => {
  const text = (nodeValue: string, next: DomNode | null = null): DomNode => ({
    nodeType: 3,
    nodeName: '#text',
    nodeValue,
    firstChild: null,
    nextSibling: next,
  })
  const element = (nodeName: string, firstChild: DomNode | null, nextSibling: DomNode | null = null): DomNode => ({
    nodeType: 1,
    nodeName,
    nodeValue: null,
    firstChild,
    nextSibling,
  })
  const field = element('INPUT', null)
  const words = 'The council said on Monday that the bridge would stay closed until the spring.'
  const clobbered = { ...element('FORM', element('P', text(words))), nodeName: field, attributes: field } as unknown as DomNode
  expect(articleFromDocument({ documentElement: element('BODY', clobbered) }).text).toBe(words)
})

test('misuse is told', () => {
  expect(() => articleFromDocument('<p>' as unknown as DomDocument)).toThrow(/must be a DOM Document; for a string use articleFromHtml/)
  expect(() => articleFromDocument({ documentElement: null }, { base: '' } as never)).toThrow(/unknown option 'base'/)
  expect(articleFromDocument({ documentElement: null }).text).toBe('')
})
