import { otherForms } from '../lexicon/given-names.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { lettersOf, mayShorten, ShortForms } from './abbreviates.ts'
import type { Candidate, NameType } from './candidate.ts'
import { CAP, CAPS, LOWER } from './shape.ts'
import type { TypeRule } from './type-rule.ts'
import { typeRules } from './type-rules.ts'
import type { View } from './view.ts'
import {
  ANY_ROLE,
  BODY,
  COMMON,
  DOCUMENT,
  FIRST_NAME,
  GROUP,
  KNOWN_BODY,
  NOMINAL_BODY,
  PARTICLE,
  PLACE,
  PLURAL,
  PRESS,
} from './word-bits.ts'

const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other']

/** After so many mentions more say nothing new of what kind a name is. */
const ENOUGH = 6

/** All the candidates that are written with the same words: they name the same kind of thing. */
interface Pool {
  readonly words: readonly string[]
  readonly members: Candidate[]
  /** Whether one of them stands elsewhere than at the beginning of a sentence. */
  inside: boolean
  readonly votes: Record<NameType, number>
  type: NameType
}

/**
 * Decides for every name what kind of thing it names, all its mentions together, and drops words that are no names.
 * A single word takes the kind of the full name it is a part of: "Harding" is a person because "Leslie Harding" is.
 */
export function settleTypes(view: View, candidates: readonly Candidate[]): Candidate[] {
  const pools = new Map<string, Pool>()
  for (const name of candidates) {
    const { key } = name
    let pool = pools.get(key)
    if (!pool) {
      pool = { words: name.words, members: [], inside: false, votes: { person: 0, organization: 0, place: 0, other: 0 }, type: 'other' }
      pools.set(key, pool)
    }
    pool.members.push(name)
    if (!name.opens) pool.inside = true
    if (pool.members.length > ENOUGH) continue
    castVotes(view, name)
    // the best vote of each kind counts whole, further mentions a little: a name used often is not surer by that
    const { votes } = pool
    votes.person = stronger(votes.person, name.votes.person)
    votes.organization = stronger(votes.organization, name.votes.organization)
    votes.place = stronger(votes.place, name.votes.place)
    votes.other = stronger(votes.other, name.votes.other)
  }
  abbreviated(pools)
  const full = new Map<string, Pool>()
  const byPart = (word: string | undefined, pool: Pool) => {
    if (isMany(view, (pool.members[0]?.nameTo ?? 0) - 1)) return
    if (word !== undefined && !full.has(word)) full.set(word, pool)
  }
  for (const pool of pools.values()) if (pool.words.length > 1) pool.type = decide(pool.votes, 'person')
  for (const pool of pools.values())
    if (pool.words.length > 1 && pool.type === 'person')
      byPart(
        pool.words.findLast((word) => !/^(?:jn?r|sn?r|sr|i+)\.?$/.test(word)),
        pool,
      )
  for (const pool of pools.values()) if (pool.words.length > 1 && pool.type === 'person') byPart(pool.words[0], pool)
  for (const pool of pools.values()) if (pool.words.length > 1 && pool.type === 'person') byOtherNames(pool, pools, view.lexicon, byPart)
  for (const pool of pools.values()) {
    if (pool.words.length !== 1) continue
    const whole = full.get(pool.words[0] ?? '')
    if (whole) pool.votes.person += 6
    if (pool.votes.organization < 1) pool.votes.organization = 0
    pool.type = decide(pool.votes, 'other')
  }
  const lowercase = lowerCaseOf(view, pools)
  for (const pool of pools.values()) for (const name of pool.members) name.type = pool.type
  return candidates.filter((name) => isName(view, name, pools, full, lowercase))
}

/** Someone can be called by a nickname or by a short form of the given name: "Ted", "Ted Hall" for Edward Hall. */
function byOtherNames(pool: Pool, pools: ReadonlyMap<string, Pool>, lexicon: Lexicon, byPart: (word: string, pool: Pool) => void): void {
  for (const { nickname } of pool.members.slice(0, ENOUGH)) {
    if (!nickname) continue
    byPart(nickname.toLowerCase(), pool)
    const whole = pools.get(`${nickname.toLowerCase()} ${pool.words.at(-1) ?? ''}`)
    if (whole) whole.type = 'person'
  }
  for (const name of otherForms(pool.words[0] ?? '', lexicon)) byPart(name, pool)
}

/** What has initials in the text, or a short form such as "CalMac" for Caledonian MacBrayne, is no person. */
function abbreviated(pools: ReadonlyMap<string, Pool>): void {
  const short: string[] = []
  const initials = new Set<string>()
  for (const { words, members } of pools.values()) {
    const text = members[0]?.written ?? ''
    if (words.length !== 1 || text.length < 3 || !TWO_CAPITALS.test(text)) continue
    short.push(text)
    initials.add(lettersOf(text)[0] ?? '')
  }
  if (short.length === 0) return
  const forms = new ShortForms<Pool>()
  for (const pool of pools.values()) if (mayShorten(pool.words, initials)) forms.add(pool.words, pool)
  for (const text of short) {
    const full = forms.find(text)
    if (full) full.votes.organization += 3
  }
}

