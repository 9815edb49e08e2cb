import { extname } from 'node:path'
import type { InputFormat } from './types.ts'

const BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'jsonl'],
])

/** The endings of files that are read out of a folder. */
export const EXTENSIONS: readonly string[] = [...BY_EXTENSION.keys()]

/** So many bytes at the start tell what a file is. */
export const HEAD = 1024

const MARKUP = /^\ufeff?\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<!--|<\?xml[^>]*\?>\s*(?:<!doctype\s+html|<html))/i
const RECORD = /^\ufeff?\s*\{\s*"[^"\\]*"\s*:/

/** What a file is: by its name's ending; by its first characters if that says nothing. */
export const formatOf = (file: string, head: () => string): InputFormat => BY_EXTENSION.get(extname(file).toLowerCase()) ?? sniff(head())

function sniff(head: string): InputFormat {
  if (RECORD.test(head)) return 'jsonl'
  return MARKUP.test(head) ? 'html' : 'text'
}
