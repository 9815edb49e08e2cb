import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readInputs } from '../../src/input/read-inputs.ts'
import type { Input, InputFailure, InputOptions } from '../../src/input/types.ts'

/** A folder of its own for a test, with files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-input-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, file: (name: string) => `${path}/${name}`, remove: () => rmSync(path, { recursive: true }) }
}

export async function* bytes(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

export async function read(paths: readonly string[], options: Partial<InputOptions> = {}): Promise<(Input | InputFailure)[]> {
  const list: (Input | InputFailure)[] = []
  for await (const input of readInputs(paths, { stdin: bytes(), ...options })) list.push(input)
  return list
}
