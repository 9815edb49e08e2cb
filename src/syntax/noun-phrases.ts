import type { Tokens } from '../document/layer.ts'
import type { NounPhrase } from './layer.ts'

const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', "one's"])
/** They open a clause, so they are no phrase of their own and end the one before. */
const RELATIVE = new Set(['who', 'whom', 'which', 'what', 'whose', 'whoever', 'whatever', 'where', 'when', 'why', 'how'])
/** "On Tuesday NHS leaders said": a day at the front does not belong to the name after it. */
const DAY = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'yesterday', 'today', 'tomorrow'])
const DETERMINER = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'some', 'any', 'all', 'both', 'each', 'every', 'no', 'another'])

const HEAD = 1
const INSIDE = 2

/** What a part of speech can be in a noun phrase: its head, only inside it, or nothing (0). */
function role(tokens: Tokens, i: number): number {
  switch (tokens.pos[i]) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return HEAD
    case 'ADJ':
    case 'SYM':
      return INSIDE
    case 'DET':
      return RELATIVE.has(tokens.lower[i] ?? '') ? 0 : INSIDE
    case 'VERB':
      return isNounTaggedVerb(tokens, i) ? HEAD : 0
    default:
      return 0
  }
}

/** After these a bare verb form is a noun that was tagged as a verb: "on pay", "a 4% pay rise". */
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'ADP', 'NUM', 'SYM'])

/** The 's or ' of a possessive: "the BMA's", "doctors'". */
function isPossessiveMark({ lower, pos, start, end }: Tokens, i: number): boolean {
  const word = lower[i]
  if (word === "'s") return pos[i] === 'PART'
  return word === "'" && start[i] === end[i - 1] && (lower[i - 1] ?? '').endsWith('s')
}

/** Whether a word tagged VERB must be a noun: "pay" in "on pay". */
export function isNounTaggedVerb(tokens: Tokens, i: number): boolean {
  const { pos, lower, lemma, sentence } = tokens
  if (pos[i] !== 'VERB' || i === 0 || sentence[i - 1] !== sentence[i]) return false
  const before = lower[i - 1] ?? ''
  // "her backing for the plan"
  if (lower[i]?.endsWith('ing') && POSSESSIVE.has(before)) return true
  if (lower[i] !== lemma[i]) return false
  if (isPossessiveMark(tokens, i - 1)) return true
  return BEFORE_NOUN.has(pos[i - 1] ?? '') && before !== 'to' && before !== 'that' && !RELATIVE.has(before)
}

/**
 * Base noun phrases, from left to right, none overlapping: determiner, numbers, adjectives and nouns up to the head.
 *
 *     On Tuesday | the BMA's new co-chair | told | a committee | of | MPs
 *                  ^from            ^head ^to
 * A possessive belongs to the phrase it opens ("the BMA's new co-chair" is one phrase); "of", "and" and commas end a phrase.
 */
export function findNounPhrases(tokens: Tokens): NounPhrase[] {
  const phrases: NounPhrase[] = []
  const { count, lower, pos, sentence, start, end } = tokens
  const add = (from: number, to: number, head: number) => {
    const tag = pos[head]
    const word = lower[head] ?? ''
    const pronoun = tag === 'PRON'
    phrases.push({
      id: phrases.length,
      from,
      to,
      head,
      pronoun,
      proper: tag === 'PROPN',
      plural: pronoun ? PLURAL_PRONOUN.has(word) : isPlural(tokens, head),
    })
  }
  let i = 0
  while (i < count) {
    const word = lower[i] ?? ''
    const tag = pos[i]
    const possessive = POSSESSIVE.has(word) && i + 1 < count && (role(tokens, i + 1) > 0 || pos[i + 1] === 'VERB')
    if (!possessive && tag === 'PRON' && !RELATIVE.has(word) && word !== 'that') {
      add(i, i + 1, i)
      i++
      continue
    }
    if (!possessive && role(tokens, i) === 0) {
      i++
      continue
    }
    const from = i
    let head = -1
    let last = i
    let j = i
    for (; j < count && sentence[j] === sentence[from]; j++) {
      const kind = j === from && possessive ? INSIDE : role(tokens, j)
      const here = lower[j] ?? ''
      if (kind > 0) {
        // a determiner or possessive in the middle begins a new phrase: "gave | the union | a deal"
        if (j > from && head >= 0 && pos[j] === 'DET' && (DETERMINER.has(here) || here === 'that')) break
        // so does a day, and an adjective after a noun: "the minister | today", "some doctors | last year"
        if (head === j - 1 && head >= from && (DAY.has(here) || (pos[j] === 'ADJ' && pos[head] === 'NOUN'))) break
        if (kind === HEAD) {
          head = j
          last = j
        } else if (head < 0 || pos[j] === 'ADJ' || pos[j] === 'SYM') last = j
        if (j === from && DAY.has(here)) {
          j++
          break
        }
        continue
      }
      const next = j + 1
      // 's between two nouns, a hyphen inside a word, "and" inside no phrase
      if (head === j - 1 && next < count && isPossessiveMark(tokens, j) && role(tokens, next) > 0 && pos[next] !== 'DET') continue
      if (
        (here === '-' || here === '–' || here === '&' || here === '/') &&
        j > from &&
        next < count &&
        start[j] === end[j - 1] &&
        start[next] === end[j]
      )
        continue
      if (here === '&' && next < count && pos[next] === 'PROPN') continue
      // a participle before a noun: "the proposed deal", "rising costs"
      if (pos[j] === 'VERB' && j > from && head < 0 && next < count && role(tokens, next) > 0 && pos[next] !== 'DET') continue
      if (pos[j] === 'VERB' && j > from && start[j] === end[j - 1] && lower[j - 1] === '-') {
        head = j
        last = j
        continue
      }
      if (pos[j] === 'ADV' && j > from && head < 0 && next < count && pos[next] === 'ADJ') continue
      break
    }
    // an adjective after the head stays out unless nothing else is there
    if (head >= 0) add(from, head + 1, head)
    else if (last > from || DETERMINER.has(word)) add(from, last + 1, last)
    i = Math.max(head + 1, head >= 0 ? head + 1 : last + 1, from + 1)
  }
  return phrases
}

const PLURAL_PRONOUN = new Set([
  'they',
  'them',
  'we',
  'us',
  'these',
  'those',
  'both',
  'others',
  'themselves',
  'ourselves',
  'many',
  'few',
  'several',
])
const PLURAL_NOUN = new Set(['people', 'police', 'men', 'women', 'children', 'staff', 'mps', 'media'])

function isPlural(tokens: Tokens, head: number): boolean {
  const word = tokens.lower[head] ?? ''
  if (PLURAL_NOUN.has(word)) return true
  return tokens.pos[head] === 'NOUN' && word.endsWith('s') && !word.endsWith('ss') && tokens.lemma[head] !== word
}
