import { MOST_BYTES } from './bytes.ts'
import { Undecodable } from './decode.ts'
import { NotFound } from './find-files.ts'
import { BadRecord } from './record.ts'
import type { InputFailure, InputFailureCode, InputSource } from './types.ts'

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'permission denied' }

/** What was thrown while an article was read, as a failure in its place. */
export function failureOf(error: unknown, source: InputSource): InputFailure {
  const { code = '', message } = error as NodeJS.ErrnoException
  return failed(codeOf(error), REASONS[code] ?? message, source)
}

export const tooLong = (source: InputSource): InputFailure =>
  failed('too-long', `is longer than ${MOST_BYTES / 1024 / 1024} MiB; many articles in one file are read as JSON lines, one a line`, source)

function codeOf(error: unknown): InputFailureCode {
  if (error instanceof BadRecord) return error.code
  if (error instanceof NotFound) return 'not-found'
  if (error instanceof Undecodable) return 'undecodable'
  return 'unreadable'
}

const failed = (code: InputFailureCode, message: string, source: InputSource): InputFailure => ({
  ok: false,
  id: source.line === null ? source.file : `${source.file}:${source.line}`,
  code,
  message,
  source,
})
