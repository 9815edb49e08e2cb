const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' }

/** The text that a browser shows for HTML in which every `<`, `>` and quotation mark of the text is escaped. */
export const textOf = (html: string): string =>
  html.replace(/<[^<>]*>/g, '').replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)

/** The tags that close no element or another than the innermost, and those never closed. */
export function misnested(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (VOID.includes(name) || tag.endsWith('/>')) continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) wrong.push(tag)
  }
  return [...wrong, ...open]
}

const VOID = ['meta', 'br', 'link']
