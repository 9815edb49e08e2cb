import type { Tokens } from '../document/layer.ts'
import type { Phrases } from '../syntax/layer.ts'
import { MARKS, type Marks } from './marks.ts'
import { verbGroupAt } from './verb-at.ts'
import { hasDigit } from './word-key.ts'

/** What one pass over a unit counts; the features of claim type and check-worthiness are made of these. */
export interface Measures {
  /** How often each marker of `MARKS` stands there, and the first token of its first occurrence (−1 if none). */
  readonly marks: Float64Array
  readonly firstMark: Int32Array
  words: number
  tokens: number
  /** Numbers in digits or words, years and "one" left out. */
  numbers: number
  firstNumber: number
  bigNumbers: number
  percents: number
  money: number
  years: number
  first: number
  firstSingular: number
  second: number
  third: number
  /** The first word is "he", "she", "they" or "it". */
  opensWithPronoun: boolean
  opensWithFirstPerson: boolean
  opensWithVerb: boolean
  opensWithTo: boolean
  questions: number
  exclamations: number
  finite: number
  past: number
  present: number
  modal: number
  passive: number
  perfect: number
  progressive: number
  negatedVerbs: number
  infinitives: number
  /** "is safe", "was quite complicated": a form of be and an adjective. */
  judgements: number
  adjectives: number
  adverbs: number
  names: number
  nouns: number
  there: number
  praise: number
  blame: number
}

export const emptyMeasures = (): Measures => ({
  marks: new Float64Array(MARKS.length),
  firstMark: new Int32Array(MARKS.length).fill(-1),
  words: 0,
  tokens: 0,
  numbers: 0,
  firstNumber: -1,
  bigNumbers: 0,
  percents: 0,
  money: 0,
  years: 0,
  first: 0,
  firstSingular: 0,
  second: 0,
  third: 0,
  opensWithPronoun: false,
  opensWithFirstPerson: false,
  opensWithVerb: false,
  opensWithTo: false,
  questions: 0,
  exclamations: 0,
  finite: 0,
  past: 0,
  present: 0,
  modal: 0,
  passive: 0,
  perfect: 0,
  progressive: 0,
  negatedVerbs: 0,
  infinitives: 0,
  judgements: 0,
  adjectives: 0,
  adverbs: 0,
  names: 0,
  nouns: 0,
  there: 0,
  praise: 0,
  blame: 0,
})

/** Sets everything back to nothing; field by field, because it is done for every clause. */
export function clearMeasures(into: Measures): void {
  into.marks.fill(0)
  into.firstMark.fill(-1)
  into.words = 0
  into.tokens = 0
  into.numbers = 0
  into.firstNumber = -1
  into.bigNumbers = 0
  into.percents = 0
  into.money = 0
  into.years = 0
  into.first = 0
  into.firstSingular = 0
  into.second = 0
  into.third = 0
  into.opensWithPronoun = false
  into.opensWithFirstPerson = false
  into.opensWithVerb = false
  into.opensWithTo = false
  into.questions = 0
  into.exclamations = 0
  into.finite = 0
  into.past = 0
  into.present = 0
  into.modal = 0
  into.passive = 0
  into.perfect = 0
  into.progressive = 0
  into.negatedVerbs = 0
  into.infinitives = 0
  into.judgements = 0
  into.adjectives = 0
  into.adverbs = 0
  into.names = 0
  into.nouns = 0
  into.there = 0
  into.praise = 0
  into.blame = 0
}

/** What a pronoun speaks of. */
const PRONOUNS = {
  self: ['i', 'me', 'my', 'mine', 'myself'],
  us: ['we', 'us', 'our', 'ours', 'ourselves'],
  second: ['you', 'your', 'yours', 'yourself'],
  third: ['he', 'she', 'they', 'him', 'her', 'them', 'his', 'their'],
  there: ['there'],
} as const
const PERSONS = Object.keys(PRONOUNS)
const PERSON = new Map(Object.values(PRONOUNS).flatMap((words, person) => words.map((word) => [word as string, person + 1] as const)))
const OPENING = new Set(['he', 'she', 'they'])
const HAVE = new Set(['has', 'have', "'ve", 'having'])
/** Words of number, and what tells that a number is of money. */
const BIG = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'm', 'bn', 'k'])
const CURRENCY = new Set(['£', '$', '€', 'dollar', 'dollars', 'pounds', 'pound', 'euro', 'euros', 'pence', 'cents'])
const YEAR = /^(1[5-9]|20)\d\d(s|-\d\d)?$/

/** What is counted of a word, as bits; above them, one more than its place in `PERSONS`. */
const SIGN = { big: 1, currency: 2, digits: 4, year: 8, percent: 16, have: 32, ing: 64 } as const
const PERSON_BITS = 8

function signsOf(word: string): number {
  return (
    (BIG.has(word) ? SIGN.big : 0) |
    (CURRENCY.has(word) ? SIGN.currency : 0) |
    (word.length > 1 && hasDigit(word) ? SIGN.digits : 0) |
    (YEAR.test(word) ? SIGN.year : 0) |
    (word.includes('%') ? SIGN.percent : 0) |
    (HAVE.has(word) ? SIGN.have : 0) |
    (word.endsWith('ing') ? SIGN.ing : 0) |
    ((PERSON.get(word) ?? 0) << PERSON_BITS)
  )
}

