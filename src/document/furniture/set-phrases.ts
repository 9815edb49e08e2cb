import { type FurnitureRule, type Line, mayQuote, type Phrase } from './line.ts'

const found = ({ kind, scope }: Phrase) => ({ kind, list: scope === 'list' })
/** A paragraph that begins or goes with a set phrase is this long at most. */
const LONGEST = 330

/** "You may also like", "Advertisement", "Share": all of the line. */
export const wholeLine: FurnitureRule = {
  id: 'furniture.line',
  description: 'the line is a set phrase of the page',
  find(line, { lines, longestLine }) {
    const row = line.text.length > longestLine ? undefined : lines.get(line.plain)
    return row ? found(row) : null
  },
}

/** "Read more: …", "Sign up for our …". */
export const lineStart: FurnitureRule = {
  id: 'furniture.start',
  description: 'the line begins with a set phrase of the page',
  find(line, { starts }) {
    if (line.text.length > LONGEST) return null
    const { lower } = line
    // marks before it are decoration: "> Read more: …"
    const from = lower.search(/[a-z@]/)
    if (from < 0 || from > 4 || /["“'‘]/.test(lower.slice(0, from))) return null
    const space = lower.indexOf(' ', from)
    const row = starts.get(lower.slice(from, space < 0 ? undefined : space))?.find(({ phrase }) => startsWith(line, phrase, from))
    return row ? found(row) : null
  },
}

function startsWith(line: Line, phrase: string, from: number): boolean {
  if (!line.lower.startsWith(phrase, from)) return false
  // a headline after a colon may quote; a sentence that quotes is prose
  return phrase.includes(':') || !mayQuote(line)
}

/** "… delivered to your inbox". */
export const linePart: FurnitureRule = {
  id: 'furniture.within',
  description: 'the line speaks to the reader of the page',
  find(line, { within, phrases }) {
    if (within === null || line.text.length > LONGEST) return null
    const match = within.exec(line.lower)
    const row = match && !mayQuote(line) ? phrases.get(match[0]) : undefined
    return row ? found(row) : null
  },
}
