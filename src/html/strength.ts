import type { Block } from './block.ts'

/** A paragraph of fewer characters says nothing of what it stands in. */
const SHORTEST = 25
const COMMA = /[,،、，]/g

/**
 * How strongly a paragraph looks like an article's: 1 for being long enough, 1 for each comma, 1 for each hundred characters up to three;
 * what stands in links counts as not there.
 *
 * The measure is that of Readability (Arc90, kept by Mozilla), https://github.com/mozilla/readability
 */
export function strengthOf({ text, linked }: Block): number {
  const { length } = text
  if (length < SHORTEST) return 0
  const commas = length > linked ? (text.match(COMMA)?.length ?? 0) : 0
  return (1 + commas + Math.min(3, Math.floor(length / 100))) * (1 - linked / length)
}
