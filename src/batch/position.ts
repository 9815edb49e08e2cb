import type { Outcome } from './outcome.ts'

/** How far a run has come; each count is of what was read and written for good. */
export interface Position {
  /** Articles read, failures among them. */
  readonly articles: number
  readonly failures: number
  readonly statements: number
  readonly claims: number
  /** Of all that was read so far. */
  readonly fingerprint: string
}

export const START: Position = { articles: 0, failures: 0, statements: 0, claims: 0, fingerprint: '' }

export function advance(position: Position, outcome: Outcome): Position {
  const { articles, failures, statements, claims, fingerprint } = position
  return outcome.ok
    ? { articles: articles + 1, failures, statements: statements + outcome.statements, claims: claims + outcome.claims, fingerprint }
    : { articles: articles + 1, failures: failures + 1, statements, claims, fingerprint }
}
