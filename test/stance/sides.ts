import { standardPipeline } from '../../src/pipeline/standard.ts'
import { testContext } from '../support/read.ts'

const pipeline = standardPipeline()
const context = testContext()

/** A text read up to its stances; `targets` are those a user gives. */
export const withStances = (text: string, targets: readonly string[] = []) => pipeline.run(text, { ...context, targets })

/** One line a statement: `oppose: the toll`, `-` for no side. */
export const sides = (text: string): string[] =>
  withStances(text).stances.list.map((stance) => (stance ? `${stance.label}: ${stance.target.text}` : '-'))

/** One line a statement: `support 0`, the label for a target and the statement's number. */
export const towards = (text: string, target: string): string[] =>
  withStances(text, [target]).stances.toTargets.map(({ label, attribution }) => `${label} ${attribution}`)
