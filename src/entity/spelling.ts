import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Two spellings this near are taken for one name; below it different names begin to meet. */
const NEAR = 0.95
/** Short words that differ in one letter are different words. */
const SHORTEST = 5

/** Whether two words in lower case are spellings of one name: "galantino" and "gallantino". By natural's Jaro-Winkler. */
export function isVariant(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < SHORTEST || b.length < SHORTEST || a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || a.length > 40) return false
  // a plural or possessive s is no spelling variant
  if (`${a}s` === b || `${b}s` === a) return false
  return JaroWinklerDistance(a, b) >= NEAR
}
