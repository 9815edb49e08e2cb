export interface HtmlOptions {
  /** Where the page is from. */
  readonly url?: string | undefined
}

/** Throws a TypeError if `html` is no string. */
export function checkHtml(html: unknown): asserts html is string {
  if (typeof html !== 'string')
    throw new TypeError(
      `articleFromHtml(html): html must be a string, got a ${typeof html}. Decode bytes first, as the page's charset says.`,
    )
}

/** Throws a TypeError that names the first option that is not understood. */
export function checkHtmlOptions(options: unknown): HtmlOptions {
  if (typeof options !== 'object' || options === null) throw new TypeError('articleFromHtml(html, options): options must be an object')
  const unknown = Object.keys(options).find((key) => key !== 'url')
  if (unknown) throw new TypeError(`articleFromHtml(html, options): unknown option '${unknown}'; the option is url`)
  const { url } = options as HtmlOptions
  if (url !== undefined && typeof url !== 'string') throw new TypeError(`options.url must be a string, got a ${typeof url}`)
  return options
}
