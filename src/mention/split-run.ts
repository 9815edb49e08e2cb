import type { Candidate } from './candidate.ts'
import type { Gender } from './layer.ts'
import type { Run } from './name-run.ts'
import { calledAfter } from './person-name.ts'
import { phraseStart } from './role-before.ts'
import { CAP, CAPS, INITIAL } from './shape.ts'
import type { View } from './view.ts'
import {
  ANY_ROLE,
  ANYONE,
  BODY,
  bitsOfPhrase,
  COMMON,
  COURTESY,
  DATE,
  DEMONYM,
  FEMALE,
  FEMALE_NAME,
  FIRST_NAME,
  KNOWN_BODY,
  LAST_NAME,
  MALE,
  MALE_NAME,
  ORGANIZATION_TAIL,
  PLACE,
  PLACE_WORD,
  PRESS,
  RANK,
  ROLE,
  THING,
} from './word-bits.ts'

const SUFFIX = new Set([
  'jr',
  'jr.',
  'jnr',
  'jnr.',
  'sr',
  'sr.',
  'snr',
  'snr.',
  'ii',
  'iii',
  'iv',
  'esq',
  'esq.',
  'kc',
  'qc',
  'sc',
  'mp',
  'msp',
  'mep',
  'ms',
  'td',
  'mla',
  'obe',
  'cbe',
  'mbe',
  'phd',
  'ph.d.',
  'md',
  'm.d.',
  'frs',
  'qpm',
  'ra',
])
/** Titles that are given names after another title: "Senator Dean Lee". */
const GIVEN = new Set(['dean', 'earl', 'guy', 'duke', 'major', 'marshal', 'prince', 'king', 'abbot', 'judge'])
/** Before a title they belong to it: "Associate Dean Lee". */
const RANKED = new Set(['associate', 'assistant', 'vice', 'deputy', 'acting', 'academic', 'interim', 'former', 'chief', 'senior'])
const SEAT = new Set(['mp', 'msp', 'mep', 'td', 'mla'])
/** These tell a father from a son, so they belong to the name. */
export const GENERATION = new Set(['jr', 'jr.', 'jnr', 'jnr.', 'sr', 'sr.', 'snr', 'snr.', 'ii', 'iii', 'iv'])
const TAIL = ORGANIZATION_TAIL | PLACE_WORD | THING
/** Words that begin a sentence before a name and are no part of it: "Former President Lee", "Fellow MP Ann Lee". */
const MODIFIER = new Set(['former', 'ex', 'fellow', 'acting', 'late', 'new', 'then', 'outgoing', 'veteran', 'mr', 'young', 'disgraced'])

/**
 * Takes a run apart.
 *
 *     Health Secretary | Dr | Leslie “Les” Harding | MP
 *     ^role              ^honorific ^nameFrom      ^nameTo and suffix
 */
