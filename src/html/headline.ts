import { headingLevel, outwards } from './element.ts'
import type { Layout } from './layout.ts'
import { similarity, wordsOf } from './similar.ts'

/** A longer line is no headline. */
const LONGEST = 300
/** A line that is not the page's main heading must say nearly what the page calls itself. */
const LEAST = { main: 0.5, heading: 0.8, line: 0.9 }

/**
 * The line of the page that is the article's headline: of the main headings the one most like what the page says that it is called;
 * else another line that says just that; else the only main heading.
 *
 * @param titles what the page is called in its metadata, the most trustworthy first
 */
export function findHeadline({ blocks }: Layout, titles: readonly string[]): number | null {
  const wanted = titles.map(wordsOf)
  let best: number | null = null
  let most = 0
  const main: number[] = []
  blocks.forEach(({ text, element }, i) => {
    if (text.length > LONGEST) return
    const level = levelOf(element)
    if (level === 1) main.push(i)
    const words = wordsOf(text)
    const like = Math.max(0, ...wanted.map((title) => similarity(words, title)))
    const least = level === 1 ? LEAST.main : level > 1 ? LEAST.heading : LEAST.line
    // a heading before a line of the same words, the first before the next
    const worth = like + (level === 1 ? 0.3 : level > 1 ? 0.1 : 0)
    if (like < least || worth <= most) return
    best = i
    most = worth
  })
  return best ?? (main.length === 1 ? (main[0] ?? null) : null)
}

/** The level of the heading that a line is or stands in; 0 for none. */
function levelOf(element: Parameters<typeof headingLevel>[0]): number {
  let steps = 0
  for (const around of outwards(element)) {
    const level = headingLevel(around)
    if (level > 0) return level
    if (++steps > 2) break
  }
  return 0
}
