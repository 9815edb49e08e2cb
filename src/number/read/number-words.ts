import type { Numeral } from '../model.ts'
import type { View } from '../view.ts'
import { addHalf, isHyphen, isNegative, readCardinal, round, share, type Words } from './cardinal.ts'

/** Before "a mile" they make a number of it: "less than a mile". */
const COMPARED = new Set(['than', 'least', 'over', 'under'])
const SLICE = new Set(['bottom', 'top', 'poorest', 'richest', 'lowest', 'highest', 'wealthiest', 'middle', 'another', 'last', 'remaining'])
const SEVERAL = new Set(['several', 'few', 'many'])

/**
 * The numeral in words at token `i`, or null: with its article ("a dozen"), as a share ("a third"), or vague ("dozens").
 * `floor` is the first token it may reach back to.
 */
export function readNumberWords(view: View, i: number, floor: number): Numeral | null {
  const entry = view.lexicon.words.get(view.lower(i))
  if (!entry) return null
  const { word, kind, value } = entry
  const before = i > floor ? view.near(i, -1) : ''
  const article = before === 'a' || before === 'an'
  const make = (words: Words, from: number, modifier: Numeral['modifier'] = null): Numeral => ({
    kind: words.kind,
    start: view.tokens.start[from] ?? 0,
    end: view.tokens.end[words.to - 1] ?? 0,
    from,
    to: words.to,
    value: round(words.value),
    magnitude: words.magnitude,
    modifier,
  })
  switch (kind) {
    case 'unit':
    case 'ten': {
      const words = readCardinal(view, i)
      if (!words) return null
      const numeral = make(addHalf(view, words), i)
      return isNegative(view, i) && i > floor
        ? { ...numeral, from: i - 1, start: view.tokens.start[i - 1] ?? numeral.start, value: -numeral.value }
        : numeral
    }
    case 'scale':
    case 'group': {
      const words = readCardinal(view, i)
      if (!words) return null
      const hyphen = i - 1 > floor && isHyphen(view, i - 1)
      if (article) return make(addHalf(view, words), i - 1)
      if (SEVERAL.has(before))
        return make({ ...words, kind: 'vague' }, i > floor + 1 && view.near(i, -2) === 'a' ? i - 2 : i - 1, 'more_than')
      if (before === 'couple') return make({ ...words, kind: 'cardinal', value: words.value * 2 }, i - 1, 'approx')
      // "hundred thousand dollars"
      if (words.to - i > 1 && !hyphen) return make(words, i)
      return before === 'hundred' || hyphen ? null : before === 'some' || before === 'about' || before === 'the' ? make(words, i) : null
    }
    case 'plural':
      return readPlural(view, i, value, make)
    case 'ordinal': {
      // "a third of", "by a third", but "a third man"
      const after = view.near(i, 1)
      const nominal = view.pos(i + 1) === 'NOUN' || view.pos(i + 1) === 'ADJ' || view.pos(i + 1) === 'PROPN'
      if (article && value > 2 && (after === 'of' || after === 'to' || !view.together(i + 1, i) || !nominal) && !isHyphen(view, i + 1))
        return make({ kind: 'part', value: share(1 / value), magnitude: 1, to: i + 1 }, i - 1)
      // "the poorest fifth of homes"
      if (value > 2 && SLICE.has(before) && (after === 'of' || !nominal))
        return make({ kind: 'part', value: share(1 / value), magnitude: 1, to: i + 1 }, i)
      return make({ kind: 'ordinal', value, magnitude: 1, to: i + 1 }, i)
    }
    case 'part':
      return readPart(view, i, value, article, make)
    case 'span':
      return article && (word === 'decade' || word === 'century' || COMPARED.has(view.near(i, -2)))
        ? make({ kind: 'cardinal', value: 1, magnitude: 1, to: i }, i - 1)
        : null
    case 'pair':
      return article && view.near(i, 1) === 'of' ? make({ kind: 'pair', value, magnitude: 1, to: i + 2 }, i - 1, 'approx') : null
    default:
      return make({ kind, value, magnitude: 1, to: i + 1 }, i)
  }
}

type Make = (words: Words, from: number, modifier?: Numeral['modifier']) => Numeral

/** "dozens", "hundreds of thousands", "tens of millions": at least one of the greatest thing named. */
function readPlural(view: View, i: number, value: number, make: Make): Numeral | null {
  const word = view.lower(i)
  const needsOf = word === 'scores' || word === 'tens'
  let to = i + 1
  let product = value
  while (view.near(to - 1, 1) === 'of') {
    const further = view.together(to + 1, i) ? view.lexicon.words.get(view.lower(to + 1)) : undefined
    if (further?.kind !== 'plural') break
    product *= further.value
    to += 2
  }
  if (needsOf && to === i + 1 && view.near(i, 1) !== 'of') return null
  return make({ kind: 'vague', value: product, magnitude: 1, to }, SEVERAL.has(view.near(i, -1)) ? i - 1 : i, 'more_than')
}

/** "half", "a quarter", "half a million", "a quarter of a million". */
function readPart(view: View, i: number, value: number, article: boolean, make: Make): Numeral | null {
  const word = view.lower(i)
  const of = view.near(i, 1) === 'of' ? 1 : 0
  const a = view.near(i, 1 + of)
  const scale = a === 'a' || a === 'an' ? view.lexicon.words.get(view.near(i, 2 + of)) : undefined
  const direct = view.lexicon.words.get(view.near(i, 1))
  if (direct?.kind === 'scale') return make({ kind: 'cardinal', value: direct.value / value, magnitude: 1, to: i + 2 }, article ? i - 1 : i)
  if (scale && (scale.kind === 'scale' || scale.kind === 'group'))
    return make({ kind: 'cardinal', value: scale.value / value, magnitude: 1, to: i + 3 + of }, article ? i - 1 : i)
  if (word !== 'half' && word !== 'quarter') return null
  // "a quarter-final"
  if (word === 'quarter' && (!article || (isHyphen(view, i + 1) && view.lexicon.suffixes.get(view.near(i, 2))?.type !== 'unit')))
    return null
  return make({ kind: 'part', value: share(1 / value), magnitude: 1, to: i + 1 }, article ? i - 1 : i)
}
