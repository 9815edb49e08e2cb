import { two } from './edtf.ts'
import type { Rule } from './rule.ts'

const LINK = /^ (past|to) $/
const OCLOCK = /(?: o['’]?clock)?(?: ?([ap])(?:m(?![\p{L}\d])|\.m\.))?/uy
/** Before minutes in words, so that "ten past nine" is no sum of two. */
const BEFORE = new Set(['at', 'by', 'until', 'till', 'from', 'around', 'about', 'before', 'after', 'is', 'was', "it's", "'s"])

/** "half past seven", "a quarter to nine", "at ten past nine". */
export const clockInWords: Rule = {
  id: 'time.past',
  description: 'a time in words: half past seven, a quarter to nine, at ten past nine',
  on: ['part', 'cardinal'],
  read(view, { kind, start, end, from, value }, k) {
    const next = view.numerals[k + 1]
    if (!next || next.end - end > 16 || next.magnitude > 1 || !Number.isInteger(next.value) || next.value < 1 || next.value > 12)
      return null
    const link = LINK.exec(view.text.slice(end, next.start))?.[1]
    const part = kind === 'part'
    if (!link || (part && value !== 0.5 && value !== 0.25) || (value === 0.5 && link === 'to')) return null
    if (!part && (link === 'to' || value % 5 !== 0 || value > 25 || !BEFORE.has(view.near(from, -1)))) return null
    const minutes = part ? value * 60 : value
    OCLOCK.lastIndex = next.end
    const half = OCLOCK.exec(view.text)?.[1]
    const stop = OCLOCK.lastIndex
    // what follows is counted: "half past two centuries"
    if (!half && view.suffix(next.end)) return null
    const hour = (link === 'to' ? next.value + 11 : next.value) % 12
    return {
      rule: 'time.past',
      start,
      end: stop,
      kind: 'time',
      value: `T${two((half ? hour : hour || 12) + (half === 'p' ? 12 : 0))}:${two(link === 'to' ? 60 - minutes : minutes)}`,
      unit: null,
    }
  },
}
