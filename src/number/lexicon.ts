import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Row, schema } from '../lexicon/schema.ts'
import type { Modifier } from '../types.ts'
import type { UnitCodes } from './refine/codes.ts'

/** A set phrase, as the words before and after the number word that leads to it. */
export interface Idiom {
  readonly words: readonly string[]
  /** Which of `words` the number word is. */
  readonly at: number
  readonly reason: string
}

/** A modifier's words, in order. */
export interface ModifierPhrase {
  readonly words: readonly string[]
  readonly modifier: Modifier
}

/** What can stand right after a number and say what kind it is. */
export type Suffix =
  | { readonly type: 'percent' }
  | { readonly type: 'points'; readonly factor: number }
  | { readonly type: 'unit'; readonly row: Row<'units'> }
  | { readonly type: 'currency'; readonly row: Row<'currencies'> }

/** A word that is a number, or a month's name that is no other word even in lower case. */
export type NumberWord = Omit<Row<'numberWords'>, 'kind'> & { readonly kind: Row<'numberWords'>['kind'] | 'month' }

type Flag = Row<'numberClues'>['clues'][number]
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<B>}` : S
/** A clue of the table, as a name in code: `beforeScore`. */
export type Clue = Camel<Flag>

/** The number tables of a lexicon, by the keys the reader looks them up with. */
export interface NumberLexicon {
  readonly words: ReadonlyMap<string, NumberWord>
  readonly magnitudes: ReadonlyMap<string, Row<'numberMagnitudes'>>
  readonly months: ReadonlyMap<string, number>
  readonly suffixes: ReadonlyMap<string, Suffix>
  /** First words of the suffixes that may go on: "square" of "square miles". */
  readonly suffixHeads: ReadonlySet<string>
  readonly currencyBefore: ReadonlyMap<string, Row<'currencies'>>
  readonly dollarPlaces: ReadonlyMap<string, string>
  /** Modifiers that stand before a number by their last word, and those after it by their first; the longest first. */
  readonly before: ReadonlyMap<string, readonly ModifierPhrase[]>
  readonly after: ReadonlyMap<string, readonly ModifierPhrase[]>
  readonly namesBefore: ReadonlyMap<string, string>
  readonly namesAfter: ReadonlyMap<string, string>
  readonly idioms: ReadonlyMap<string, readonly Idiom[]>
  readonly changeVerbs: ReadonlyMap<string, Row<'changeVerbs'>>
  readonly changeNouns: ReadonlyMap<string, Row<'changeNouns'>>
  readonly changeWords: ReadonlyMap<string, Row<'changeWords'>>
  /** Words beside a number, by what they tell. */
  readonly clues: Readonly<Record<Clue, ReadonlySet<string>>>
  readonly singulars: ReadonlyMap<string, string>
  /** The codes of each unit, by the name that is told. */
  readonly unitCodes: ReadonlyMap<string, UnitCodes>
}

/** Not in tables: what makes a number a percentage or points is grammar, not vocabulary. */
const PERCENT: readonly [string, Suffix][] = [
  ...['%', 'percent', 'per cent', 'pc', 'pct', 'percents', 'percentage', 'per-cent'].map((form): [string, Suffix] => [
    form,
    { type: 'percent' },
  ]),
  ...[
    'percentage point',
    'percentage points',
    'percent points',
    'per cent points',
    'ppt',
    'ppts',
    'pp',
    'pps',
    '% points',
    'percentage-point',
  ].map((form): [string, Suffix] => [form, { type: 'points', factor: 1 }]),
  ...['basis point', 'basis points', 'bps', 'bp'].map((form): [string, Suffix] => [form, { type: 'points', factor: 0.01 }]),
]
/** After the number, as a modifier row marks it. */
const AFTER = '… '

const compiled = new WeakMap<Lexicon, NumberLexicon>()

/** The number tables of `lexicon`, compiled once. */
export function numberLexicon(lexicon: Lexicon): NumberLexicon {
  let result = compiled.get(lexicon)
  if (!result) {
    result = compile(lexicon)
    compiled.set(lexicon, result)
  }
  return result
}

function compile(lexicon: Lexicon): NumberLexicon {
  const { data } = lexicon
  const words = new Map<string, NumberWord>(lexicon.index('numberWords'))
  for (const { form, month } of data.months)
    if (/^(?!may$|march$)[a-z]{4,}$/.test(form) && form !== 'sept') words.set(form, { word: form, kind: 'month', value: month })
  const suffixes = new Map<string, Suffix>()
  for (const row of data.units) suffixes.set(row.form, { type: 'unit', row })
  for (const row of data.currencies) suffixes.set(row.form, { type: 'currency', row })
  for (const [form, suffix] of PERCENT) suffixes.set(form, suffix)
  const before = new Map<string, ModifierPhrase[]>()
  const after = new Map<string, ModifierPhrase[]>()
  for (const { phrase, modifier } of data.numberModifiers) {
    const follows = phrase.startsWith(AFTER)
    const list = (follows ? phrase.slice(AFTER.length) : phrase).split(' ')
    push(follows ? after : before, (follows ? list[0] : list.at(-1)) ?? '', { words: list, modifier })
  }
  const idioms = new Map<string, Idiom[]>()
  for (const { phrase, reason } of data.numberIdioms) {
    // wink-nlp cuts at hyphens, so the phrase is cut there too
    const list = phrase.split(/ |(?<=-)|(?=-)|(?='s$)/)
    const at = list.findIndex((word) => words.has(word))
    if (at >= 0) push(idioms, list[at] ?? '', { words: list, at, reason })
  }
  for (const lists of [before, after]) for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length)
  const namesBefore = new Map<string, string>()
  const namesAfter = new Map<string, string>()
  for (const { word, reason } of data.numberNames) {
    if (word.startsWith(AFTER)) namesAfter.set(word.slice(AFTER.length), reason)
    else namesBefore.set(word, reason)
  }
  const months = new Map(data.months.map(({ form, month }) => [form, month]))
  return {
    words,
    magnitudes: lexicon.index('numberMagnitudes'),
    months,
    suffixes,
    suffixHeads: new Set([...suffixes.keys()].map(headOf).filter((head) => head !== '')),
    currencyBefore: new Map(data.currencies.filter(({ place }) => place !== 'after').map((row) => [row.form.toLowerCase(), row])),
    dollarPlaces: new Map(data.dollarPlaces.map(({ place, code }) => [place, code])),
    before,
    after,
    namesBefore,
    namesAfter,
    idioms,
    changeVerbs: lexicon.index('changeVerbs'),
    changeNouns: lexicon.index('changeNouns'),
    changeWords: lexicon.index('changeWords'),
    clues: clueSets(data.numberClues),
    unitCodes: new Map(data.units.map(({ unit, ucum, cefact }) => [unit, { ucum: ucum || null, cefact: cefact || null }])),
    singulars: new Map(data.irregularPlurals.map(({ plural, singular }) => [plural, singular])),
  }
}

/** The part of a suffix that is read first, '' if that is all of it: "per" of "per cent", "%" of "% points". */
const headOf = (form: string): string => {
  const head = /^(?:\p{L}+|.)/u.exec(form)?.[0] ?? ''
  return head === form ? '' : head.toLowerCase()
}

/** The words of each clue. */
function clueSets(rows: readonly Row<'numberClues'>[]): Record<Clue, ReadonlySet<string>> {
  const sets = {} as Record<Clue, Set<string>>
  for (const flag of schema.numberClues.columns.clues.flags) sets[camel(flag)] = new Set()
  for (const { word, clues } of rows) for (const flag of clues) sets[camel(flag)].add(word)
  return sets
}

const camel = (flag: Flag): Clue => flag.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()) as Clue

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
