import type { z } from 'zod'
import type { Row } from '../../src/export/rows.ts'
import type { Extraction } from '../../src/types.ts'
import type { extraction } from './extraction.ts'
import type { record } from './record.ts'

/** A type without `readonly`, all the way down, which schemas do not know. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T

/** True only if the two types are the same, optional keys included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Schema<T extends z.ZodType> = Writable<z.infer<T>>

/** Compiles only as long as schemas and types say the same; `tsc` is the check. @public */
export const inStep: readonly [Same<Schema<typeof extraction>, Writable<Extraction>>, Same<Schema<typeof record>, Writable<Row>>] = [
  true,
  true,
]
