import { CAP, CAPS, INITIAL, LOWER, NUMBER } from './shape.ts'
import type { View } from './view.ts'
import {
  ANY_ROLE,
  BODY,
  bitsFor,
  COMMON,
  COURTESY,
  DATE,
  DEMONYM,
  FIRST_NAME,
  KNOWN_BODY,
  LEGAL,
  ORGANIZATION_TAIL,
  PLACE,
  PRESS,
} from './word-bits.ts'

/** Tokens `[from, to)` that are written as one name, titles included: "Health Secretary Wes Streeting". */
export interface Run {
  readonly from: number
  readonly to: number
  /** Stands where a capital says nothing. */
  readonly opens: boolean
  /** Tokens `[from, to)` of a nickname in quotation marks inside the run, or null. */
  readonly nickname: { readonly from: number; readonly to: number } | null
}

const PARTICLE = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
  'ter',
  'ap',
  'abu',
  'st',
  'y',
  "d'",
  "o'",
])
const QUOTE = new Set(["'", '"', '“', '‘', '”', '’', "''", '``'])
/** Words inside the name of a body: "Department of Health", "Campaign for Rural England", "Committee on China". */
const INNER = new Set(['of', 'for', 'on'])
/** A run is never longer: titles in capitals would otherwise be one name. */
const LONGEST = 24

/** Whether a capitalised word can begin a name here. */
function begins(view: View, i: number): boolean {
  if (!view.capital(i)) return false
  if (view.has(i, DATE) && !view.has(i + 1, FIRST_NAME)) return false
  if (view.shape[i] === CAP && FUNCTION_WORD.has(view.low(i)) && !(view.low(i) === 'the' && view.has(i + 1, PRESS))) return false
  if (!view.opens(i)) return view.tokens.pos[i] !== 'PRON' || view.shape[i] !== CAP
  switch (view.tokens.pos[i]) {
    case 'PROPN':
    case 'NOUN':
    case 'ADJ':
    case 'NUM':
    case 'X':
      return true
    case 'DET':
    case 'PRON':
    case 'CCONJ':
    case 'SCONJ':
    case 'PART':
      return false
    default:
      // "Will Hughes", "Grant Shapps": a given name that is an everyday word too
      return view.has(i, FIRST_NAME | PLACE | COURTESY) && view.capital(i + 1) && view.with(i + 1, i)
  }
}

/**
 * All runs of the text, from left to right.
 *
 *     the Department of Health and Social Care met Edward “Ted” van Hall Jr. of Alder & Sons Ltd
 *         ^from                              ^to   ^from               ^to     ^from           ^to
 */
export function findRuns(view: View): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < view.count; ) {
    if (!begins(view, i)) {
      i++
      continue
    }
    const run = readRun(view, i)
    runs.push(run)
    i = run.to
  }
  return runs
}

function readRun(view: View, from: number): Run {
  let nickname: Run['nickname'] = null
  let to = from + 1
  while (to < view.count && to - from < LONGEST && view.with(to, from)) {
    const step = extend(view, from, to)
    if (step === 0) break
    if (QUOTE.has(view.low(to))) nickname = { from: to + 1, to: to + step - 2 }
    to += step
  }
  // a hyphen compound that goes on in lower case is an adjective: "Bafta-winning"
  return { from, to, opens: view.opens(from), nickname }
}

