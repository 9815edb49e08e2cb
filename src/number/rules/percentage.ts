import { round } from '../read/cardinal.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

const GAP_WORD = new Set(['ahead', 'behind', 'higher', 'lower'])
const POLL = /^(?:%|percent|pct|polls?|polled|polling|approval|rating|ratings|favou?rability|voters?|margin|lead|leads|leading)$/
const INDEX = /^(?:dow|ftse|nasdaq|index|s&p|stoxx|nikkei|sensex|shares|market|markets|futures)$/

/** "28.9%", "5 per cent", "15pc". */
export const percentage: Rule = {
  id: 'percentage',
  description: 'a percentage: 28.9%, 5 per cent, 15pc',
  on: ['digits', 'cardinal', 'pair', 'vague'],
  read(view, { start, end, value, modifier }) {
    const found = view.suffix(end)
    if (found?.suffix.type === 'percent')
      return { rule: 'percentage', start, end: found.end, kind: 'percentage', value, unit: 'percent', modifier }
    if (found?.suffix.type === 'points') {
      const { factor } = found.suffix
      if (found.text === 'pp' && found.gap !== '' && !Number.isInteger(value * 10)) return null
      return {
        rule: 'percentage.points',
        start,
        end: found.end,
        kind: 'percentage_points',
        value: round(value * factor),
        unit: 'percentage_point',
        modifier,
      }
    }
    return null
  },
}

/** "a 10-point lead", "two points ahead": points of a poll, unless a game is on. */
export const points: Rule = {
  id: 'percentage.poll-points',
  description: 'points in a poll or a rate: a 10-point lead, two points ahead',
  on: ['digits', 'cardinal', 'pair'],
  read(view, { start, end, from, value, modifier }) {
    const piece = view.piece(end)
    const word = piece?.word.toLowerCase()
    if (!piece || (word !== 'point' && word !== 'points' && word !== 'pts')) return null
    const i = view.tokenAt(piece.end, from)
    const after = view.near(i, 0)
    const { gap } = view.lexicon.clues
    const fits = piece.gap === '-' ? gap.has(after) || gap.has(view.near(i, 1)) : GAP_WORD.has(after) || inPoll(view, from, Math.abs(value))
    if (!fits || inGame(view, from)) return null
    return { rule: 'percentage.poll-points', start, end: piece.end, kind: 'percentage_points', value, unit: 'percentage_point', modifier }
  },
}

/** "has risen eight points since October", where a poll is told of and no share index. */
function inPoll(view: View, from: number, value: number): boolean {
  let poll = false
  for (let by = -14; by < 14; by++) {
    if (INDEX.test(view.near(from, by))) return false
    poll ||= POLL.test(view.near(from, by))
  }
  return poll && value < 100
}

function inGame(view: View, from: number): boolean {
  for (let by = -10; by < 14; by++) if (view.lexicon.clues.sport.has(view.near(from, by))) return true
  return false
}