const stronger = (all: number, vote: number): number =>
  vote === 0 ? all : Math.abs(vote) > Math.abs(all) ? vote + all * 0.05 : all + vote * 0.05

const NO_SPANS: readonly never[] = []

function castVotes(view: View, name: Candidate): void {
  for (let k = 0; k < typeRules.length; k++) {
    const rule = typeRules[k] as TypeRule
    const weight = rule.vote(view, name)
    if (weight === 0) continue
    name.votes[rule.type] += weight
    name.evidence.push({ rule: rule.id, weight, spans: NO_SPANS })
  }
}

function decide(votes: Record<NameType, number>, fallback: NameType): NameType {
  let best: NameType = fallback
  for (const type of TYPES) if (votes[type] > votes[best]) best = type
  return best
}

/** Which of the doubtful single words stand somewhere in lower case: these are everyday words at the start of a sentence. */
function lowerCaseOf(view: View, pools: ReadonlyMap<string, Pool>): ReadonlySet<string> {
  const { shape, tokens } = view
  const { id, lower, vocabulary } = tokens
  const { caseless } = vocabulary
  // 1 at the numbers of the doubtful words, whatever their case
  const doubtful = new Uint8Array(vocabulary.size)
  for (const { words, members } of pools.values()) {
    if (words.length !== 1 || !members.some(({ opens }) => opens)) continue
    const number = vocabulary.caselessOf(words[0] ?? '')
    if (number >= 0) doubtful[number] = 1
  }
  const found = new Set<string>()
  for (let i = 0; i < view.count; i++)
    if (shape[i] === LOWER && doubtful[caseless[id[i] as number] as number] === 1) found.add(lower[i] as string)
  return found
}

const TWO_CAPITALS = /\p{Lu}[\s\S]*\p{Lu}/u

/** A noun for many people, which has no name of its own. */
const isMany = (view: View, last: number): boolean => view.has(last, GROUP) && view.has(last, ANY_ROLE) && !view.has(last, BODY)

const EVERYDAY = COMMON | ANY_ROLE | GROUP | DOCUMENT | NOMINAL_BODY

/** Whether the words are a name at all, and not a common noun with a capital: "the Government", "Officials", "Airlines". */
function isName(
  view: View,
  name: Candidate,
  pools: ReadonlyMap<string, Pool>,
  full: ReadonlyMap<string, Pool>,
  lowercase: ReadonlySet<string>,
): boolean {
  const word = name.words[0] ?? ''
  if (name.honorific && name.type === 'person') return true
  if (name.words.length > 1) {
    const last = name.nameTo - 1
    // a title alone: "Health Secretary", "Prime Minister"; but "Di Foe" begins with no word
    const titled = ((view.bits[name.nameFrom] ?? 0) & ~PARTICLE) !== 0 || view.low(name.from - 1) === 'the' || view.has(last, PLURAL)
    if (
      titled &&
      !name.role &&
      // "the economist Dean Baker"
      !(view.has(name.from - 1, ANY_ROLE) && view.shape[name.from - 1] === LOWER && view.with(name.from - 1, name.from)) &&
      view.has(last, ANY_ROLE) &&
      !view.has(name.nameFrom, FIRST_NAME) &&
      (name.type !== 'organization' || !(view.has(last, PLURAL | BODY | PRESS) || view.has(name.nameFrom, BODY)))
    )
      return false
    // "House Republicans", "Virginia Democrats" are many
    return !isMany(view, last) || name.words.includes('of')
  }
  // the word itself, after "The" in "The Times"
  const at = name.nameTo - 1
  if (name.role) return true
  const everyday = view.has(at, EVERYDAY) && !view.has(at, PLACE | KNOWN_BODY)
  // "the Bill" is nobody, though William Hart is "Bill"
  if (full.has(word)) return !everyday || view.low(at - 1) !== 'the'
  if (view.shape[at] === CAPS && name.type === 'organization') return !(everyday && name.headline)
  if (
    everyday &&
    view.has(at, ANY_ROLE | GROUP | DOCUMENT | NOMINAL_BODY) &&
    !(view.low(name.from) === 'the' && name.type === 'organization' && !view.has(at, ANY_ROLE | GROUP))
  )
    return false
  if (!name.opens) return !everyday || name.votes.person > 2 || view.shape[at] !== CAP || view.tokens.pos[at] === 'PROPN'
  if (pools.get(word)?.inside) return !everyday || !lowercase.has(word)
  if (lowercase.has(word) || everyday) return false
  if (name.votes.person > 1 || name.votes.organization > 1) return true
  const next = name.to
  return view.tokens.pos[at] === 'PROPN' && !word.endsWith('s') && (view.isVerb(next) || view.possessive(next) || view.low(next) === ',')
}
