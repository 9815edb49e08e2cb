import { NEWS_FEATURES, UNIT_FEATURES } from '../claim/features.ts'
import type { Evidence } from '../types.ts'
import { describeModelFeature } from './model-descriptions.ts'
import { ruleDescriptions } from './rule-descriptions.ts'

/** The longest stretch of the article that a reason cites whole, in UTF-16 units. */
const CITED = 60

const descriptions: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ruleDescriptions),
  ...[...UNIT_FEATURES, ...NEWS_FEATURES].map(({ id, description }): [string, string] => [`claim.${id}`, description]),
])

/** What a rule saw, or a named feature of the attribution model, in words; its id if it has no description. */
export const describeRule = (id: string): string => descriptions.get(id) ?? describeModelFeature(id) ?? id

/**
 * The reasons for a decision as sentences, in the order in which they were found.
 *
 * @param evidence of a statement, a stance or a claim's check-worthiness
 * @param text the article's text, whose words the reasons cite
 * @returns one sentence a reason; its weight in brackets, + speaks for the decision and − against it
 * @example
 * explain([{ rule: 'source.subject', weight: 0.4, spans: [{ start: 0, end: 7 }] }], 'Ann Lee said it is done.')
 * // ['the subject of the cue verb is the source: “Ann Lee” (+0.4)']
 */
export function explain(evidence: readonly Evidence[], text: string): string[] {
  return evidence.map(({ rule, weight, spans }) => {
    const words = spans.filter(({ start, end }) => end > start).map(({ start, end }) => `“${shorten(text.slice(start, end))}”`)
    const cited = words.length > 0 ? `: ${words.join(' … ')}` : ''
    const sign = weight < 0 ? '−' : '+'
    return `${describeRule(rule)}${cited} (${sign}${Math.round(Math.abs(weight) * 100) / 100})`
  })
}

/** One line; the middle of long words is left out. */
function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  const half = CITED / 2
  return line.length <= CITED ? line : `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`
}