/** How many tokens after `to` still belong to the run `[from, to)`; 0 if it ends here. */
function extend(view: View, from: number, to: number): number {
  const word = view.low(to)
  const capital = view.capital(to)
  const newSentence = view.tokens.sentence[to] !== view.tokens.sentence[to - 1]
  if (newSentence) {
    // wink ends a sentence after some abbreviations: "Sen. | Lee", "J. | Lee"
    const abbreviated =
      (view.tokens.word[to - 1] ?? '').endsWith('.') && (view.shape[to - 1] === INITIAL || view.has(to - 1, COURTESY | ANY_ROLE))
    if (!abbreviated || !capital) return 0
  }
  if (capital && closedClass(view, to)) return 0
  if (capital && view.has(to, DATE) && (bitsFor(`${view.low(to - 1)} ${word}`, view.lexicon) & KNOWN_BODY) !== 0) return 1
  if (capital) return view.has(to, DATE) && !view.has(to - 1, FIRST_NAME) ? 0 : 1
  if ((word === '-' || word === '–') && view.touches(to) && view.touches(to + 1))
    return view.capital(to + 1) || koreanName(view, from, to + 1) ? 2 : 0
  if (word === '.' && view.touches(to) && view.shape[to - 1] === INITIAL && view.capital(to + 1)) return 2
  if (word === '&' && view.capital(to + 1)) return 2
  // "Secunia.com", "Radio 4 News"
  if (word === '.' && view.touches(to) && view.touches(to + 1) && /^(?:com|org|net|co|io|gov|uk)$/.test(view.low(to + 1))) return 2
  if (
    view.shape[to] === NUMBER &&
    /^\d{1,2}$/.test(word) &&
    view.capital(to + 1) &&
    view.with(to + 1, to) &&
    view.tokens.sentence[to + 1] === view.tokens.sentence[to]
  )
    return 2
  if (PARTICLE.has(word)) return particles(view, to)
  if (QUOTE.has(word)) return nicknameAt(view, to)
  if (view.possessive(to)) return bodyAfterPossessive(view, from, to)
  if (INNER.has(word)) return insideBody(view, from, to)
  if (word === 'and') return andInBody(view, from, to)
  return lowerTail(view, from, to)
}

const FUNCTION_WORD = new Set([
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'he',
  'she',
  'it',
  'they',
  'we',
  'you',
  'this',
  'that',
  'these',
  'those',
  'a',
  'an',
  'and',
  'but',
  'or',
  'if',
  'when',
  'while',
  'there',
  'here',
  'who',
  'what',
  'why',
  'how',
  'where',
  'which',
  'many',
  'some',
  'most',
  'few',
  'several',
  'other',
  'others',
  'all',
  'no',
  'not',
  'both',
  'each',
  'such',
  'another',
  'more',
  'one',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'to',
  'with',
  'the',
])

/** A function word with a capital begins something new: "IE. Its". */
function closedClass(view: View, i: number): boolean {
  const pos = view.tokens.pos[i]
  if (FUNCTION_WORD.has(view.low(i)) && view.shape[i] === CAP) return true
  return (
    (pos === 'PRON' || pos === 'DET' || pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'ADP' && view.low(i).length < 5)) &&
    view.shape[i] === CAP &&
    !view.has(i, FIRST_NAME)
  )
}

/** "Ban Ki-moon", "Kim Jong-un": a given name goes on in lower case; "New York-based" does not. */
function koreanName(view: View, from: number, part: number): boolean {
  const pos = view.tokens.pos[part]
  return (
    part - from === 3 &&
    view.low(part).length < 6 &&
    (pos === 'NOUN' || pos === 'PROPN' || pos === 'X') &&
    !/^(?:area|era|style|wide|born|led|based|long|size|old)$/.test(view.low(part)) &&
    view.shape[part] === LOWER &&
    !view.has(part - 2, PLACE)
  )
}

/** "van der Hall", "bin Laden", "al-Masri" */
function particles(view: View, i: number): number {
  for (let n = 1; n <= 3; n++) {
    if (!view.with(i + n, i)) return 0
    if (view.capital(i + n)) return n + 1
    const word = view.low(i + n)
    if (!PARTICLE.has(word) && word !== '-') return 0
  }
  return 0
}

/** Edward “Ted” Hall: one or two capitalised words between marks, and more of the name after them. */
function nicknameAt(view: View, i: number): number {
  if (view.touches(i)) return 0
  for (let n = 2; n <= 3; n++)
    if (
      QUOTE.has(view.low(i + n)) &&
      view.touches(i + n) &&
      view.capital(i + 1) &&
      view.capital(i + n - 1) &&
      view.capital(i + n + 1) &&
      view.with(i + n + 1, i)
    )
      return n + 2
  return 0
}

