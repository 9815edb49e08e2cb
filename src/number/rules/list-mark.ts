import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

/** "1. Wash your hands", "(2) The offer": the number of a list's item. */
export const listMark: Rule = {
  id: 'refuse.list-mark',
  description: 'the mark of a list item at the head of a paragraph: 1. / 2) / (3)',
  on: ['digits'],
  needs: SIGN.stopped,
  read({ text, tokens }, { start, end, from, value }) {
    const paragraph = tokens.paragraph[from] ?? 0
    const first = tokens.paragraphFrom[paragraph] ?? 0
    if (value > 99 || !Number.isInteger(value) || from > first + 1) return null
    const opened = text[start - 1] === '('
    if (from > first && !opened) return null
    const sign = text[end] ?? ''
    const marks = sign === ')' || (!opened && (sign === '.' || sign === ':'))
    return marks && /\s/.test(text[end + 1] ?? '') ? { rule: 'refuse.list-mark', start, end, refused: 'a list mark' } : null
  },
}
