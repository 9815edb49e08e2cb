import type { FurnitureRule } from './line.ts'

const PREFIX = /^(?:by|words(?: by)?|story by|report by|analysis(?: by)?):? /i
const CAPITALISED = /^\p{Lu}/u
/** Small words inside names and between them. */
const BETWEEN = /^(?:and|&|de|del|la|van|von|der|den|bin|al|el)$/
/** `ann.lee@example.com`, `@annlee`, `https://example.com/…` alone on a line. */
const ADDRESS = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\w+)$/i
/** `Follow Ann Lee on Twitter @annlee` */
const FOLLOW = /^follow .{2,80}(?:\bon (?:twitter|x|facebook|instagram|linkedin|bluesky|threads)\b|@\w+)[^.!?]{0,60}\.?$/i

/**
 * Names after "By", and perhaps what they write on; no full stop.
 *
 *     By Ann Lee and Bob Ray, Health Correspondent
 * Not: By Monday, all had left
 */
export const byline: FurnitureRule = {
  id: 'furniture.byline',
  description: 'the line names the writer',
  find({ text }, { roles }) {
    const prefix = text.length > 120 ? null : PREFIX.exec(text)
    if (!prefix || /[.!?:;"“]$|\d/.test(text)) return null
    const [names = '', ...rest] = text.slice(prefix[0].length).split(/\s*[,|]\s*/)
    const words = names.trim().split(/\s+/)
    const named = words.length >= 2 && words.length <= 12 && words.every((word) => CAPITALISED.test(word) || BETWEEN.test(word))
    if (!named || rest.length > 4) return null
    const tail = rest.flatMap((part) => part.trim().split(/\s+/))
    const role = roles.has((tail.at(-1) ?? '').toLowerCase()) || tail.every((word) => CAPITALISED.test(word) || BETWEEN.test(word))
    return role ? { kind: 'byline' } : null
  },
}

export const address: FurnitureRule = {
  id: 'furniture.address',
  description: 'the line is an address',
  find: ({ text }) => (text.length < 200 && ADDRESS.test(text) ? { kind: text.includes('@') ? 'byline' : 'share' } : null),
}

export const follow: FurnitureRule = {
  id: 'furniture.follow',
  description: 'the line asks to follow the writer',
  find: ({ text }) => (text.length < 160 && FOLLOW.test(text) ? { kind: 'share' } : null),
}
