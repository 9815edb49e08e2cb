import { type FurnitureRule, SHORT } from './line.ts'

const COUNT = /^(?:view (?:all )?)?\(?\d[\d,.]*k?\)? ?(comments?|shares?|likes?|views?|retweets?|replies|reactions?)$/
const LABEL = /^(comments?|shares?|likes?|views?) ?[:(]? ?\d[\d,.]*k?\)?$/

export const counts: FurnitureRule = {
  id: 'furniture.count',
  description: 'the line counts comments or shares',
  find(line) {
    if (line.text.length > SHORT) return null
    const { plain } = line
    if (plain.length > 40) return null
    const match = COUNT.exec(plain) ?? LABEL.exec(plain)
    return match ? { kind: /^(?:comment|repl)/.test(match[1] ?? '') ? 'comment' : 'share' } : null
  },
}
