import type { Tokens } from '../document/layer.ts'
import type { Row } from '../lexicon/schema.ts'
import { attachedAfter, attachedBefore, type Mark, type Surroundings } from './marks.ts'

export type Elisions = ReadonlyMap<string, Row<'elisions'>>

/** After a possessive comes what is possessed; after a closing mark comes the rest of the sentence. */
const POSSESSED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])
const ENDS_IN_S = /[sSzZxX]$/
/** "dancin'", "goin'". */
const DROPPED_G = /in$/
const DIGITS = /^\d\ds?$/

/**
 * A single mark: opening, closing, or an apostrophe (null). Doubtful is one that may be either.
 *
 *     'I can't,' he said of the students' vote in the '90s, 'and rock 'n' roll'.
 *     open     close                    ^ doubtful    ^ doubtful ^open  ^ ^ null   ^close
 */
export function single(
  tokens: Tokens,
  token: number,
  around: Surroundings,
  to: number,
  elisions: Elisions,
): Pick<Mark, 'shape' | 'doubtful'> | null {
  const { word, lower, pos, start, end } = tokens
  const mark = word[token] ?? ''
  const before = attachedBefore(around)
  const after = attachedAfter(around)
  const nextGlued = token + 1 < to && start[token + 1] === end[token]
  const next = nextGlued ? (word[token + 1] ?? '') : ''
  const elided = nextGlued ? elisions.get(lower[token + 1] ?? '') : undefined
  if (elided && (elided.letters === 'any' || next === lower[token + 1])) return null
  // rock 'n' roll: the second apostrophe of an elided word
  if (token > 0 && start[token] === end[token - 1] && /^n$/i.test(word[token - 1] ?? '') && isApostrophe(tokens, token - 2)) return null
  // a mark that points the wrong way is told by its spaces: ‘so‘
  if (mark === '‘' && before && !after) return { shape: 'close', doubtful: false }
  if (mark === '‘' || mark === '‛') return { shape: 'open', doubtful: DIGITS.test(next) }
  if (mark === '`') return after ? { shape: 'open', doubtful: false } : null
  if (before && after) return /[.,!?…]/.test(around.before) ? { shape: 'close', doubtful: true } : null
  if (before) {
    const previous = word[token - 1] ?? ''
    const glued = start[token] === end[token - 1]
    const spaceAfter = /\s/.test(around.after)
    const digit = glued && /\d$/.test(previous)
    const possessive =
      glued && spaceAfter && (ENDS_IN_S.test(previous) || DROPPED_G.test(lower[token - 1] ?? '')) && POSSESSED.has(pos[token + 1] ?? '')
    return { shape: 'close', doubtful: possessive || (digit && spaceAfter) || closesAfterComma(tokens, token, to) }
  }
  // ’ before a word is an apostrophe: ’til, ’90s
  if (mark === '’') return after ? null : { shape: 'close', doubtful: true }
  if (after) return { shape: 'open', doubtful: DIGITS.test(next) }
  return { shape: 'either', doubtful: true }
}

/** `the others’,’ he said`: the possessive before the comma, the closing mark after it. */
const closesAfterComma = ({ word, start, end }: Tokens, token: number, to: number): boolean =>
  token + 2 < to && word[token + 1] === ',' && start[token + 2] === end[token + 1] && word[token + 2] === word[token]

const isApostrophe = ({ word }: Tokens, i: number): boolean => /^['’‘]$/.test(word[i] ?? '')
