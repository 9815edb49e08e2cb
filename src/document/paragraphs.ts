import type { Stage } from '../pipeline/stage.ts'
import type { Span } from '../types.ts'
import { isHardWrapped } from './hard-wrap.ts'
import type { Paragraph } from './layer.ts'

/** A line with something in it, from its first to its last character that is no white space. */
const LINE = /[^\s](?:[^\n\r\u2028\u2029]*[^\s])?/g
const BREAK = /\r\n|[\n\r\u2028\u2029]/g

/** Cuts the text into paragraphs: one a line, blank lines left out; lines that were wrapped by hand are one paragraph. */
export const paragraphs: Stage<never, 'paragraphs'> = {
  id: 'paragraphs',
  needs: [],
  adds: ['paragraphs'],
  run({ text }) {
    const list: Paragraph[] = []
    let block: Span[] = []
    const endBlock = () => {
      const [first] = block
      const last = block.at(-1)
      if (first && last && isHardWrapped(text, block)) list.push({ span: { start: first.start, end: last.end } })
      else for (const span of block) list.push({ span })
      block = []
    }
    let end = 0
    for (const { index, 0: line } of text.matchAll(LINE)) {
      if (hasBlankLine(text, end, index)) endBlock()
      end = index + line.length
      block.push({ start: index, end })
    }
    endBlock()
    return { paragraphs: list }
  },
}

/** Whether two line breaks stand between two lines. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (const _ of text.slice(from, to).matchAll(BREAK)) if (++breaks > 1) return true
  return false
}
