import type { ClaimUnit } from '../../src/claim/layer.ts'
import { standardPipeline } from '../../src/pipeline/standard.ts'
import { testContext } from '../support/read.ts'

const pipeline = standardPipeline()
const context = testContext()

/** A text read up to its claims. */
export const withClaims = (text: string) => pipeline.run(text, context)

/** The claim units of a text. */
export const unitsOf = (text: string): readonly ClaimUnit[] => withClaims(text).claims.list

/** The words of each unit. */
export const clauses = (text: string): string[] => unitsOf(text).map(({ span }) => text.slice(span.start, span.end))

/** The type and label of the first statement of a text: `quantity CFS`, `none NFS`. */
export function statementOf(text: string): string {
  const [first] = withClaims(text).claims.ofAttribution
  return first ? `${first.type ?? 'none'} ${first.label}` : 'no statement'
}
