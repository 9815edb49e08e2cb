import nlp from 'compromise/two'
import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** What the tables and compromise's lexicon know of a word, as bits: one look-up a word serves all the rules. */
export const MALE_NAME = 1
export const FEMALE_NAME = 1 << 1
export const FIRST_NAME = 1 << 2
export const LAST_NAME = 1 << 3
export const PLACE = 1 << 4
/** The name of an organisation that compromise knows. */
export const KNOWN_BODY = 1 << 5
export const DEMONYM = 1 << 6
export const DATE = 1 << 7
/** An everyday word: noun, verb, adjective or function word. */
export const COMMON = 1 << 8
export const COURTESY = 1 << 9
export const RANK = 1 << 10
export const ROLE = 1 << 11
/** The form is a plural (of a role, document or organisation word). */
export const PLURAL = 1 << 12
export const KIN = 1 << 13
/** "resident", "witness", "man": what anyone can be, so less than a role. */
export const ANYONE = 1 << 14
export const SPOKESPERSON = 1 << 15
export const BODY = 1 << 16
export const LEGAL = 1 << 17
export const PRESS = 1 << 18
export const TRADE = 1 << 19
export const PLACE_WORD = 1 << 20
export const THING = 1 << 21
export const GROUP = 1 << 22
export const DOCUMENT = 1 << 23
export const MALE = 1 << 24
export const FEMALE = 1 << 25
/** The bare noun refers back to an organisation: "the council". */
export const NOMINAL_BODY = 1 << 26
/** A verb of speaking, in any form. */
export const SPEAK = 1 << 27
export const OFFICE = 1 << 28
/** A small word inside a name: "van". */
export const PARTICLE = 1 << 29
/** A function word: with a capital it begins a sentence, not a name. */
export const FUNCTION = 1 << 30

export const ORGANIZATION_TAIL = BODY | LEGAL | PRESS | TRADE
export const ANY_ROLE = ROLE | RANK

const COMPROMISE: { readonly [tag: string]: number } = {
  MaleName: MALE_NAME | FIRST_NAME,
  FemaleName: FEMALE_NAME | FIRST_NAME,
  FirstName: FIRST_NAME,
  LastName: LAST_NAME,
  City: PLACE,
  Region: PLACE,
  Country: PLACE,
  Place: PLACE,
  Organization: KNOWN_BODY,
  SportsTeam: KNOWN_BODY,
  Demonym: DEMONYM,
  Month: DATE,
  WeekDay: DATE,
  Holiday: DATE,
  ProperNoun: 0,
  Person: 0,
  Abbreviation: 0,
  Honorific: 0,
  Actor: ROLE,
}

/** compromise calls these actors; in news they seldom say what someone is. */
const NO_ACTOR = new Set([
  'phrase',
  'spirit',
  'hit',
  'bros',
  'people',
  'human',
  'humans',
  'beings',
  'nobody',
  'somebody',
  'anybody',
  'foster',
  'radical',
  'radicals',
  'native',
  'minor',
  'minors',
  'general',
  'host',
  'order',
  'orders',
  'god',
  'soul',
  'character',
  'characters',
  'gold',
])

