import type { Evidence, Stance, TargetStance } from '../types.ts'

/** Digits of a share, a score or a weight after the point. */
const DIGITS = 1e6

/**
 * A share, a score or a weight as records have it. Engines differ in the last bits of `exp` and `log`; rounded, the same text gives the
 * same records in all of them, to the letter.
 */
export const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS

/** Reasons with their weights rounded; those that are round already are taken over as they are. */
export const roundedEvidence = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => {
    const weight = rounded(one.weight)
    return weight === one.weight ? one : { ...one, weight }
  })

export const roundedStance = (stance: Stance | null): Stance | null => stance && { ...stance, evidence: roundedEvidence(stance.evidence) }

export const roundedTargetStance = (stance: TargetStance): TargetStance => ({
  ...stance,
  score: rounded(stance.score),
  evidence: roundedEvidence(stance.evidence),
})
