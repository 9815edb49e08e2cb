/** A piece of HTML that is safe to put into a page: made by `html`, or of text that was escaped. */
export class Html {
  constructor(readonly source: string) {}
}

type Value = Html | string | number | false | null | undefined | readonly Value[]

/**
 * HTML with values filled in; whatever is no `Html` is escaped, in elements and in quoted attributes alike. Nothing stands for null and false.
 *
 * @example
 * html`<b title="${'"'}">${'a < b'}</b>`.source // '<b title="&quot;">a &lt; b</b>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((string, i) => string + (i < values.length ? sourceOf(values[i]) : '')).join(''))
}

/** Several pieces one after the other. */
export const joined = (pieces: readonly Html[]): Html => new Html(pieces.map(({ source }) => source).join(''))

function sourceOf(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.source
  return typeof value === 'object' ? value.map(sourceOf).join('') : escaped(String(value))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\ufffd',
}

/** As a browser shows it, character by character: it would turn a bare carriage return into a line feed, and shows no NUL. */
const escaped = (text: string): string => text.replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] ?? '')

/**
 * The text with what no page can hold (NUL, halves of surrogate pairs) replaced by U+FFFD, as a browser would; offsets stay as they are.
 */
export const presentable = (text: string): string =>
  text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
