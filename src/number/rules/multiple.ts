import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

/** "18-fold", "threefold", "five times more", "twice as many", "2x". */
export const times: Rule = {
  id: 'ratio.times',
  description: 'a multiple: 18-fold, threefold, five times more, twice as many',
  on: ['digits', 'cardinal', 'fold', 'often'],
  read(view, { kind, start, end, from, to, value }) {
    if (kind === 'fold') return { rule: 'ratio.fold', start, end, kind: 'ratio', value, unit: null }
    if (kind === 'often') {
      const after = view.near(to, 0)
      const multiple = after === 'as' || after === 'the' || after === 'that' || after === 'its' || after === 'their' || after === 'what'
      if (multiple) return { rule: 'ratio.times', start, end, kind: 'ratio', value, unit: 'time' }
      return { rule: 'count.twice', start, end, kind: 'count', value, unit: 'time' }
    }
    const piece = view.piece(end)
    const word = piece?.word.toLowerCase()
    if (!piece) return null
    if (word === 'fold') return { rule: 'ratio.fold', start, end: piece.end, kind: 'ratio', value, unit: 'fold' }
    if (word === 'x' && kind === 'digits' && piece.gap === '' && !/^ ?\d/.test(view.text.slice(piece.end, piece.end + 2)))
      return { rule: 'ratio.times', start, end: piece.end, kind: 'ratio', value, unit: 'time' }
    if (word !== 'times' || piece.gap === '-') return null
    const i = view.tokenAt(piece.end, from)
    return view.lexicon.clues.afterTimes.has(view.near(i, 0)) && view.together(i, from) && !timesOfDay(view, i)
      ? { rule: 'ratio.times', start, end: piece.end, kind: 'ratio', value, unit: 'time' }
      : null
  },
}

/** "shot him four times the next day" counts; "four times the price" multiplies. */
const timesOfDay = (view: View, i: number): boolean =>
  view.near(i, 0) === 'the' && /^(?:next|same|previous|day|night|week|following|other|last)$/.test(view.near(i, 1))

/** "doubled", "more than double", "halved". */
export const doubled: Rule = {
  id: 'ratio.doubled',
  description: 'a multiple in a verb: doubled, will treble, halved',
  on: ['times'],
  read(view, { start, end, from, to, value }) {
    const word = view.lower(from)
    const direction = value < 1 ? 'fall' : 'rise'
    const reading = { rule: 'ratio.doubled', start, end, kind: 'ratio', value, unit: null, direction } as const
    if (word.endsWith('d') || word.endsWith('ing') || word === 'halve') {
      const noun = view.pos(to)
      // "a doubled sentence" is rare, "doubling the fee" is not
      return word.endsWith('ing') && noun === 'NOUN' && view.pos(from) === 'ADJ' ? null : reading
    }
    const { beforeDouble, afterDouble } = view.lexicon.clues
    const after = view.together(to, from) && view.pos(to) !== 'PUNCT' ? view.lower(to) : ''
    const leads = after === '' || afterDouble.has(after)
    if (word.endsWith('s')) return leads && view.pos(from - 1) !== 'DET' && view.pos(from - 1) !== 'ADJ' ? reading : null
    const other = after === 'the' || after === 'that'
    if (beforeDouble.has(view.near(from, -1)) && (leads || view.pos(from) === 'VERB')) return other ? withoutDirection(reading) : reading
    return (other || after === 'its' || after === 'what') && view.pos(from - 1) !== 'DET' ? withoutDirection(reading) : null
  },
}

function withoutDirection<T extends { readonly direction: 'rise' | 'fall' }>({ direction: _, ...rest }: T): Omit<T, 'direction'> {
  return rest
}
