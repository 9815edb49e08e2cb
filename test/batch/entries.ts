import type { Entry } from '../../src/batch/outcome.ts'
import type { Input, InputFailure } from '../../src/input/types.ts'

export const input = (id: string, content = id): Input => ({
  ok: true,
  id,
  format: 'text',
  content,
  article: { id },
  meta: {},
  source: { file: id, line: null },
})

export const unreadable = (id: string): InputFailure => ({
  ok: false,
  id,
  code: 'unreadable',
  message: 'is not there',
  source: { file: id, line: null },
})

export async function* reading(entries: Iterable<Entry>): AsyncGenerator<Entry> {
  yield* entries
}
