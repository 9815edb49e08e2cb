import type { Readable, Writable } from 'node:stream'

/** What the command reads from and writes to. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined }
  readonly stdout: Writable & { readonly isTTY?: boolean | undefined }
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined }
  readonly version: string
  /** Columns of the terminal. */
  readonly width: number
  /** Whether standard output takes colours. */
  readonly styled: boolean
  /** File of the worker processes. */
  readonly worker: string
  /** Tells to stop; its reason is the exit code. */
  readonly signal: AbortSignal
}
