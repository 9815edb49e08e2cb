import type { Tokens } from '../document/layer.ts'
import { lostClose } from './lost-close.ts'
import type { Family, Mark } from './marks.ts'
import { endsSentence, opensSpeech, sentenceEnd } from './speech-opening.ts'

/** Where a quotation stands in one paragraph. Marks are tokens; −1 where there is none. */
export interface Pair {
  readonly family: Family
  /** Its place among the paragraph's pairs, in the order in which they open. */
  readonly index: number
  /** Its opening mark may be an apostrophe: '90s. */
  readonly doubtful: boolean
  /** A low mark („) is closed by a “. */
  readonly low: boolean
  /** The opening mark, and after it each mark that opens again inside the quotation without a closing one before it. */
  readonly opens: number[]
  /** Its first token, the opening mark excluded; and the end of its tokens, the closing mark excluded. */
  readonly from: number
  to: number
  close: number
  /** `continues`: the next paragraph goes on with it. */
  state: 'open' | 'closed' | 'continues' | 'unclosed' | 'dropped'
  /** What was decided about its marks, for its evidence. */
  readonly rules: string[]
}

/** What one paragraph's marks say. */
export interface Pairing {
  /** In the order in which they open. */
  readonly pairs: readonly Pair[]
  /** Closing double marks that close nothing. */
  readonly unopened: readonly Mark[]
}

/** A paragraph and what stands around it. */
export interface Passage {
  /** Its tokens. */
  readonly from: number
  readonly to: number
  /** The family of the quotation that the paragraph before leaves open. */
  readonly carried: Family | null
  /** The mark that opens the next paragraph, and whether the first double mark there closes. */
  readonly nextOpens: string | null
  readonly nextCloses: boolean
}

/** Deeper nesting than this is no prose; the marks are then left alone. */
const DEEPEST = 8

/**
 * Pairs the marks of a paragraph with a stack, family by family. A single mark that finds no partner was an apostrophe and
 * goes; a double mark that finds none stays open to the end.
 *
 *     "He said 'no' and left. "We won't.
 *     open     open close     opens again: one quotation, two stretches, not closed
 */
export function pairMarks(tokens: Tokens, marks: readonly Mark[], passage: Passage): Pairing {
  const pairs: Pair[] = []
  const unopened: Mark[] = []
  const stack: Pair[] = []

  const open = (family: Family, mark: Mark | null, from: number) => {
    if (stack.length >= DEEPEST) return
    const { doubtful = false, low = false } = mark ?? {}
    const rules = [`mark.${family}`]
    const pair: Pair = {
      family,
      index: pairs.length,
      doubtful,
      low,
      opens: [mark?.token ?? -1],
      from,
      to: -1,
      close: -1,
      state: 'open',
      rules,
    }
    pairs.push(pair)
    stack.push(pair)
  }
  const drop = () => {
    const pair = stack.pop()
    if (pair) pair.state = 'dropped'
  }
  const close = ({ family, token }: Mark) => {
    while (stack.at(-1)?.family !== family) drop()
    const pair = stack.pop()
    if (pair) Object.assign(pair, { close: token, to: token, state: 'closed' })
  }
  const single = (mark: Mark, k: number) => {
    const pair = stack.at(-1)
    const inside = pair?.family === 'single' ? pair : null
    if (mark.shape !== 'open') {
      if (inside && closesSingle(tokens, inside, mark, stack.length > 1, passage)) close(mark)
      return
    }
    if (inside && !nestsIn(marks, k)) {
      if (endsSentence(tokens, mark.token - 1)) return reopen(inside, mark)
      if (!speechGoesOn(tokens, inside, passage)) drop()
    }
    open('single', mark, mark.token + 1)
  }
  const other = (mark: Mark, k: number) => {
    const around = stack.findLast(({ family }) => family === mark.family)
    if (around ? mark.shape === 'open' && !(around.low && !mark.low) : mark.shape !== 'close') {
      // a single mark that the double one cannot stand inside was an apostrophe
      while (around && stack.at(-1)?.family === 'single' && !nestsIn(marks, k)) drop()
      const pair = stack.at(-1)
      if (pair && pair === around && !nestsIn(marks, k)) {
        const lost = lostClose(tokens, pair, mark.token)
        if (lost < 0 && endsSentence(tokens, mark.token - 1)) return reopen(pair, mark)
        if (lost >= 0 || !speechGoesOn(tokens, pair, passage)) {
          stack.pop()
          pair.state = 'unclosed'
          pair.to = lost >= 0 ? lost : sentenceEnd(tokens, pair.from, firstInside(pairs, pair) ?? mark.token)
        }
      }
      open(mark.family, mark, mark.token + 1)
    } else if (around) {
      // 6'2" tall," she said: a number's mark closes only if no other does
      if (!(mark.doubtful && mark.closesLater)) close(mark)
    } else if (!mark.doubtful) unopened.push(mark)
  }

  const [first] = marks
  const goesOnUnmarked = passage.carried && (first?.family !== passage.carried || first.token !== passage.from)
  if (passage.carried && goesOnUnmarked) open(passage.carried, null, passage.from)
  marks.forEach((mark, k) => {
    if (mark.family === 'single') single(mark, k)
    else other(mark, k)
  })
  settle(tokens, stack, pairs, passage)
  return { pairs: pairs.filter(({ state }) => state !== 'dropped'), unopened }
}

