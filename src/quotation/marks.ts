import type { Tokens } from '../document/layer.ts'
import { type Elisions, single } from './single-marks.ts'

/** Marks pair only within a family: “ ” " '' `` „ are double, ‘ ’ ' ‚ single, « » angle. */
export type Family = 'double' | 'single' | 'angle'

/** What a mark can do where it stands: a straight mark with a space on both sides can do either. */
export type Shape = 'open' | 'close' | 'either'

/** A token that is or may be a quotation mark. */
export interface Mark {
  readonly token: number
  readonly family: Family
  readonly shape: Shape
  /** A „ is closed by a “. */
  readonly low: boolean
  /** It may be something else: an apostrophe (students’ rights, the '90s) or an inch (6'2"). */
  readonly doubtful: boolean
  /** A sure closing mark of its family follows before the next opening one, in the paragraph and before the next double mark. */
  closesLater: boolean
  closesBeforeDouble: boolean
}

const FAMILY: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  "''": 'double',
  '``': 'double',
  '’’': 'double',
  '‘‘': 'double',
  '«': 'angle',
  '»': 'angle',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‛': 'single',
  '`': 'single',
}
const families = new Map(Object.entries(FAMILY))
/** No word that begins with another character can be a mark; so most tokens cost one comparison of a number. */
const isMarkStart = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f)

export const familyOf = (word: string): Family | undefined => families.get(word)

/**
 * The marks among tokens `[from, to)`, a paragraph's, each with what it can do there. Adjacent marks share their surroundings.
 *
 *     He said: “‘No’ is an answer.” It — "this" — is 6'2" tall.
 *              open   close       close   open close   no marks
 */
export function readMarks(text: string, tokens: Tokens, from: number, to: number, elisions: Elisions): Mark[] {
  const { word, start, end } = tokens
  const marks: Mark[] = []
  // the value of an attribute (<a href="…">) is no quotation
  let attribute = false
  for (let i = from; i < to; i++) {
    if (!isMarkStart(text.charCodeAt(start[i] ?? 0)) || !families.has(word[i] ?? '')) continue
    let last = i
    while (last + 1 < to && start[last + 1] === end[last] && families.has(word[last + 1] ?? '') && !turns(word, last)) last++
    const around: Surroundings = {
      before: i === from ? '' : text.charAt((start[i] ?? 0) - 1),
      after: last === to - 1 ? '' : text.charAt(end[last] ?? 0),
    }
    if (attribute || around.before === '=') {
      attribute = !attribute
      continue
    }
    for (; i <= last; i++) {
      const mark = read(tokens, i, around, to, elisions)
      if (mark) marks.push(mark)
    }
    i = last
  }
  lookAhead(marks)
  return marks
}

/** Between `’` and `“` one quotation ends and another begins, with a space missing. */
const turns = (word: readonly string[], i: number): boolean => /^[”’»]/.test(word[i] ?? '') && /^[“‘„«]/.test(word[i + 1] ?? '')

/** The characters before and after a run of marks; empty at the ends of the paragraph. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Characters a closing mark can follow: a letter, a digit, and marks that end a phrase. */
const ATTACHED_BEFORE = /[\p{L}\p{N}\p{M}.,!?;:…)\]}%*°]/u
/** Characters an opening mark can precede. */
const ATTACHED_AFTER = /[\p{L}\p{N}\p{M}$£€¥#@[({&_]/u

/** The answers for ASCII, which are nearly all that are asked for. */
const asciiTable = (pattern: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)))
const asciiBefore = asciiTable(ATTACHED_BEFORE)
const asciiAfter = asciiTable(ATTACHED_AFTER)

export const attachedBefore = ({ before }: Surroundings): boolean =>
  before !== '' && (asciiBefore[before.charCodeAt(0)] ?? ATTACHED_BEFORE.test(before))
export const attachedAfter = ({ after }: Surroundings): boolean =>
  after !== '' && (asciiAfter[after.charCodeAt(0)] ?? ATTACHED_AFTER.test(after))

function read(tokens: Tokens, token: number, around: Surroundings, to: number, elisions: Elisions): Mark | null {
  const word = tokens.word[token] ?? ''
  const family = familyOf(word) ?? 'double'
  const mark = (shape: Shape, doubtful = false, low = false): Mark => {
    return { token, family, shape, low, doubtful, closesLater: false, closesBeforeDouble: false }
  }
  if (family === 'single') {
    const reading = single(tokens, token, around, to, elisions)
    return reading && mark(reading.shape, reading.doubtful)
  }
  const before = attachedBefore(around)
  const after = attachedAfter(around)
  const bySpacing: Shape = before === after ? 'either' : before && around.before !== ':' ? 'close' : 'open'
  switch (word) {
    case '``':
    case '‘‘':
      return mark('open')
    case '„':
    case '‟':
      return mark('open', false, true)
    // a mark that points the wrong way is told by its spaces: `Not so,“ he said`, `” … and then`
    case '“':
      return mark(bySpacing === 'close' ? 'either' : 'open')
    case '«':
      return mark(bySpacing === 'close' ? 'close' : 'open')
    case '»':
      return mark(bySpacing === 'open' ? 'open' : 'close')
    case '”':
    case '’’':
      return mark(bySpacing === 'close' ? 'close' : 'either', inch(tokens, token))
    default:
      return mark(bySpacing, bySpacing !== 'open' && inch(tokens, token))
  }
}

/** A double mark glued to a number: 5" or 6'2". */
const inch = ({ word, start, end }: Tokens, token: number): boolean =>
  start[token] === end[token - 1] && /^\d+(?:\.\d+)?$/.test(word[token - 1] ?? '')

/** Says of each mark whether a sure closing one of its family follows; one pass from the end. */
function lookAhead(marks: readonly Mark[]): void {
  const later = { double: false, single: false, angle: false }
  let singleBeforeDouble = false
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = marks[k] as Mark
    mark.closesLater = later[mark.family]
    mark.closesBeforeDouble = singleBeforeDouble
    if (mark.family === 'double') singleBeforeDouble = false
    if (mark.shape === 'open') later[mark.family] = false
    else if (!mark.doubtful) later[mark.family] = true
    if (mark.family === 'single') singleBeforeDouble = mark.shape !== 'open' && (singleBeforeDouble || !mark.doubtful)
  }
}
