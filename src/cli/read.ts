import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** The file (or standard input) could not be read as text; the message says why and what to do. */
export class Unreadable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory; give the files in it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
}

/** The text of a file, or of standard input for `-`, exactly as it stands: nothing is trimmed, line ends and a byte order mark are kept. */
export async function readText(file: string, stdin: Readable): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await drain(stdin) : await readFile(file)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Unreadable(REASONS[code] ?? message)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Unreadable('is not UTF-8; convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8')
  }
}

async function drain(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
