import { elementsIn, isBlock, rawText } from './element.ts'
import { isText, type PageElement } from './tree.ts'

/** A cell with more than a line or two of prose shows that the table is there for the page's layout. */
const LONGEST_CELL = 200
const MOST_BLOCKS = 2

/** Whether a table's row holds data, so that its cells are one line; tables also hold whole columns of old pages. */
export function isDataRow(row: PageElement): boolean {
  let filled = 0
  for (const cell of row.children) {
    if (isText(cell) || (cell.tag !== 'td' && cell.tag !== 'th')) continue
    let blocks = 0
    for (const element of elementsIn(cell)) {
      if (element.tag === 'table' || element.tag === 'br' || (isBlock(element) && ++blocks > MOST_BLOCKS)) return false
    }
    const { length } = rawText(cell).trim()
    if (length > LONGEST_CELL) return false
    if (length > 0) filled++
  }
  return filled > 1
}
