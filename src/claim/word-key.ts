/** Keys that stand for all numbers and for all years. */
export const NUMBER = '0num'
export const YEAR = '0year'
const YEAR_SHAPE = /^(1[5-9]|20)\d\d$/
const DIGIT = /\d/

/** The key of a word, given its lemma: the lemma itself; all numbers are one word, and so are all years. */
export const wordKey = (lemma: string): string => (DIGIT.test(lemma) ? (YEAR_SHAPE.test(lemma) ? YEAR : NUMBER) : lemma)
