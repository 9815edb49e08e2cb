import { createReadStream } from 'node:fs'
import { type Bytes, linesOf, peek, readAll } from './bytes.ts'
import { decode, isEncoding, isUtf16, utf16Of } from './decode.ts'
import { failureOf, tooLong } from './failure.ts'
import { findFiles } from './find-files.ts'
import { formatOf, HEAD } from './format.ts'
import { BadRecord, readRecord } from './record.ts'
import type { Input, InputFailure, InputOptions } from './types.ts'

/**
 * Reads articles one after the other: from files, folders, glob patterns and standard input (`-`), in the order given, a folder's files in
 * the order of their paths. Text files and pages are one article each, files of JSON lines one a line, and these are never held whole.
 * What cannot be read is yielded as a failure in its place.
 *
 * @throws TypeError if `options.encoding` is no encoding that can be decoded.
 * @example
 * for await (const input of readInputs(['articles/', '-'], { stdin: process.stdin })) if (input.ok) console.log(input.id)
 */
export async function* readInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Input | InputFailure> {
  const { encoding, stdin } = options
  if (encoding !== undefined && !isEncoding(encoding))
    throw new TypeError(`unknown encoding '${encoding}'; use a label of the WHATWG Encoding Standard such as utf-8, utf-16le, windows-1252`)
  for (const path of paths) {
    if (path === '-') yield* guarded('-', stdin, options)
    else {
      let files: readonly string[]
      try {
        files = await findFiles(path)
      } catch (error) {
        yield failureOf(error, { file: path, line: null })
        continue
      }
      for (const file of files) yield* guarded(file, createReadStream(file), options)
    }
  }
}

/** So many bytes tell UTF-16; whoever sends lines and waits for answers may send no more at first. */
const MARK = 4

/** The articles of a file; if reading it fails on the way, what is left of it is one failure. */
async function* guarded(file: string, bytes: Bytes, options: InputOptions): AsyncGenerator<Input | InputFailure> {
  try {
    yield* articlesIn(file, bytes, options)
  } catch (error) {
    yield failureOf(error, { file, line: null })
  }
}

async function* articlesIn(file: string, bytes: Bytes, { format: given, encoding }: InputOptions): AsyncGenerator<Input | InputFailure> {
  const { head, all } = await peek(bytes, given === undefined ? HEAD : MARK)
  const utf16 = encoding === undefined ? utf16Of(head) : isUtf16(encoding) ? encoding : null
  const format = given ?? formatOf(file, () => (utf16 ? new TextDecoder(utf16).decode(head) : Buffer.from(head).toString('latin1')))
  if (format === 'jsonl') yield* records(file, utf16 ? inUtf8(all, utf16) : all, utf16 ? undefined : encoding)
  else yield await whole(file, all, format, encoding)
}

async function whole(file: string, bytes: Bytes, format: 'text' | 'html', encoding: string | undefined): Promise<Input | InputFailure> {
  const source = { file, line: null }
  const read = await readAll(bytes)
  if (read === null) return tooLong(source)
  return { ok: true, id: file, format, content: decode(read, format, encoding), article: { id: file }, meta: {}, source }
}

async function* records(file: string, bytes: Bytes, encoding: string | undefined): AsyncGenerator<Input | InputFailure> {
  let line = 0
  let first = true
  for await (const read of linesOf(bytes)) {
    line++
    const source = { file, line }
    if (read === null) {
      yield tooLong(source)
      continue
    }
    try {
      const text = decode(read, 'text', encoding ?? 'utf-8').replace(/^\ufeff/, '')
      if (text.trim() === '') continue
      yield { ok: true, ...readRecord(text, `${file}:${line}`), source }
    } catch (error) {
      yield failureOf(error, source)
      if (first && isOverManyLines(read, error)) return
    }
    first = false
  }
}

/** Whether the first line shows that the file is one JSON value over many lines, of which each would be a failure. */
function isOverManyLines(line: Uint8Array, error: unknown): boolean {
  return error instanceof BadRecord && error.code === 'bad-json' && /^\s*[[{]\s*$/.test(Buffer.from(line).toString('latin1'))
}

/** UTF-16 cannot be cut into lines by bytes. */
async function* inUtf8(bytes: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
