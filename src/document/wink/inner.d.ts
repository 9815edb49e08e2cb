/**
 * The inner parts of wink-nlp that the reader is made of; the package has no types for them. The version is pinned, and a test
 * holds the reader to what the package's own `readDoc` gives.
 */

declare module 'wink-nlp/src/cache.js' {
  export interface Cache {
    lookup(text: string): number[] | null
    add(text: string, category: number): number
    value(index: number): string
    normal(index: number): number
    nox(spacesAndExpansion: number): number
    mappedSpelling(index: number): number
    posOf(index: number): number
    property(index: number, name: string): number
    intrinsicSize(): number
    isMemberPOS(index: number, pos: number): boolean
  }
  export default function createCache(model: unknown, featureFn: unknown): Cache
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  export interface RawText {
    readonly cache: import('wink-nlp/src/cache.js').Cache
    /** Four numbers a token: word, spaces before it or its expansion, part of speech and lemma, flags. */
    readonly tokens: number[]
    readonly nonBreakingSpaces: Record<number, string>
  }
  export default function wrap(text: RawText): unknown
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compileExpressions(trex: unknown): unknown
}

declare module 'wink-nlp/src/tokenizer.js' {
  export default function createTokenizer(trex: unknown, categories: unknown, preserve: unknown): (wrapped: unknown, text: string) => void
}
