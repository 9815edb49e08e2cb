import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const BEFORE = /[\p{L}_/@=#&?%.-]/u
const LETTER = /[\p{L}_]/u
/** Words with digits that are names: G7, A320, H5N1, Covid-19. */
export const code: Rule = {
  id: 'refuse.code',
  description: 'a word with digits in it is a name: G7, A320, COVID-19',
  on: ['code'],
  read: (_, { start, end }) => ({ rule: 'refuse.code', start, end, refused: 'a name or code' }),
}

/** "4G", "3D", "1080p", "5x": letters right behind that make a name, and digits glued into an address or a code. */
const LABEL = /^(?:[345]g|[234]d|1080p|720p|480p|[248]k|4x4|2x4|40[13]\([a-z]\)|501\(c\)(?:\(\d\))?)(?![\p{L}\d])/iu

export const glued: Rule = {
  id: 'refuse.glued',
  description: 'digits inside a web address, file name or code: x.co/2020, 4G',
  on: ['digits', 'decade'],
  needs: SIGN.glued,
  read({ text }, { start, end }) {
    const refusal = { rule: 'refuse.glued', start, end, refused: 'a name or code' }
    const before = text[start - 1] ?? ''
    const beyond = text[start - 2] ?? ''
    if (BEFORE.test(before)) {
      if (LETTER.test(before) && !/[\s(]/.test(beyond) && !/^(?:US|C|A|R|S|RM|Rs|EUR|GBP|USD)$/.test(lettersBefore(text, start)))
        return refusal
      if (/[/.=_&?@%]/.test(before) && beyond !== '' && /[\p{L}/=]/u.test(beyond)) return refusal
    }
    const label = LABEL.exec(text.slice(start, start + 10))
    return label ? { ...refusal, end: Math.max(end, start + label[0].length) } : null
  },
}

/** The letters right before `start`, at most five. */
function lettersBefore(text: string, start: number): string {
  return /\p{L}*$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? ''
}

const PHONE = /\(?\+?\d[\d]*(?:[ \u00a0().-]{1,2}\d+){1,6}/y

/** "020 7946 0018", "555-1234"; but "1 234 567" and "1000-5000" are numbers. */
function isCall(groups: readonly string[], digits: string): boolean {
  if (groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) < 3 && !digits.startsWith('0')) return false
  return groups.length > 2 || digits.startsWith('0') || (groups[0]?.length === 3 && groups[1]?.length === 4)
}

/** Telephone numbers, and long digit strings with leading noughts. */
export const phone: Rule = {
  id: 'refuse.phone',
  description: 'a telephone number or a digit string: 020 7946 0018, call 999, 007',
  on: ['digits'],
  needs: SIGN.digitsOn,
  read({ text }, { start, end }) {
    const refusal = (to: number, refused: string) => ({ rule: 'refuse.phone', start, end: to, refused })
    PHONE.lastIndex = start
    const match = PHONE.exec(text)
    if (match) {
      const groups = match[0].split(/[ \u00a0().-]+/).filter(Boolean)
      const digits = groups.join('').replace('+', '')
      const spaced = !/[.]/.test(match[0]) && !/\d,/.test(match[0])
      if (spaced && digits.length >= 7 && isCall(groups, digits) && !/^(?:1[5-9]|20)\d\d[- ]/.test(match[0]))
        return refusal(start + match[0].length, 'a telephone number')
    }
    const raw = text.slice(start, end)
    // an address of a computer or a version: 192.168.1.2
    const dotted = /^\d+\.\d+\.\d[\d.]*/.exec(text.slice(start, start + 20))
    if (dotted) return refusal(start + dotted[0].length, 'an identifier')
    if (/^0\d{2,}$/.test(raw)) return refusal(end, 'an identifier')
    if (/^\d{9,}$/.test(raw) && !/[£$€]/.test(text[start - 1] ?? '')) return refusal(end, 'an identifier')
    return null
  },
}

/** "Call 999", "on 116 123", "text 60777". */
export const shortCode: Rule = {
  id: 'refuse.short-code',
  description: 'a number to call or text: call 999, on 116 123',
  on: ['digits'],
  needs: SIGN.hundred,
  read(view, { start, end, from, value }) {
    const raw = view.text.slice(start, end)
    if (!/^\d{3,6}$/.test(raw) || value < 100) return null
    let calls = view.lexicon.clues.call.has(view.near(from, -1))
    if (!calls && (view.near(from, -1) === 'on' || view.near(from, -1) === 'to' || view.near(from, -1) === 'or'))
      // "the number of cases rose to 160"
      for (let by = -2; by > -7; by--) calls ||= view.lexicon.clues.call.has(view.near(from, by)) && view.near(from, by + 1) !== 'of'
    if (!calls) return null
    const more = /^ \d{3,4}(?!\d)/.exec(view.text.slice(end, end + 6))
    return { rule: 'refuse.short-code', start, end: end + (more?.[0].length ?? 0), refused: 'a telephone number' }
  },
}
