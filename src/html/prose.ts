import type { Block } from './block.ts'

/** Ends of a sentence in the scripts that have one, and what may close after it. */
const SENTENCE_END = /[.!?…。！？؟۔।॥။፡።]["'”’»›)\]】」』]*$/
const SENTENCE = 40
const PARAGRAPH = 120
const LINKS = 0.5

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12))

/** Whether a line is a sentence or more of running text. */
export const isProse = ({ text, linked }: Block): boolean =>
  linked / text.length < LINKS && (text.length >= PARAGRAPH || (text.length >= SENTENCE && endsSentence(text)))
