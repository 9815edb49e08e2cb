import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

const PAIR = /^(\d{1,3})([-–])(\d{1,3})(?![\d%\p{L}]|[-–/.,:]\d)/u
const TO = /^(\d{1,3}) to (\d{1,3})(?![\d%\p{L}]|[.,:]\d)/u

/** "51-48", "a 3-1 win", "312 to 280". */
export const score: Rule = {
  id: 'score',
  description: 'a result of a game or a vote: 3-1, 51-48, by 312 to 280',
  on: ['digits'],
  read(view, { start, from, end }) {
    const { text } = view
    const pair = PAIR.exec(text.slice(start, start + 9))
    if (pair) {
      const [a, b] = [Number(pair[1]), Number(pair[3])]
      const stop = start + pair[0].length
      const to = view.tokenAt(stop, from)
      const after = view.together(to, from) ? view.lower(to) : ''
      const before = view.near(from, -1)
      const known =
        view.lexicon.clues.afterScore.has(after) ||
        (view.lexicon.clues.beforeScore.has(before) && before !== 'by' && before !== 'to' && before !== 'a') ||
        view.pos(from - 1) === 'PROPN'
      if (/[$£€]/.test(before) || view.suffix(stop)) return null
      if (
        a < b &&
        !(
          known &&
          (view.lexicon.clues.vote.has(before) ||
            /^(?:loss|defeat|win|victory|draw|vote|down|scoreline|aggregate|decision|ruling)$/.test(after))
        )
      )
        return null
      if (a >= b && !known && b > 20 && !votes(view, from)) return null
      return { rule: 'score', start, end: stop, kind: 'score', value: `${a}-${b}`, unit: null }
    }
    const to = TO.exec(text.slice(start, start + 12))
    if (!to || end - start > 3) return null
    const [a, b] = [Number(to[1]), Number(to[2])]
    const before = view.near(from, -1)
    if (!votes(view, from) || (a < b && before !== 'by') || before === 'from' || before === 'between') return null
    const stop = start + to[0].length
    const suffix = view.suffix(stop)
    if (suffix) return null
    return { rule: 'score', start, end: stop, kind: 'score', value: `${a}-${b}`, unit: null }
  },
}

/** A word of voting or winning stands near before. */
function votes(view: View, from: number): boolean {
  for (let by = -1; by > -8; by--) if (view.lexicon.clues.vote.has(view.near(from, by))) return true
  return false
}
