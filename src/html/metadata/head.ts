import { elementsIn, oneLine, rawText } from '../element.ts'
import type { Page, PageElement } from '../tree.ts'

/** What the page says of itself in the places made for that. */
export interface Head {
  /** Content of <meta> by name, property or itemprop in small letters; the first of each. */
  readonly metas: ReadonlyMap<string, string>
  readonly title: string | null
  readonly canonical: string | null
  readonly lang: string | null
  /** The texts of the JSON-LD scripts. */
  readonly linkedData: readonly string[]
  /** `datetime` of the <time> elements that name the day of publication, or else of all. */
  readonly times: readonly string[]
  /** Elements that name the author: `rel="author"`, `itemprop="author"`. */
  readonly authors: readonly PageElement[]
}

export function readHead({ root }: Page): Head {
  const metas = new Map<string, string>()
  let title: string | null = null
  let canonical: string | null = null
  let lang: string | null = null
  const linkedData: string[] = []
  const times: string[] = []
  const published: string[] = []
  const authors: PageElement[] = []
  for (const element of elementsIn(root)) {
    const { tag, attributes, parent } = element
    if (tag === 'meta') {
      const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? attributes.get('http-equiv')
      const content = oneLine(attributes.get('content') ?? '')
      if (name && content !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
    } else if (tag === 'title') {
      // an <svg> may have one too
      if (parent?.tag !== 'svg') title ??= oneLine(rawText(element)) || null
    } else if (tag === 'link') {
      if (attributes.get('rel')?.toLowerCase() === 'canonical') canonical ??= attributes.get('href') ?? null
    } else if (tag === 'html') lang ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
    else if (tag === 'script') {
      if (attributes.get('type')?.toLowerCase().startsWith('application/ld+json')) linkedData.push(rawText(element))
    } else if (tag === 'time') {
      const value = attributes.get('datetime') ?? rawText(element)
      times.push(value)
      if (attributes.get('itemprop') === 'datePublished' || attributes.has('pubdate')) published.push(value)
    } else if (/\bauthor\b/.test(`${attributes.get('rel') ?? ''} ${attributes.get('itemprop') ?? ''}`)) authors.push(element)
  }
  return { metas, title, canonical, lang, linkedData, times: published.length > 0 ? published : times, authors }
}
