import { oneLine, rawText } from '../element.ts'
import type { Head } from './head.ts'
import { isoDate } from './iso-date.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { distinct, withoutBy } from './names.ts'

/** What a page's metadata says of the article, from JSON-LD, <meta> (OpenGraph, Dublin Core and what publishers' tools write), <link> and <time>. */
export interface Metadata {
  /** What the article is called, the most trustworthy first. */
  readonly titles: readonly string[]
  readonly description: string | null
  readonly authors: readonly string[]
  /** ISO 8601. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly lang: string | null
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline']
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description', 'dc.description']
const AUTHORS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'byline']
const DATES = [
  'article:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'og:published_time',
  'publish-date',
  'pubdate',
  'publication_date',
  'ptime',
  'article.published',
  'date',
]
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'publisher', 'application-name', 'twitter:app:name:iphone']
const LANGUAGES = ['content-language', 'inlanguage', 'dc.language', 'og:locale']
/** What stands between an article's title and the site's name. */
const SEPARATOR = /\s+[|–—·»:-]\s+/

export function metadataOf(head: Head, url: string | null): Metadata {
  const data = readLinkedData(head.linkedData)
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => head.metas.get(name) ?? [])
  return {
    titles: titlesOf(data, metas(TITLES), head.title),
    description: metas(DESCRIPTIONS)[0] ?? null,
    authors: authorsOf(data, metas(AUTHORS), head),
    published: [...present(data.published), ...metas(DATES), ...head.times].map(isoDate).find((date) => date !== null) ?? null,
    publisher: data.publisher ?? metas(PUBLISHERS)[0] ?? null,
    url:
      [...present(head.canonical), ...metas(['og:url']), ...present(data.url)].flatMap((address) => webAddress(address, url) ?? [])[0] ??
      url,
    lang: head.lang || data.lang || (metas(LANGUAGES)[0]?.replace('_', '-') ?? null),
  }
}

function titlesOf({ headline }: LinkedData, metas: readonly string[], title: string | null): string[] {
  const [first, ...rest] = title?.split(SEPARATOR) ?? []
  // “Site: Headline” and “Headline - Site”: the longest part is the headline
  const parts = [first, ...rest].filter((part) => part !== undefined).sort((a, b) => b.length - a.length)
  return [...new Set([...present(headline), ...metas, ...present(parts[0] ?? null), ...present(title)])]
}

function authorsOf({ authors }: LinkedData, metas: readonly string[], head: Head): string[] {
  const all = [authors, metas, head.authors.map((element) => element.attributes.get('content') ?? oneLine(rawText(element)))]
  for (const names of all) {
    const usable = names.map(withoutBy).filter((name) => name !== null)
    if (usable.length > 0) return distinct(usable)
  }
  return []
}

/** An absolute address on the web; anything else (`javascript:`, `file:`) is null. */
function webAddress(address: string, base: string | null): string | null {
  try {
    const { protocol, href } = new URL(address, base ?? undefined)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}

const present = (value: string | null): readonly string[] => (value === null || value === '' ? [] : [value])
