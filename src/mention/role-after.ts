import type { TextSpan } from '../types.ts'
import { roleEnd, skipDeterminers } from './role-extent.ts'
import { NUMBER } from './shape.ts'
import type { View } from './view.ts'
import { ANY_ROLE, KIN, OFFICE, PLURAL, SPOKESPERSON } from './word-bits.ts'

export interface After {
  readonly roles: readonly TextSpan[]
  readonly age: number | null
  /** A party or seat label: "(D-Mass.)". */
  readonly label: TextSpan | null
  /** Where what is said of the name ends. */
  readonly to: number
}

const PARTY = /^(?:[DRI]|Lab|Con|Lib ?Dem|SNP|DUP|Ind)[-–—,]\s?\p{Lu}[\p{L}. ]{0,24}/u
const PARTIES = new Set(['d', 'r', 'i', 'lab', 'con', 'lib', 'libdem', 'snp', 'dup', 'ind'])
const DASH = new Set(['-', '–', '—', '--'])
/** What a role after the name must stand before. */
const CLOSERS = new Set([
  '--',
  'whom',
  'whose',
  'which',
  'that',
  ',',
  '.',
  ';',
  ':',
  ')',
  '–',
  '—',
  '-',
  '?',
  '!',
  '"',
  '”',
  '’',
  "'",
  'and',
  'but',
  'who',
])

/**
 * What is said of a person right after the name, which ends before token `i`.
 *
 *     Ann Lee, 43, a lecturer in law at Alder University, said
 *            ^i ^age ^role                               ^end
 */
export function afterName(view: View, i: number, name: number): After {
  const roles: TextSpan[] = []
  let age: number | null = null
  let label: TextSpan | null = null
  let k = i
  for (let steps = 0; steps < 4 && view.with(k, name); steps++) {
    const mark = view.low(k)
    // "a physicist who is co-director of": what comes next belongs to the name too
    const who = mark === 'who' && k > i
    // "a keen runner and the mayor of Alder" are two roles
    const and = mark === 'and' && roles.length > 0 && view.tokens.pos[k + 1] === 'DET' && apposition(view, k + 1, name) !== null
    if (!who && !and && mark !== ',' && mark !== '(' && !(DASH.has(mark) && !view.touches(k))) break
    const from = who ? k : k + 1
    if (!view.with(from, name)) break
    const party = partyLabel(view, from)
    if (party) {
      label ??= party.label
      k = party.to
    } else if (ageAt(view, from) > 0) {
      const at = view.shape[from] === NUMBER ? from : from + 1
      age ??= ageAt(view, from)
      k = at + 1
      if (view.low(k) === 'and') k--
    } else {
      const found = apposition(view, from, name)
      if (!found) break
      roles.push(found.role)
      k = found.to
    }
    if (view.low(k) === ')') k++
    // "Ann Lee, 43, from Leeds, a teacher": the place is stepped over
    if (view.low(k) === ',' && (view.low(k + 1) === 'from' || view.low(k + 1) === 'of')) k = placeEnd(view, k + 2)
    else if (view.low(k) === 'from') k = placeEnd(view, k + 1)
  }
  if (roles.length === 0) {
    const found = clauseRole(view, i, name)
    if (found) roles.push(found)
  }
  return { roles, age, label, to: k }
}

function ageAt(view: View, from: number): number {
  const at = view.low(from) === 'aged' ? from + 1 : from
  if (view.shape[at] !== NUMBER) return 0
  const age = Number(view.tokens.word[at])
  const next = view.low(at + 1)
  const closed =
    next === ',' ||
    next === ')' ||
    next === '.' ||
    next === 'and' ||
    next === 'from' ||
    next === 'of' ||
    next === '–' ||
    next === ';' ||
    view.isVerb(at + 1)
  return Number.isInteger(age) && age > 0 && age < 120 && closed ? age : 0
}

/** A party or seat label stands at token `from`: "D-N.J." after a bracket or comma. */
export function isPartyLabel(view: View, from: number): boolean {
  const before = view.low(from - 1)
  return (before === '(' || before === ',') && PARTIES.has(view.low(from)) && partyLabel(view, from) !== null
}

/** "(Labour)", "(Liberal Democrat)": a party's whole name, alone in its brackets. */
const PARTY_NAME =
  /^(?:Labour|Conservative|Tory|Liberal Democrats?|Lib Dems?|Greens?|Green Party|Reform UK|Plaid Cymru|Sinn F[eé]in|SNP|DUP|SDLP|Alliance|Democrat|Republican|Independent)$/

function partyLabel(view: View, from: number): { label: TextSpan; to: number } | null {
  if (view.low(from - 1) === '(' && view.capital(from)) {
    let to = from + 1
    while (to < from + 3 && view.with(to, from) && view.low(to) !== ')') to++
    const label = view.span(from, to)
    if (view.low(to) === ')' && PARTY_NAME.test(label.text)) return { label, to }
  }
  const start = view.tokens.start[from] ?? 0
  const found = view.capital(from) ? PARTY.exec(view.text.slice(start, start + 32)) : null
  if (!found) return null
  const text = found[0].trimEnd()
  let to = from
  while (view.with(to, from) && (view.tokens.end[to] ?? 0) <= start + text.length) to++
  return to > from ? { label: view.span(from, to), to } : null
}

/** The end of "from Leeds, West Yorkshire": capitalised words and commas. */
function placeEnd(view: View, from: number): number {
  let k = from
  while (view.with(k, from) && k - from < 8 && (view.capital(k) || (view.low(k) === ',' && view.capital(k + 1) && view.with(k + 1, from))))
    k++
  return k
}

