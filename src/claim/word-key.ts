/** Keys that stand for all numbers and for all years. */
const NUMBER = '0num'
const YEAR = '0year'
const YEAR_SHAPE = /^(1[5-9]|20)\d\d$/

/** Whether a word has a digit in it. */
export function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

/** The key of a word, given its lemma: the lemma itself; all numbers are one word, and so are all years. */
export const wordKey = (lemma: string): string => (hasDigit(lemma) ? (YEAR_SHAPE.test(lemma) ? YEAR : NUMBER) : lemma)
