/** What a page's JSON-LD says of the article. */
export interface LinkedData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly lang: string | null
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/
/** Nodes in a page's data; a page has some tens. */
const MOST_NODES = 10_000
const CONTROL = /\p{Cc}+/gu
/** Older pages wrap the data so that browsers that do not know it pass over it. */
const WRAPPING = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g

/** Reads the texts of all `application/ld+json` scripts; what is no JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesIn(parse(script)))
  const article = nodes.find(isArticle)
  const named = (id: unknown): Node | undefined => nodes.find((node) => node['@id'] === id && node.name !== undefined)
  const nameOf = (value: unknown): string | null =>
    text(value) ?? (isNode(value) ? (text(value.name) ?? text(named(value['@id'])?.name)) : null)
  return {
    headline: text(article?.headline) ?? text(article?.name),
    authors: list(article?.author ?? article?.creator).flatMap((author) => nameOf(author) ?? []),
    published: text(article?.datePublished) ?? text(article?.dateCreated),
    publisher: list(article?.publisher).map(nameOf).find(Boolean) ?? null,
    url:
      text(article?.url) ??
      text(article?.mainEntityOfPage) ??
      (isNode(article?.mainEntityOfPage) ? text(article.mainEntityOfPage['@id']) : null),
    lang: text(article?.inLanguage),
  }
}

function parse(script: string): unknown {
  const json = script.replace(WRAPPING, '')
  try {
    return JSON.parse(json)
  } catch {
    try {
      // a line end inside a string is the commonest fault
      return JSON.parse(json.replace(CONTROL, ' '))
    } catch {
      return null
    }
  }
}

/** The objects in the data that stand by themselves: in lists, in `@graph`, and under `mainEntity`. */
function nodesIn(data: unknown): Node[] {
  const found: Node[] = []
  const todo = [data]
  for (let value = todo.pop(); value !== undefined && found.length < MOST_NODES; value = todo.pop()) {
    if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i--) todo.push(value[i] ?? null)
    else if (isNode(value)) {
      found.push(value)
      todo.push(value['@graph'] ?? null, value.mainEntity ?? null)
    }
  }
  return found
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const isArticle = (node: Node): boolean => list(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const text = (value: unknown): string | null => {
  const [first] = list(value)
  return typeof first === 'string' && first.trim() !== '' ? first.replace(/\s+/g, ' ').trim() : null
}
