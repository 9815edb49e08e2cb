import type { Position, StanceLabel, Statement } from '../types.ts'

interface Sum {
  target: string
  readonly speaker: string
  readonly asked: boolean
  readonly counts: Record<StanceLabel, number>
  readonly statements: string[]
}

/** A longer target is no better to read. */
const LONG = 60

/**
 * Where each speaker stands: their statements' stances added up, first on what the article's own words say, then on each target that was
 * asked for.
 *
 * @param subjects for each statement the key of its stance's target: the same for targets about the same thing
 */
export function positionsOf(statements: readonly Statement[], subjects: readonly (string | null)[]): Position[] {
  const own = new Map<string, Sum>()
  const asked = new Map<string, Sum>()
  const add = (sums: Map<string, Sum>, key: string, statement: Statement, speaker: string, target: string, label: StanceLabel) => {
    let sum = sums.get(key)
    if (!sum) {
      sum = { target, speaker, asked: sums === asked, counts: { support: 0, oppose: 0, neutral: 0 }, statements: [] }
      sums.set(key, sum)
    }
    sum.counts[label]++
    if (label !== 'neutral') sum.statements.push(statement.id)
    if (target.length > sum.target.length && target.length <= LONG) sum.target = target
  }
  statements.forEach((statement, i) => {
    for (const speaker of statement.speaker ?? []) {
      const { stance } = statement
      const subject = subjects[i]
      if (stance && subject) add(own, `${speaker} ${subject}`, statement, speaker, stance.target.text.replace(/\s+/g, ' '), stance.label)
      for (const { target, label } of statement.targetStances) add(asked, `${speaker} ${target}`, statement, speaker, target, label)
    }
  })
  return [...own.values(), ...asked.values()].map(({ speaker, target, asked: wasAsked, counts, statements: ids }) => ({
    speaker,
    target,
    asked: wasAsked,
    label: sideOf(counts),
    ...counts,
    statements: ids,
  }))
}

function sideOf({ support, oppose }: Record<StanceLabel, number>): Position['label'] {
  if (support === oppose) return support === 0 ? 'neutral' : 'mixed'
  return support > oppose ? 'support' : 'oppose'
}
