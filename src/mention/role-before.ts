import type { TextSpan } from '../types.ts'
import { skipDeterminers } from './role-extent.ts'
import { MARK } from './shape.ts'
import type { View } from './view.ts'
import { ANY_ROLE, COMMON, DATE, KIN, PLACE, PLURAL, ROLE } from './word-bits.ts'

/** Roles are short; the search to the left of a name goes no further. */
const REACH = 16
const LINK = new Set(['of', 'for', 'at', 'to', 'in'])

export interface RoleBefore {
  readonly roles: readonly TextSpan[]
  /** "co-chairs Ann Lee and Bob Ray": the role is that of each. */
  readonly plural: boolean
}

/**
 * The role in front of a name that begins at token `name`.
 *
 *     the firm's deputy chief executive Ann Lee       the president of the union, Ann Lee, said
 *         ^from                         ^name             ^from                   ^name
 */
export function roleBefore(view: View, name: number, nameEnd: number): RoleBefore | null {
  let end = name
  // "secretary of CEI (Episcopal Conference), Ann Lee": the bracket is stepped over
  let bracket = 0
  const comma = view.low(end - 1) === ',' && view.with(end - 1, name)
  let closed = true
  if (comma) {
    const after = view.low(nameEnd)
    closed = after === ',' || after === '.' || after === '–' || after === ')' || after === '('
    if (!closed && view.low(view.first(name)) !== 'as') return null
    end--
    if (view.low(end - 1) === ')')
      for (let k = end - 2; k > end - 10 && view.with(k, name); k--)
        if (view.low(k) === '(') {
          bracket = end
          end = k
          break
        }
  }
  if (!view.with(end - 1, name) || end === 0) return null
  const low = Math.max(0, end - REACH)
  const head = roleHead(view, end, low, comma)
  if (head < 0) return null
  let from = phraseStart(view, head, low)
  // the parser takes the first word for a verb
  if (view.low(from - 1) === 'acting' && view.with(from - 1, head)) from--
  // "As chief executive of the firm, Ann Lee said"
  const as = comma && view.low(from - 1) === 'as' && view.opens(from - 1)
  if (!closed && !as) return null
  // with a comma, a bare noun may be the end of anything: "told workers, Ann Lee, ..."
  const determined =
    from > 0 &&
    view.with(from - 1, name) &&
    (view.tokens.pos[from - 1] === 'DET' || view.low(from - 1) === 'one' || view.low(from) === 'one' || POSSESSIVE.has(view.low(from - 1)))
  const named = from < head && view.capital(from) && view.tokens.pos[from] === 'PROPN'
  if (comma && !determined && !named && !as && !view.opens(from)) return null
  if (comma && view.has(head, PLURAL)) return partOf(view, from, head)
  let start = skipDeterminers(view, from, head + 1)
  // of a relative only the relation: "Mr Hart's daughter"
  if (view.has(head, KIN))
    for (let k = head - 1; k >= start; k--)
      if (view.possessive(k)) {
        start = k + 1
        break
      }
  const roles = [singular(view, start, head, Math.max(end, bracket))]
  if (view.low(from - 1) === 'and' && view.has(from - 2, ROLE) && !view.capital(from - 2) && !comma) {
    const other = phraseStart(view, from - 2, low)
    roles.push(view.span(skipDeterminers(view, other, from - 1), from - 1))
  }
  return { roles, plural: view.has(head, PLURAL) }
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your'])

/** "One of the protesters, Ann Lee," → protester */
function partOf(view: View, from: number, head: number): RoleBefore | null {
  const the = view.tokens.pos[from - 1] === 'DET' ? from - 1 : from
  if (view.low(the - 1) !== 'of' || view.low(the - 2) !== 'one') return null
  return { roles: [singular(view, skipDeterminers(view, from, head + 1), head, head + 1)], plural: false }
}

/** The head noun of a role that ends before token `end`; −1 if no role ends there. */
function roleHead(view: View, end: number, low: number, comma: boolean): number {
  if (view.has(end - 1, ANY_ROLE)) return view.shape[end - 1] === MARK || view.person[end - 1] === 1 ? -1 : end - 1
  // "president of the union": step back over "of …"
  let k = end - 1
  for (let hops = 0; hops < 2; hops++) {
    let moved = false
    while (k > low && (comma || view.person[k] === 0) && (isNominal(view, k) || view.tokens.pos[k] === 'DET')) {
      if (view.tokens.pos[k] === 'NOUN' || view.tokens.pos[k] === 'PROPN') moved = true
      k--
    }
    if (!moved || !LINK.has(view.low(k)) || k <= low) return -1
    if (view.has(k - 1, ANY_ROLE)) return k - 1
    k--
  }
  return -1
}

function isNominal(view: View, k: number): boolean {
  const pos = view.tokens.pos[k]
  if (pos === 'VERB') return isNounTaggedVerb(view, k)
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'SYM') && !view.has(k, DATE)
}

/** "study lead author", "Curry house owner", "Bafta-award winning actress": the parser takes the middle word for a verb. */
function isNounTaggedVerb(view: View, k: number): boolean {
  const { pos, lemma } = view.tokens
  if (pos[k + 1] !== 'NOUN') return false
  if (view.low(k).endsWith('ing')) return view.low(k - 2) === '-' && pos[k - 1] === 'NOUN'
  return view.low(k) === lemma[k]?.toLowerCase() && (view.opens(k) || pos[k - 1] === 'NOUN' || pos[k - 1] === 'ADJ')
}

/** The first token of the noun phrase whose head is `head`, possessives included: "CREA's chief economist". */
export function phraseStart(view: View, head: number, low: number): number {
  let k = head
  while (k - 1 >= low && view.with(k - 1, head) && view.tokens.sentence[k - 1] === view.tokens.sentence[head]) {
    const before = k - 1
    if (isNominal(view, before) || (view.tokens.pos[before] === 'NUM' && view.touches(k))) k = before
    else if (view.low(before) === '-' && view.touches(before) && view.touches(k)) k = before
    else if (view.possessive(before) && before > low && isNominal(view, before - 1)) k = before - 1
    else if (
      view.low(before) === 'and' &&
      view.capital(before - 1) &&
      view.capital(k) &&
      before - 1 >= low &&
      view.has(before - 1, COMMON | PLACE) &&
      view.person[before - 1] === 0
    )
      k = before - 1
    else break
  }
  return k
}

/** The role's words; of a plural the singular, if it stands inside it: "RDC co-chair" in "RDC co-chairs". */
export function singular(view: View, from: number, head: number, to: number): TextSpan {
  const span = view.span(from, to)
  const word = view.low(head)
  if (!view.has(head, PLURAL) || to !== head + 1) return span
  // "Sens."
  const dot = word.endsWith('s.')
  if (!word.endsWith('s') && !dot) return span
  const cut = dot ? 2 : word.endsWith('sses') || word.endsWith('ches') ? 2 : word.endsWith('ies') ? 0 : 1
  return { text: span.text.slice(0, span.text.length - cut), span: { start: span.span.start, end: span.span.end - cut } }
}
