import { z } from 'zod'

/** What `toRecords()` returns one of for each statement, and a line of the `jsonl` format, where `why` is there if it was asked for. */
export const record = z.strictObject({
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  quote: z.string(),
  stance: z.enum(['support', 'oppose', 'neutral']).nullable(),
  stanceTarget: z.string().nullable(),
  numericClaims: z.array(z.string()),
  date: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.string(),
  cue: z.string().nullable(),
  source: z.string().nullable(),
  speakerType: z.string().nullable(),
  checkWorthiness: z.number().min(0).max(1).nullable(),
  confidence: z.number().min(0).max(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  statement: z.string(),
  article: z.string().nullable(),
  meta: z.record(z.string(), z.unknown()).exactOptional(),
  why: z.array(z.string()).exactOptional(),
})