const personOf = (signs: number): string | undefined => PERSONS[(signs >> PERSON_BITS) - 1]

/** Adds what stands in the tokens `[from, to)`; `opening` if they are the first of their unit. */
export function measure(into: Measures, tokens: Tokens, phrases: Phrases, marks: Marks, from: number, to: number, opening: boolean): void {
  const { lower, lemma, pos, id, lemmaId, vocabulary } = tokens
  const { bits, polarity } = marks
  const signs = vocabulary.column(SIGN, signsOf)
  if (opening) measureOpening(into, tokens, signs, from, to)
  for (let i = from; i < to; i++) {
    const mark = bits[i] ?? 0
    if (mark !== 0) {
      for (let k = 0, rest = mark; rest !== 0; k++, rest >>>= 1)
        if (rest & 1) {
          into.marks[k] = (into.marks[k] ?? 0) + 1
          if (into.firstMark[k] === -1) into.firstMark[k] = i
        }
    }
    const word = lower[i] as string
    const sign = signs[id[i] as number] as number
    into.tokens++
    if (polarity[i] === 1) into.praise++
    else if (polarity[i] === -1) into.blame++
    switch (pos[i]) {
      case 'PUNCT':
        if (word === '?') into.questions++
        else if (word === '!') into.exclamations++
        continue
      case 'SYM':
        if (word === '%') into.percents++
        else if (sign & SIGN.currency) into.money++
        continue
      case 'NUM':
        countNumber(into, word, sign, i)
        break
      case 'PRON':
      case 'DET': {
        const person = personOf(sign)
        if (person === undefined) break
        if (person === 'self' || person === 'us') into.first++
        if (person === 'self') into.firstSingular++
        else if (person === 'second') into.second++
        else if (person === 'third') into.third++
        else if (person === 'there') into.there++
        break
      }
      case 'ADJ':
        into.adjectives++
        break
      case 'ADV':
        into.adverbs++
        break
      case 'PROPN':
        into.names++
        break
      case 'NOUN':
        into.nouns++
        if (sign & SIGN.currency) into.money++
        else if ((signs[lemmaId[i] as number] as number) & SIGN.big) into.bigNumbers++
        break
      default:
        if (sign & SIGN.digits) countNumber(into, word, sign, i)
    }
    into.words++
    const verb = verbGroupAt(phrases, i)
    if (!verb || verb.head !== i) continue
    if (verb.negated) into.negatedVerbs++
    if (verb.form === 'infinitive') into.infinitives++
    if (verb.form !== 'finite') continue
    into.finite++
    const opener = lower[verb.from] ?? ''
    if (verb.modal !== null) into.modal++
    else if ((signs[id[verb.from] as number] as number) & SIGN.have && verb.to - verb.from > 1) into.perfect++
    else if (isPast(opener, lemma[verb.from] ?? '')) into.past++
    else into.present++
    if (verb.passive) into.passive++
    if (verb.to - verb.from > 1 && sign & SIGN.ing) into.progressive++
    if (lemma[i] === 'be' && isJudged(tokens, i, to)) into.judgements++
  }
}

function measureOpening(into: Measures, { lower, lemma, pos, id }: Tokens, signs: Int32Array, from: number, to: number): void {
  let i = from
  while (i < to && (pos[i] === 'PUNCT' || pos[i] === 'CCONJ' || pos[i] === 'ADV')) i++
  const word = lower[i] ?? ''
  into.opensWithPronoun = OPENING.has(word)
  const person = personOf(signs[id[i] as number] ?? 0)
  into.opensWithFirstPerson = person === 'self' || person === 'us'
  into.opensWithVerb = pos[i] === 'VERB' && word === lemma[i]
  into.opensWithTo = word === 'to' && pos[i] === 'PART'
}

function countNumber(into: Measures, word: string, sign: number, i: number): void {
  if (word === 'one') return
  if (sign & SIGN.year) into.years++
  else {
    into.numbers++
    if (into.firstNumber === -1) into.firstNumber = i
    if (sign & SIGN.big) into.bigNumbers++
    if (sign & SIGN.percent) into.percents++
  }
}

const isPast = (word: string, lemma: string): boolean =>
  word === 'was' ||
  word === 'were' ||
  word === 'had' ||
  word === 'did' ||
  (word !== lemma && !word.endsWith('s') && !word.endsWith('ing') && !word.startsWith("'"))

/** An adjective after the copula, at most two adverbs between: "is", "is very safe", "was not at all safe". */
function isJudged({ pos }: Tokens, copula: number, to: number): boolean {
  for (let i = copula + 1; i < to && i <= copula + 4; i++) {
    if (pos[i] === 'ADJ') return true
    if (pos[i] !== 'ADV' && pos[i] !== 'PART') return false
  }
  return false
}
