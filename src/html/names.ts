import type { PageElement } from './tree.ts'

/** Attributes in which pages name their parts. */
const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'data-component-name', 'data-module', 'data-type', 'data-name']
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g
/** Some pages put whole texts into such attributes. */
const LONGEST = 400

const known = new WeakMap<PageElement, ReadonlySet<string>>()

/**
 * The words with which the page names an element, in small letters, and each two that stand side by side as one:
 * `class="articleBody article__share-tools"` has article, body, articlebody, share, tools, articleshare, sharetools.
 */
export function namesOf(element: PageElement): ReadonlySet<string> {
  let names = known.get(element)
  if (!names) {
    const { tag, attributes } = element
    // <amp-ad>
    const own = tag.includes('-') ? namesIn(tag) : []
    names = new Set([...own, ...NAMING.flatMap((name) => namesIn(attributes.get(name)))])
    known.set(element, names)
  }
  return names
}

function namesIn(value: string | undefined): string[] {
  if (!value || value.length > LONGEST) return []
  return value.split(/\s+/).flatMap((name) => {
    const words = [...name.matchAll(WORD)].map(([word]) => word.toLowerCase())
    return [...words, ...words.slice(1).map((word, i) => `${words[i]}${word}`)]
  })
}

export function isNamed(element: PageElement, words: ReadonlySet<string>): boolean {
  for (const name of namesOf(element)) if (words.has(name)) return true
  return false
}