/** Decides where the pairs that are open at the end of the paragraph end. */
function settle(tokens: Tokens, stack: readonly Pair[], pairs: readonly Pair[], passage: Passage): void {
  const { to, nextCloses } = passage
  let outermost = true
  for (const pair of stack) {
    const speech = isSpeech(tokens, pair, passage)
    const lastSentence = tokens.sentence[pair.from] === tokens.sentence[to - 1]
    const goesOn =
      outermost && ((opensAgain(tokens, pair, passage) && (speech || lastSentence)) || (nextCloses && speech && pair.family === 'double'))
    if (pair.opens[0] === -1 || (pair.family === 'single' && !(!pair.doubtful && speech && (goesOn || begins(tokens, pair, passage))))) {
      pair.state = 'dropped'
      continue
    }
    const lost = goesOn ? -1 : lostClose(tokens, pair, to)
    pair.state = goesOn ? 'continues' : 'unclosed'
    pair.to = goesOn ? to : lost >= 0 ? lost : speech ? to : sentenceEnd(tokens, pair.from, firstInside(pairs, pair) ?? to)
    outermost = false
  }
}

/** Whether the next paragraph opens with the same mark; one that opens with another begins a quotation of its own. */
const opensAgain = ({ word }: Tokens, pair: Pair, { nextOpens }: Passage): boolean =>
  nextOpens !== null && pair.opens[0] !== undefined && word[pair.opens[0]] === nextOpens

/** Whether the next paragraph goes on with the speech of a pair that is open. */
const speechGoesOn = (tokens: Tokens, pair: Pair, passage: Passage): boolean =>
  opensAgain(tokens, pair, passage) && isSpeech(tokens, pair, passage)

function reopen(pair: Pair, mark: Mark): void {
  pair.opens.push(mark.token)
  if (!pair.rules.includes('mark.reopened')) pair.rules.push('mark.reopened')
}

/** A mark that opens inside an open quotation nests if the next two marks of its family both close. */
function nestsIn(marks: readonly Mark[], k: number): boolean {
  const family = marks[k]?.family
  let closing = 0
  for (let j = k + 1; j < marks.length && j <= k + 8; j++) {
    const mark = marks[j]
    if (mark?.family !== family || mark?.doubtful) continue
    if (mark?.shape === 'open') return false
    if (++closing === 2) return true
  }
  return false
}

/** Whether a closing single mark closes the pair it stands in, or is an apostrophe inside it. */
function closesSingle(tokens: Tokens, pair: Pair, mark: Mark, nested: boolean, passage: Passage): boolean {
  if (mark.token === pair.from) return false
  if (!mark.doubtful) return true
  if (pair.doubtful || (nested ? mark.closesBeforeDouble : mark.closesLater)) return false
  // speech ends in a stop or a comma: “said: 'The students' vote” goes on
  if (tokens.word[pair.from - 2] === ':' || speechGoesOn(tokens, pair, passage)) return false
  // the students' vote: only within the sentence in which the quotation opens
  return tokens.sentence[mark.token] === tokens.sentence[pair.from]
}

const isSpeech = (tokens: Tokens, pair: Pair, { from, carried }: Passage): boolean =>
  (carried === pair.family && pair.opens[0] === from) || opensSpeech(tokens, pair.from - 1, from)

/** A single mark without a partner is a quotation only where one is sure to begin: at the head of a paragraph or after a colon. */
const begins = ({ word }: Tokens, pair: Pair, { from }: Passage): boolean =>
  pair.opens[0] === from || word[(pair.opens[0] ?? 0) - 1] === ':'

/** The opening mark of the first pair inside another. */
const firstInside = (pairs: readonly Pair[], pair: Pair): number | undefined => pairs[pair.index + 1]?.opens[0]
