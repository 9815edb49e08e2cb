import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Row } from '../../lexicon/schema.ts'
import type { FurnitureKind } from '../../types.ts'

/** Marks that decorate the ends of a line: quotes, bullets, arrows, colons. A bracket or an @ says something. */
const DECORATION = /^[\s"'“”‘’«»•·▶►→>*|#–—-]+|[\s"'“”‘’«»•·▶►→>*|:.!…–—-]+$/g
/** A longer paragraph is prose; only its beginning is looked at. */
const LONGEST = 600

/** A line of fewer characters may be decorated: what is `plain` of a longer one is all of it. */
export const SHORT = 100

/** A paragraph as the rules see it; most rules look at short lines only, so what they look at is made when it is asked for. */
export class Line {
  readonly text: string
  #lower: string | null = null
  #plain: string | null = null

  constructor(text: string) {
    this.text = text.length > LONGEST ? text.slice(0, LONGEST) : text
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ')
    return this.#lower
  }

  /** In small letters, without the marks and spaces around it: `related` for `"Related:"`. */
  get plain(): string {
    this.#plain ??= this.lower.length < SHORT ? this.lower.replace(DECORATION, '') : this.lower
    return this.#plain
  }
}

export type Phrase = Row<'furniturePhrases'>

/** The tables that the rules look words up in, made ready once for each lexicon. */
export interface FurnitureTables {
  readonly lines: ReadonlyMap<string, Phrase>
  /** A longer line is none of `lines`. */
  readonly longestLine: number
  /** By their first word. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>
  readonly within: RegExp | null
  readonly phrases: ReadonlyMap<string, Phrase>
  readonly agencies: ReadonlyMap<string, unknown>
  readonly roles: ReadonlyMap<string, unknown>
}

const made = new WeakMap<Lexicon, FurnitureTables>()

export function furnitureTables(lexicon: Lexicon): FurnitureTables {
  const ready = made.get(lexicon)
  if (ready) return ready
  const phrases = lexicon.index('furniturePhrases')
  const rows = [...phrases.values()]
  const starts = new Map<string, Phrase[]>()
  for (const row of rows) {
    if (row.match !== 'start') continue
    const first = row.phrase.split(' ', 1)[0] ?? ''
    const list = starts.get(first)
    if (list) list.push(row)
    else starts.set(first, [row])
  }
  const within = rows.filter(({ match }) => match === 'within').map(({ phrase }) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const lines = new Map(rows.filter(({ match }) => match === 'line').map((row) => [row.phrase, row]))
  const tables: FurnitureTables = {
    lines,
    longestLine: Math.max(SHORT, ...[...lines.keys()].map(({ length }) => length)),
    starts,
    within: within.length > 0 ? new RegExp(within.join('|')) : null,
    phrases,
    agencies: lexicon.index('photoAgencies'),
    roles: lexicon.index('roleNouns'),
  }
  made.set(lexicon, tables)
  return tables
}

/** What a rule found: the kind, and whether the headlines on the next lines belong to it. */
export interface Finding {
  readonly kind: FurnitureKind
  readonly list?: boolean
}

/** One kind of thing that comes along with an article's text. */
export interface FurnitureRule {
  readonly id: string
  readonly description: string
  find(line: Line, tables: FurnitureTables): Finding | null
}

const MARK = /["“”«»]|''/
const SAYING = /\b(?:said|says|told|tells|added|adds|asked|warned|insisted|claimed|wrote|admitted|announced)\b/

/** Whether somebody may speak in the line; such a line is furniture only if all of it is a set phrase or a credit. */
export const mayQuote = ({ text, lower }: Line): boolean => MARK.test(text) || SAYING.test(lower)
