/** natural's similarity of two words by their common letters and beginnings, 0..1; it has no types of its own. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function JaroWinklerDistance(a: string, b: string, options?: { readonly ignoreCase?: boolean }): number
}
