import type { Quotations } from '../../src/quotation/layer.ts'
import { read } from '../support/read.ts'

/** One line a quotation: its words, `/` between stretches, `>` before one inside another, `…` after one that never closes. */
export const wordsOf = (text: string): string[] => show(text, read(text).quotations, false)

/** The same with its use before it: `speech: We won`. */
export const usesOf = (text: string): string[] => show(text, read(text).quotations, true)

const show = (text: string, { list }: Quotations, use: boolean): string[] =>
  list.map((quotation) => {
    const words = quotation.stretches.map(({ content }) => text.slice(content.start, content.end)).join(' / ')
    return `${'> '.repeat(quotation.depth)}${use ? `${quotation.use}: ` : ''}${words}${quotation.closed ? '' : ' …'}`
  })