function compile(lexicon: Lexicon): ReadonlyMap<string, number> {
  // a Map copy: words such as "constructor" are then words like any other
  const map = new Map<string, number>()
  const add = (word: string, bits: number): void => {
    map.set(word, (map.get(word) ?? 0) | bits)
  }
  // compromise's model has no types
  const { lexicon: known } = (
    nlp as unknown as { model(): { one: { lexicon: { readonly [word: string]: string | readonly string[] } } } }
  ).model().one
  for (const [word, tags] of Object.entries(known)) {
    let bits = 0
    const list = typeof tags === 'string' ? [tags] : tags
    for (const tag of list) bits |= tag === 'Actor' && NO_ACTOR.has(word) ? COMMON : (COMPROMISE[tag] ?? COMMON)
    if (bits & ROLE && list.includes('Plural')) bits |= PLURAL
    map.set(word, bits)
  }
  const gender = { any: 0, male: MALE, female: FEMALE }
  const { data } = lexicon
  const titles = new Set(data.honorifics.map(({ title }) => title))
  for (const row of data.honorifics) {
    // "Sens.", "Reps."
    const many = row.title.endsWith('s') && titles.has(row.title.slice(0, -1)) ? PLURAL : 0
    const bits = (row.kind === 'rank' ? RANK : COURTESY) | gender[row.gender] | many
    add(row.title, bits)
    add(`${row.title}.`, bits)
  }
  for (const row of data.roleNouns) {
    const kind = { office: OFFICE, occupation: 0, spokesperson: SPOKESPERSON | OFFICE, kin: KIN, person: ANYONE }[row.kind]
    for (const form of row.forms) add(form, ROLE | kind | gender[row.gender] | (form === row.forms[0] ? 0 : PLURAL))
  }
  for (const row of data.organisationWords) {
    const kind = { body: BODY, legal: LEGAL, press: PRESS, trade: TRADE, place: PLACE_WORD, thing: THING }[row.kind]
    add(row.word, kind | (row.nominal === 'yes' ? NOMINAL_BODY : 0))
    if (row.kind === 'legal') add(`${row.word}.`, kind)
  }
  // "Bill", "Ted": what the full name shows of the gender
  for (const { short, full } of data.nicknames) {
    let shared = MALE_NAME | FEMALE_NAME
    for (const name of full) shared &= map.get(name) ?? 0
    add(short, shared | FIRST_NAME)
  }
  for (const { word } of data.demonyms) add(word, DEMONYM)
  for (const { word } of data.nameParticles) add(word, PARTICLE)
  for (const { word } of data.functionWords) add(word, FUNCTION)
  for (const { noun } of data.groupNouns) add(noun, GROUP | PLURAL)
  for (const { forms } of data.documentNouns) for (const form of forms) add(form, DOCUMENT | (form === forms[0] ? 0 : PLURAL))
  for (const { forms } of data.cueVerbs) for (const form of forms) add(form, SPEAK)
  return map
}

/** The bits of every token; a form that the tables do not have is tried by its suffix ("-ologist", "-woman"). */
export function bitsOf({ count, id, vocabulary }: Tokens, lexicon: Lexicon): Int32Array {
  const known = lexicon.derive(compile)
  const ofWord = vocabulary.column(known, (lower) => known.get(lower) ?? bySuffix(lower, known))
  const bits = new Int32Array(count)
  for (let i = 0; i < count; i++) bits[i] = ofWord[id[i] as number] as number
  return bits
}

const ROLE_SUFFIX = /(?:olog|onom|iatr)ists?$|(?:ograph|smith|keep|mak|mong)ers?$|(?:wo|sports|trades|chair)man$|person$/

function bySuffix(word: string, known: ReadonlyMap<string, number>): number {
  // "ex-mayor"
  if (word.startsWith('ex-')) return (known.get(word.slice(3)) ?? 0) & (ROLE | OFFICE | PLURAL | MALE | FEMALE)
  if (word.length < 7 || !ROLE_SUFFIX.test(word)) return 0
  return ROLE | (word.endsWith('s') ? PLURAL : 0)
}

const firstWords = (lexicon: Lexicon): ReadonlySet<string> =>
  new Set([...lexicon.derive(compile).keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))))

/** The bits of a phrase: `key` is its words with spaces between. No table has one that begins with most words. */
export const bitsOfPhrase = (words: readonly string[], key: string, lexicon: Lexicon): number =>
  lexicon.derive(firstWords).has(words[0] ?? '') ? bitsFor(key, lexicon) : 0

/** The bits of a word or phrase in lower case that is no single token. */
export function bitsFor(lower: string, lexicon: Lexicon): number {
  return lexicon.derive(compile).get(lower) ?? 0
}
