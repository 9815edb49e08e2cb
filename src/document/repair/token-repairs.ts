import type { TokenDraft } from '../draft.ts'
import { abbreviations } from './abbreviations.ts'
import { answerNo } from './answer-no.ts'
import { doubledMarks } from './doubled-marks.ts'
import { ellipses } from './ellipses.ts'
import { fullStopOfItsOwn } from './full-stop-of-its-own.ts'
import { gluedMark } from './glued-mark.ts'
import { hostNames } from './host-names.ts'
import type { Tables } from './tables.ts'
import { unitStop } from './unit-stop.ts'

/** Mends one way in which wink-nlp cuts tokens, looking at the last tokens of the draft each time one has been added. */
export interface TokenRepair {
  readonly id: string
  readonly description: string
  /** The first characters of the tokens after which it has something to look at. */
  readonly after?: string
  /** It also looks after a token that follows a full stop or a stroke without a space. */
  readonly afterDot?: true
  /** It also looks after a token that ends a sentence. */
  readonly atEnd?: true
  apply(draft: TokenDraft, tables: Tables): void
}

/** In the order they are tried. */
export const tokenRepairs: readonly TokenRepair[] = [
  doubledMarks,
  gluedMark,
  ellipses,
  fullStopOfItsOwn,
  answerNo,
  unitStop,
  abbreviations,
  hostNames,
]

const none: readonly TokenRepair[] = []
const afterDot = tokenRepairs.filter((repair) => repair.afterDot)
const atEnd = tokenRepairs.filter((repair) => repair.atEnd)
/** By the code of the first character: most tokens cost one look-up. */
const byCharacter = new Map<number, readonly TokenRepair[]>()
for (const character of new Set(tokenRepairs.flatMap(({ after }) => [...(after ?? '')])))
  byCharacter.set(
    character.charCodeAt(0),
    tokenRepairs.filter(({ after }) => after?.includes(character)),
  )

const FULL_STOP = 0x2e
const STROKE = 0x2f

/** Whether a word begins with a character after which a repair has something to look at: 1, otherwise 0. */
export const looksRepairable = (_: string, word: string): number => {
  const code = word.charCodeAt(0)
  return code === STROKE || byCharacter.has(code) ? 1 : 0
}

/** Runs the repairs that the draft's last token calls for. */
export function repairLast(draft: TokenDraft, tables: Tables): void {
  const last = draft.count - 1
  const start = draft.start[last] ?? 0
  const code = draft.text.charCodeAt(start)
  for (const repair of byCharacter.get(code) ?? none) repair.apply(draft, tables)
  // unless a repair has just joined it to the one before
  if (last < draft.count && draft.ends[last]) for (const repair of atEnd) repair.apply(draft, tables)
  const before = draft.text.charCodeAt(start - 1)
  if (before === FULL_STOP || before === STROKE || code === STROKE) for (const repair of afterDot) repair.apply(draft, tables)
}
