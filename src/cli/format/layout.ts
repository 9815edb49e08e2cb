import { columnsOf, printable, wrap } from './text.ts'
import type { Style, View } from './view.ts'

/** A paragraph of a cell, in one style. */
export interface Block {
  readonly text: string
  readonly style?: Style | undefined
}

/** A column of so many columns of the terminal. */
export interface Column {
  readonly title: string
  readonly width: number
}

export const GAP = '  '

/** The head of a table: the titles and a line under them. */
export function tableHead(columns: readonly Column[], { style }: View): string[] {
  const titles = columns.map(({ title, width }) => pad(title, width)).join(GAP)
  return [style('bold', titles.trimEnd()), style('dim', columns.map(({ width }) => '─'.repeat(width)).join(GAP))]
}

/** The lines of one row: each cell is wrapped in its column. */
export function tableRow(columns: readonly Column[], cells: readonly (readonly Block[])[], { style }: View): string[] {
  const wrapped = columns.map(({ width }, i) =>
    (cells[i] ?? []).flatMap((block) => wrap(printable(block.text), width).map((line) => ({ line, style: block.style }))),
  )
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, y) => {
    const last = wrapped.findLastIndex((lines) => lines[y])
    const pieces = wrapped.slice(0, last + 1).map((lines, x) => {
      const { line, style: name } = lines[y] ?? { line: '', style: undefined }
      // padding goes outside the style, so that nothing is underlined or coloured but words
      const space = x === last ? '' : ' '.repeat(Math.max(0, (columns[x]?.width ?? 0) - columnsOf(line)))
      return (name && line ? style(name, line) : line) + space
    })
    return pieces.join(GAP)
  })
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))
