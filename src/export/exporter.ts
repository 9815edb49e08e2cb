import type { Extraction } from '../types.ts'

/** What offsets count: UTF-16 code units, as JavaScript and Java do, or Unicode code points, as Python does. */
export type OffsetUnit = 'utf16' | 'code-points'

export interface ExportOptions {
  /** What offsets count; without it, what the format prescribes, or else UTF-16 units. */
  readonly offsets?: OffsetUnit | undefined
  /** Say for each statement why it was read so, in formats that have room for it (`reasons` is true). */
  readonly why?: boolean | undefined
}

/** What there is to know of a format, to list it or to name a file. */
export interface Format {
  /** Lower case, with hyphens: what `--format` takes. */
  readonly name: string
  /** One line for a list of formats. */
  readonly summary: string
  /** Media type (IANA's where it is registered). */
  readonly mediaType: string
  /** Ending of a file's name, with its full stop: `.csv`. */
  readonly extension: string
  /** What its offsets count: as asked (`either`), always code points since the format says so, or it has none. */
  readonly offsets: 'either' | 'code-points' | 'none'
  /** Whether `why` adds something. */
  readonly reasons: boolean
}

/** Text, or bytes in a binary format. */
export type Chunk = string | Uint8Array

/**
 * A format whose articles stand one after the other in a single file.
 *
 * The work is in two halves. `part` needs one article only and gives plain data, so it may run in a worker; the parts then go through one
 * writer, in order. What `begin`, each `add` and `end` return, put together, is the file.
 */
export interface StreamExporter<Part = unknown, C extends Chunk = Chunk> extends Format {
  readonly layout: 'stream'
  part(extraction: Extraction, options?: ExportOptions): Part
  writer(options?: ExportOptions): ExportWriter<Part, C>
}

export interface ExportWriter<Part = unknown, C extends Chunk = Chunk> {
  begin(): C
  /** May be empty: a binary format gathers parts before it writes. */
  add(part: Part): C
  end(): C
}

/** A format that has files of its own for each article, in one folder. */
export interface FolderExporter extends Format {
  readonly layout: 'folder'
  /** The files of one article, by the ending of their names: `{ '.txt': …, '.ann': … }`; the stem is the caller's. */
  files(extraction: Extraction, options?: ExportOptions): Readonly<Record<string, string>>
  /** Files that the folder needs once, by name. */
  readonly shared: Readonly<Record<string, string>>
}

export type Exporter = StreamExporter | FolderExporter