export function splitRun(view: View, run: Run, headline: boolean): Candidate | null {
  const { from } = run
  let to = run.to
  // a suffix after a comma: "Hall, Jr."
  if (view.low(to) === ',' && GENERATION.has(view.low(to + 1)) && view.with(to + 1, from)) to += 2
  let nameTo = to
  let suffixRole = -1
  while (nameTo - 1 > from && SUFFIX.has(view.low(nameTo - 1)) && (view.shape[nameTo - 1] ?? 0) >= 1) {
    if (SEAT.has(view.low(nameTo - 1))) suffixRole = nameTo - 1
    if (GENERATION.has(view.low(nameTo - 1))) break
    nameTo--
  }
  let nameFrom = nameStart(view, from, nameTo)
  if (nameFrom >= nameTo) return null
  let roleTo = nameFrom
  let honorific: string | null = null
  let gender: Gender = null
  let roleWord = -1
  for (let k = nameFrom - 1; k >= from; k--) {
    if (view.has(k, MALE)) gender ??= 'male'
    if (view.has(k, FEMALE)) gender ??= 'female'
    if (view.has(k, COURTESY)) {
      if (roleTo === k + 1) roleTo = k
    } else if (roleWord < 0 && view.has(k, ANY_ROLE)) roleWord = k
  }
  let honorificFrom = nameFrom
  while (honorificFrom > from && view.has(honorificFrom - 1, COURTESY | RANK)) honorificFrom--
  if (honorificFrom < nameFrom) honorific = view.span(honorificFrom, nameFrom).text
  // "Mr Justice Lee" is a form of address, no role
  const role =
    roleWord >= 0 && !(honorificFrom < nameFrom && view.has(honorificFrom, COURTESY) && honorificFrom < roleWord)
      ? { from: skipModifiers(view, from, roleWord), to: roleTo }
      : null
  const first = view.bits[nameFrom] ?? 0
  if (gender === null && nameTo - nameFrom > 1) gender = genderOfName(first)
  // "The Times" keeps its article, other names do not
  if (view.low(nameFrom) === 'the' && !view.has(nameFrom + 1, PRESS)) nameFrom++
  const title = role && role.from < role.to ? withoutAbbreviation(view, role) : null
  const words = wordsOf(view, nameFrom, nameTo, run.nickname)
  const key = words.length === 1 ? (words[0] as string) : words.join(' ')
  const called =
    words.length > 1 && view.has(nameFrom, FIRST_NAME) && !view.has(nameTo - 1, ORGANIZATION_TAIL) ? calledAfter(view, to) : null
  const nickname = run.nickname ?? called
  return {
    // words before the titles are no part of the mention: "Undersecretary for Education | Mr Lee"
    from: title ? title.from : honorificFrom,
    to,
    nameFrom,
    nameTo,
    role: title ? { from: withPossessor(view, title.from), to: title.to } : null,
    honorific,
    gender,
    suffixRole,
    words,
    key,
    bits: words.length > 1 ? bitsOfPhrase(words, key, view.lexicon) : (view.bits[nameFrom] ?? 0),
    written: view.span(nameFrom, nameTo).text,
    nickname: nickname ? view.span(nickname.from, nickname.to).text : null,
    opens: run.opens,
    headline,
    votes: { person: 0, organization: 0, place: 0, other: 0 },
    evidence: [],
    type: 'other',
  }
}

export function genderOfName(bits: number): Gender {
  const male = (bits & MALE_NAME) !== 0
  const female = (bits & FEMALE_NAME) !== 0
  return male === female ? null : male ? 'male' : 'female'
}

/** "Chairman Rep. Lee" is chairman. */
function withoutAbbreviation(view: View, role: { from: number; to: number }): { from: number; to: number } {
  const last = role.to - 1
  return last > role.from &&
    (view.tokens.word[last] ?? '').endsWith('.') &&
    view.has(last - 1, ANY_ROLE) &&
    !(view.tokens.word[last - 1] ?? '').endsWith('.')
    ? { from: role.from, to: last }
    : role
}

/** "Scotland's First Minister Ann Lee": whose office it is. */
function withPossessor(view: View, from: number): number {
  let mark = from - 1
  if (!view.with(mark, from)) return from
  // "panel Chairman Lee": nouns in lower case before the title
  const noun = view.tokens.pos[mark] === 'NOUN' && !view.capital(mark) && !view.has(mark, DATE | ANY_ROLE)
  if (noun && !(view.tokens.word[mark] ?? '').endsWith('.') && view.tokens.sentence[mark] === view.tokens.sentence[from])
    return phraseStart(view, mark, Math.max(0, mark - 6))
  if (!view.possessive(mark)) return from
  while (view.capital(mark - 1) && view.with(mark - 1, from) && from - mark < 6) mark--
  return mark < from - 1 ? mark : from
}

function skipModifiers(view: View, from: number, roleWord: number): number {
  let k = from
  while (k < roleWord && (view.low(k) === 'the' || view.low(k) === 'fellow')) k++
  return k
}

