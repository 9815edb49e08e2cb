import type { Extraction, NumericExpression, StanceLabel } from '../types.ts'

/** A statement as one flat row: who, in what role, said what, with what stance and which numeric claims; the rest follows. */
export interface FlatRecord {
  /** Name of the speaker; several are joined by "; ". null if the article does not say. */
  readonly speaker: string | null
  /** Roles in the order of the speakers, joined by "; ". */
  readonly role: string | null
  readonly quote: string
  readonly stance: StanceLabel | null
  readonly stanceTarget: string | null
  /** The numbers inside the quote, as they stand. */
  readonly numericClaims: readonly string[]
  /** Day on which it was said, ISO 8601, if the article says so. */
  readonly date: string | null
  /** When the article was published, as the caller gave it. */
  readonly published: string | null
  readonly kind: string
  readonly cue: string | null
  readonly source: string | null
  readonly speakerType: string | null
  readonly checkWorthiness: number | null
  readonly confidence: number
  readonly start: number
  readonly end: number
  readonly statement: string
  readonly article: string | null
  /** Whatever else the caller knows of the article; not there if nothing. */
  readonly meta?: Readonly<Record<string, unknown>>
}

/**
 * One flat row a statement, in article order: what the JSONL and CSV outputs write.
 *
 * @example
 * toRecords(extract('"Profits fell 5%," said Ann Lee.'))[0]?.numericClaims // ['5%']
 */
export function toRecords({ article, statements, speakers, numbers, claims }: Extraction): FlatRecord[] {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const numberOf = new Map(numbers.map((number): [string, NumericExpression] => [number.id, number]))
  const scoreOf = new Map(claims.map((claim) => [claim.id, claim.checkWorthiness.score]))
  return statements.map((statement) => {
    const who = (statement.speaker ?? []).flatMap((id) => speakerOf.get(id) ?? [])
    const roles = (statement.role ?? []).flatMap((role) => role?.text ?? [])
    const scores = statement.claims.flatMap((id) => scoreOf.get(id) ?? [])
    return {
      speaker: who.length > 0 ? who.map(({ name }) => name).join('; ') : null,
      role: roles.length > 0 ? roles.join('; ') : null,
      quote: statement.quote.text,
      stance: statement.stance?.label ?? null,
      stanceTarget: statement.stance?.target.text ?? null,
      numericClaims: statement.numbers.flatMap((id) => numberOf.get(id)?.text ?? []),
      date: statement.when?.date ?? null,
      published: article.published,
      kind: statement.kind,
      cue: statement.cue?.text ?? null,
      source: statement.source?.text ?? null,
      speakerType: who[0]?.type ?? null,
      checkWorthiness: scores.length > 0 ? Math.max(...scores) : null,
      confidence: statement.confidence,
      start: statement.quote.spans[0]?.start ?? 0,
      end: statement.quote.spans.at(-1)?.end ?? 0,
      statement: statement.id,
      article: article.id,
      ...(article.meta === undefined ? {} : { meta: article.meta }),
    }
  })
}
