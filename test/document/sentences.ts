import { read } from '../support/read.ts'

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => read(text).sentences.map(({ span }) => text.slice(span.start, span.end))

/** The tokens of a text with a space between them. */
export const tokensOf = (text: string): string => read(text).tokens.word.join(' ')