/** Where the name itself begins, after roles and honorifics. */
function nameStart(view: View, from: number, to: number): number {
  let start = from
  const last = to - 1
  const body = view.has(last, TAIL) || containsInner(view, from, to)
  for (let k = from; k < last; k++) {
    const courtesy = view.has(k, COURTESY)
    // a given name that is also a title or another word: "Dean Smith", "Earl Gray", "Guy Smith"
    if (last === k + 1 && !courtesy && isGiven(view, from, start, k)) continue
    if (courtesy || (view.has(k, ANY_ROLE) && !(body && k + 1 >= last))) {
      if (body && !courtesy && !view.has(k + 1, FIRST_NAME)) continue
      // "King's", "Prime Minister's Office": the title is part of another name
      if (view.possessive(k + 1)) continue
      // a surname that is a title: "Ann Bishop Lee" keeps its given name
      if (
        !courtesy &&
        k > from &&
        !(view.has(k + 1, FIRST_NAME) && k + 1 < last) &&
        view.has(k - 1, FIRST_NAME) &&
        !view.has(k - 1, PLACE | ROLE)
      )
        continue
      start = k + 1
    }
  }
  if (start === from && !body) {
    while (start < last - 1 && MODIFIER.has(view.low(start))) start++
    if (last - start >= 2 && view.has(start, DEMONYM) && !view.has(start + 1, COMMON) && view.shape[start + 1] === CAP) start++
    // "Minister of | Education Sofia Lee"
    const link = view.low(start - 1)
    if (
      last - start >= 2 &&
      (link === 'of' || link === 'for') &&
      view.has(start - 2, ANY_ROLE) &&
      view.has(start, COMMON) &&
      !view.has(start, FIRST_NAME | LAST_NAME)
    )
      return start + 1
    // "Education Sofia Lee", "British Ann Lee": words before a given name with a surname after it
    for (let k = start + 1; k < last; k++) {
      if (view.has(k, FIRST_NAME) && beforeName(view, start, k)) {
        start = k
        break
      }
    }
  }
  return start
}

/** Whether a title right before the last word is a given name: at the beginning if it can be one, or after another title. */
function isGiven(view: View, from: number, start: number, k: number): boolean {
  if (k === from && view.has(k, FIRST_NAME | ANYONE)) return true
  const titled = k > from ? start === k : view.has(k - 1, ANY_ROLE) && view.with(k - 1, k)
  return titled && !RANKED.has(view.low(k - 1)) && (view.has(k, FIRST_NAME) || GIVEN.has(view.low(k)))
}

function beforeName(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      view.has(k, FIRST_NAME | LAST_NAME) ||
      view.shape[k] === INITIAL ||
      // "Navy SEAL Ann Lee"
      (view.shape[k] !== CAPS && !view.has(k, COMMON | DEMONYM | PLACE | KNOWN_BODY | DATE | BODY))
    )
      return false
  return true
}

function containsInner(view: View, from: number, to: number): boolean {
  for (let k = from + 1; k < to - 1; k++) if (!view.capital(k) && /^(?:of|for|and|&|in|into|on)$/.test(view.low(k))) return true
  return false
}

/** The words of a name for comparing: lower case, hyphens kept inside a word, without quotation marks and nickname. */
export function wordsOf(view: View, from: number, to: number, nickname: Run['nickname']): string[] {
  const words: string[] = []
  let joined = false
  for (let k = from; k < to; k++) {
    if (nickname && k >= nickname.from - 1 && k <= nickname.to) continue
    const word = view.low(k)
    if (word === ',' || (k === from && word === 'the') || (word === '.' && view.touches(k))) continue
    const last = words.length - 1
    if ((word === '-' || word === '–') && view.touches(k)) joined = true
    else if (last >= 0 && (joined || word === "'s" || word === "'")) {
      words[last] += (joined ? '-' : '') + word
      joined = false
    } else words.push(word)
  }
  return words
}
