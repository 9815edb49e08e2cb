import type { ArticleMeta } from '../types.ts'

/** Where an article came from: a file (`-` for standard input) and, in a file of JSON lines, the line (from 1). */
export interface InputSource {
  readonly file: string
  readonly line: number | null
}

export type InputFormat = 'text' | 'html' | 'jsonl'

/** One article as it was read: its text, or its page, not yet parsed. Plain data, so that it can go to another thread. */
export interface Input {
  readonly ok: true
  /** The record's own `id`; else the file's path as given or found, with `:line` in a file of JSON lines. */
  readonly id: string
  /** Whether `content` is plain text or an HTML page. */
  readonly format: 'text' | 'html'
  readonly content: string
  /** What is known of the article, valid for `extract`; `id` among it. */
  readonly article: ArticleMeta
  /** Keys of a JSON record that are none of ours, as they stood there. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly source: InputSource
}

/** An article ready for `extract(text, article)`. */
export interface InputArticle {
  readonly ok: true
  readonly id: string
  readonly text: string
  /** What is known of the article, valid for `extract`; what a page says of itself fills what was not given. */
  readonly article: ArticleMeta
  /** Keys of a JSON record that are none of ours; a page's byline and language, as `byline` and `lang`. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly source: InputSource
}

export type InputFailureCode =
  /** No such file, or a pattern or folder that holds none. */
  | 'not-found'
  /** The file system refuses. */
  | 'unreadable'
  /** Not text in any encoding that can be told. */
  | 'undecodable'
  /** A line that is no JSON object. */
  | 'bad-json'
  /** A JSON object without text, or with a key of the wrong type. */
  | 'bad-record'
  /** A line or file longer than the limit. */
  | 'too-long'
  /** A page needs a package that is not installed. */
  | 'missing-package'

/** An article that could not be read; it costs only itself. The message says why and what to do. */
export interface InputFailure {
  readonly ok: false
  readonly id: string
  readonly code: InputFailureCode
  readonly message: string
  readonly source: InputSource
}

export interface InputOptions {
  /** What the files are; left out, the extension decides, and where that says nothing the first bytes. */
  readonly format?: InputFormat | undefined
  /** The encoding of every file, a label of the WHATWG Encoding Standard such as `windows-1252`; left out, it is detected. */
  readonly encoding?: string | undefined
  /** Bytes that stand for `-`; `process.stdin` for a command. */
  readonly stdin: AsyncIterable<Uint8Array>
}
