import type { Stage } from '../pipeline/stage.ts'
import type { Paragraph } from './layer.ts'

/** A line with something in it, from its first to its last character that is no white space. */
const LINE = /[^\s](?:[^\n\r\u2028\u2029]*[^\s])?/g

/** Cuts the text into paragraphs: one a line, blank lines left out. */
export const paragraphs: Stage<never, 'paragraphs'> = {
  id: 'paragraphs',
  needs: [],
  adds: ['paragraphs'],
  run({ text }) {
    const list: Paragraph[] = []
    for (const { index, 0: line } of text.matchAll(LINE)) list.push({ span: { start: index, end: index + line.length } })
    return { paragraphs: list }
  },
}
