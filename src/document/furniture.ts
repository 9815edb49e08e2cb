import type { Stage } from '../pipeline/stage.ts'
import type { Furniture } from '../types.ts'
import { breadcrumbs } from './furniture/breadcrumbs.ts'
import { address, byline, follow } from './furniture/bylines.ts'
import { counts } from './furniture/counts.ts'
import { credits } from './furniture/credits.ts'
import { isHeadline, LONGEST_LIST } from './furniture/headline-list.ts'
import { type Finding, type FurnitureRule, furnitureTables, Line } from './furniture/line.ts'
import { markup } from './furniture/markup.ts'
import { linePart, lineStart, wholeLine } from './furniture/set-phrases.ts'
import { timestamp } from './furniture/timestamps.ts'

/** In this order; the first that matches decides. */
export const furnitureRules: readonly FurnitureRule[] = [
  wholeLine,
  lineStart,
  breadcrumbs,
  credits,
  byline,
  timestamp,
  counts,
  address,
  follow,
  markup,
  linePart,
]

/** The first line is the headline unless one of these knows better. */
const FIRST_LINE: readonly FurnitureRule[] = [wholeLine, breadcrumbs]

/**
 * Marks page furniture: paragraphs that came along with the article but are no part of it. Prose is never furniture, and neither
 * is the first line, which is the headline, unless all of it is a set phrase or a trail of links.
 *
 *     You may also like                        related
 *     Coach overturns on icy road              related: headlines, until prose begins again
 *     "We are safe," she said.                 prose
 */
export const furniture: Stage<'paragraphs', 'furniture'> = {
  id: 'furniture',
  needs: ['paragraphs'],
  adds: ['furniture'],
  run({ text, paragraphs }, { lexicon }) {
    const tables = furnitureTables(lexicon)
    const list: Furniture[] = []
    const paragraph = new Uint8Array(paragraphs.length)
    // headlines that may still follow a heading
    let headlines = 0
    let under: Finding = { kind: 'related' }
    paragraphs.forEach(({ span }, p) => {
      const line = new Line(text.slice(span.start, span.end))
      const rules = p === 0 ? FIRST_LINE : furnitureRules
      let found: Finding | null = null
      for (const rule of rules) {
        found = rule.find(line, tables)
        if (!found) continue
        list.push({ kind: found.kind, span, rule: rule.id })
        break
      }
      if (found) {
        if (found.list) {
          headlines = LONGEST_LIST
          under = found
        }
      } else if (headlines > 0 && span.end - span.start === line.text.length && isHeadline(line)) {
        headlines--
        list.push({ kind: under.kind, span, rule: 'furniture.headline' })
        found = under
      } else headlines = 0
      if (found) paragraph[p] = 1
    })
    return { furniture: { list, paragraph } }
  },
}