/** "St Mary's Hospital", "Riverside County Sheriff's Department": the word after 's says that all of it is one body. */
function bodyAfterPossessive(view: View, from: number, to: number): number {
  if (!view.capital(to + 1) || !view.with(to + 1, to)) return 0
  const saint =
    ['st', 'st.', 'saint'].includes(view.low(from)) ||
    ['king', 'queen', 'women', 'children', 'people', 'lloyd', 'teacher', 'teachers', 'veterans', 'writers', 'workers'].includes(
      view.low(to - 1),
    )
  const office = view.has(to - 1, ANY_ROLE) && view.has(to + 1, BODY)
  if (office) return 2
  return saint && view.has(to + 1, ORGANIZATION_TAIL | PLACE) ? 2 : 0
}

/** "Department of Health", "University of the West", "Bank of England"; not "Ann Lee of Alder College". */
function insideBody(view: View, from: number, to: number): number {
  const the = view.low(to + 1) === 'the' || view.low(to + 1) === 'a' ? 1 : 0
  const next = to + 1 + the
  if (!view.capital(next) || !view.with(next, from) || view.has(next, DATE)) return 0
  let body = false
  for (let k = from; k < to; k++) if (view.has(k, BODY | PRESS) || SOCIETY.has(view.low(k))) body = true
  if (!body) return 0
  // "on" names what the body is for only right after its head
  if (view.low(to) === 'on' && !view.has(to - 1, BODY)) return 0
  // the name of another body begins: "the Office for Bank of Alder" does not occur, "head of Unit for Mr Lee" does
  if (view.has(next, COURTESY)) return 0
  return 2 + the
}

const SOCIETY = new Set(['royal', 'friends', 'daughters', 'sons', 'doctors', 'house', 'centers', 'centres', 'church', 'union', 'fight'])

/** "Department of Health and Social Care", "Alder and Birch police", "Post and Courier" */
function andInBody(view: View, from: number, to: number): number {
  const next = to + 1
  if (!view.capital(next) || !view.with(next, from) || view.has(next, COURTESY | DATE)) return 0
  let inner = false
  for (let k = from + 1; k < to; k++) if (INNER.has(view.low(k))) inner = true
  let end = next
  while (view.capital(end) && view.with(end, from) && end - next < 4) end++
  const tail = view.has(end - 1, ORGANIZATION_TAIL) || (view.has(end, BODY) && !view.has(end, ANY_ROLE))
  if (inner && !tail) return view.has(next, KNOWN_BODY) || view.shape[next] === CAPS || end - next > 3 ? 0 : 2
  const first = view.low(from) === 'the' ? from + 1 : from
  // a name of its own before "and" ("Alder Council and Birch Council") stays on its own
  if (
    !inner &&
    tail &&
    !view.has(to - 1, ORGANIZATION_TAIL | ANY_ROLE | KNOWN_BODY) &&
    view.shape[to - 1] === CAP &&
    first === to - 1 &&
    end - next <= 2
  ) {
    return view.has(first, FIRST_NAME) && !view.has(first, PLACE) ? 0 : 2
  }
  // "Scottish Fire and Rescue service"
  if (
    !inner &&
    tail &&
    to - first >= 2 &&
    end - next <= 3 &&
    view.has(first, DEMONYM | PLACE | COMMON) &&
    !view.has(first, FIRST_NAME) &&
    !view.has(to - 1, ORGANIZATION_TAIL | ANY_ROLE)
  ) {
    return 2
  }
  return 0
}

/** "Western Isles council", "Dublin airport", "Met police": the head of a body in lower case closes the name. */
function lowerTail(view: View, from: number, to: number): number {
  const word = view.low(to)
  if (!LOWER_TAIL.has(word) || view.has(to + 1, ANY_ROLE) || view.tokens.pos[to + 1] === 'NOUN') return 0
  if (view.has(to - 1, ORGANIZATION_TAIL | LEGAL | DEMONYM) || view.capital(to + 1)) return 0
  if (to - from === 1 && view.opens(from) && view.tokens.pos[from] !== 'PROPN') return 0
  if (view.has(to - 1, ANY_ROLE)) return 0
  return 1
}

const LOWER_TAIL = new Set(['council', 'police', 'airport', 'university', 'college', 'hospital', 'committee', 'service'])