/** ", chief executive of the firm," or "who is its director" after the mark before token `from`. */
function apposition(view: View, from: number, name: number): { role: TextSpan; to: number } | null {
  let k = from
  if (view.low(k) === 'who' || view.low(k) === 'also' || view.low(k) === 'now') {
    while (
      view.with(k, name) &&
      ['who', 'is', 'was', 'also', 'now', 'currently', 'serves', 'served', 'works', 'worked', 'as', 'has', 'been'].includes(view.low(k))
    )
      k++
    if (!view.isVerb(k - 1) && view.low(k - 1) !== 'as' && view.low(k - 1) !== 'also') return null
    const role = nounPhraseRole(view, k, name, OFFICE | ANY_ROLE)
    return role ? { role: role.role, to: role.to } : null
  }
  if (view.low(k) === 'one' && view.low(k + 1) === 'of') return null
  if (view.low(k) === 'as') k++
  const found = nounPhraseRole(view, k, name, ANY_ROLE)
  if (!found) return null
  const next = view.low(found.to)
  const closed =
    !view.with(found.to, name) || view.opens(found.to) || CLOSERS.has(next) || next === 'from' || next === 'told' || next === 'said'
  // without its closing comma, "the minister said" after a comma is a clause of its own
  if (!closed || ((next === 'said' || next === 'told') && found.determined)) return null
  return found
}

/** A noun phrase with a role as its head that begins at token `k`, and its end with "of …". */
function nounPhraseRole(view: View, k: number, name: number, wanted: number): { role: TextSpan; to: number; determined: boolean } | null {
  const { nouns, nounAt } = view.phrases
  // "acting head": the parser takes the first word for a verb
  const acting = view.low(k) === 'acting' ? 1 : 0
  const noun = view.with(k + acting, name) ? nouns[nounAt[k + acting] ?? -1] : undefined
  if (!noun || noun.pronoun || noun.from > k + acting) return null
  // "the Alder police chief": the parser may take the head for an adjective
  const head =
    !view.has(noun.head, ANY_ROLE) && view.has(noun.head + 1, ANY_ROLE) && view.tokens.pos[noun.head + 1] === 'ADJ'
      ? noun.head + 1
      : noun.head
  if (!view.has(head, wanted) || view.has(head, PLURAL)) return null
  const determined = view.tokens.pos[k] === 'DET' || view.tokens.pos[k] === 'PRON'
  // a bare noun for anyone ("witness") needs its article; an office or trade does not
  // "attorney general", "president elect": the parser stops before the adjective
  const after = /^(?:general|elect|emeritus|designate)$/.test(view.low(head + 1))
    ? head + 2
    : view.low(head + 1) === '-' && view.low(head + 2) === 'elect'
      ? head + 3
      : head + 1
  const to = roleEnd(view, k, after)
  const from = skipDeterminers(view, k, head + 1)
  return { role: view.span(from, to), to, determined }
}

/** "Ann Lee is the director of …", "appointed Ann Lee as chair", "Ann Lee, then a teacher". */
function clauseRole(view: View, i: number, name: number): TextSpan | null {
  const word = view.low(i)
  if (word === 'as') return nounPhraseRole(view, i + 1, name, OFFICE)?.role ?? null
  if (word !== 'is' && word !== "'s" && word !== 'was' && word !== 'became') return null
  if (word === "'s" && view.tokens.pos[i] === 'PART') return null
  const found = nounPhraseRole(view, i + 1, name, ANY_ROLE)
  if (!found || (view.has(view.phrases.nouns[view.phrases.nounAt[i + 1] ?? -1]?.head ?? -1, KIN) && !found.determined)) return null
  const head = view.phrases.nouns[view.phrases.nounAt[i + 1] ?? -1]?.head ?? -1
  return view.has(head, OFFICE | SPOKESPERSON) || (word === 'is' && !view.has(head, KIN)) ? found.role : null
}

const NOW = new Set(['now', 'currently', 'also', 'today', 'still'])

/**
 * What is said of all who are named together, after the last of them: "Ann Lee and Bob Ray, both nurses at Alder Hospital,". The last
 * name ends before token `i`.
 */
export function sharedAfter(view: View, i: number): TextSpan | null {
  if (view.low(i) !== ',') return null
  const k = view.low(i + 1) === 'both' || view.low(i + 1) === 'all' ? i + 2 : i + 1
  const noun = view.phrases.nouns[view.phrases.nounAt[k] ?? -1]
  if (
    !noun ||
    noun.pronoun ||
    !view.with(noun.head, i) ||
    noun.head - k > 5 ||
    !view.has(noun.head, PLURAL) ||
    !view.has(noun.head, ANY_ROLE)
  )
    return null
  const to = roleEnd(view, k, noun.head + 1)
  // ", nurses said" is a clause of its own
  if (view.with(to, i) && !view.opens(to) && !CLOSERS.has(view.low(to)) && k === i + 1) return null
  return view.span(skipDeterminers(view, k, noun.head + 1), to)
}

/** The office that "she is now …" gives whom the pronoun means; the pronoun ends before token `i`. */
export function roleOfPronoun(view: View, i: number): readonly TextSpan[] {
  const word = view.low(i)
  if (word !== 'is' && word !== 'became' && word !== "'s") return NO_ROLES
  const from = NOW.has(view.low(i + 1)) ? i + 2 : i + 1
  const found = nounPhraseRole(view, from, i, OFFICE)
  if (found) return [found.role]
  // "is now head of the trust": the parser takes the noun for a verb
  const verb = view.isVerb(from) && view.has(from, OFFICE) && /^(?:of|at|for)$/.test(view.low(from + 1)) && view.with(from + 2, i)
  return verb ? [view.span(from, roleEnd(view, from, from + 1))] : NO_ROLES
}

const NO_ROLES: readonly TextSpan[] = []
