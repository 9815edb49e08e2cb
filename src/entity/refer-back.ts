import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention, Mentions } from '../mention/layer.ts'
import { ANY_ROLE, BODY, bitsFor, COMMON, DEMONYM, KNOWN_BODY, LEGAL, PLACE, PRESS, TRADE } from '../mention/word-bits.ts'
import type { Draft, Drafts } from './draft.ts'
import { type NominalKey, nominalKey } from './nominal-key.ts'
import { oneLine } from './one-line.ts'

/** Bare nouns that any body can be called by. */
const GENERIC = new Set([
  'organisation',
  'organization',
  'body',
  'group',
  'association',
  'union',
  'charity',
  'institution',
  'agency',
  'watchdog',
  'regulator',
  'service',
  'firm',
  'company',
  'tank',
  'thinktank',
  'think-tank',
  'newspaper',
  'magazine',
  'website',
  'paper',
  'outlet',
  'tabloid',
])
/** Nouns for whoever publishes news. */
const NEWS = new Set(['newspaper', 'magazine', 'paper', 'outlet', 'broadcaster', 'website', 'tabloid', 'daily', 'weekly'])
/** A body whose name ends so is called by that word alone. */
const OWN_WORD_ONLY = new Set([
  'government',
  'court',
  'council',
  'university',
  'hospital',
  'school',
  'college',
  'parliament',
  'senate',
  'assembly',
  'church',
  'party',
  'police',
  'prison',
  'navy',
  'army',
  'embassy',
  'cabinet',
  'jury',
  'inquest',
  'inquiry',
  'state',
])
const COMMERCIAL = new Set([
  'company',
  'firm',
  'airline',
  'retailer',
  'manufacturer',
  'insurer',
  'developer',
  'broadcaster',
  'publisher',
  'supermarket',
  'corporation',
  'bank',
])
const SMALL = new Set(['of', 'for', 'at', 'the', 'a', 'to', 'in', "'s"])
/** How far back (in mentions) a noun can refer. */
const REACH = 150

/**
 * Joins common nouns to what they refer to, in the order of the text: "the Health Secretary" to the person with that role, "the
 * union" to the organisation last mentioned that can be one, "the researchers" to "researchers from Alder". What refers to
 * nothing earlier is an entity of its own.
 */
export function referBack(
  drafts: Drafts,
  { list: all, at: mentionAt, bits }: Mentions,
  tokens: Tokens,
  lexicon: Lexicon,
  text: string,
): void {
  const nominals = all.filter(({ form }) => form === 'nominal')
  const byHead = new Map<string, Draft[]>()
  const roles = rolesByHead(drafts)
  const recent = organisationsByPlace(drafts, bits)
  let seen = 0
  for (const mention of nominals) {
    const key = nominalKey(tokens, mention)
    const headKey = `${key.head} ${mention.type}`
    while (seen < recent.length && (recent[seen]?.from ?? 0) < mention.from) seen++
    const known =
      (mention.type === 'unnamed' ? personByRole(roles, key, mention) : undefined) ??
      (mention.type === 'organization' ? (named(drafts, mentionAt, mention) ?? organisation(recent, seen, key, lexicon)) : undefined) ??
      (key.indefinite ? undefined : sameNominal(byHead.get(headKey), key, mention.number === 'plural'))
    if (known) {
      drafts.join(known, mention, known.named ? 'entity.refers-back' : 'entity.same-noun', 0.7)
      if (!known.named) fuller(drafts, known, mention, tokens, text)
    } else {
      const words = [...key.modifiers, key.head]
      const draft = drafts.add(mention, describe(mention, tokens, text), words, false)
      drafts.join(draft, mention, 'entity.described')
      const list = byHead.get(headKey)
      if (list) list.push(draft)
      else byHead.set(headKey, [draft])
    }
  }
}

/** "the M5S party", "the Alder Post newspaper": the name before the noun says which. */
function named(drafts: Drafts, at: Int32Array, { from, head }: Mention): Draft | undefined {
  const name = head > from ? drafts.ofToken(at, head - 1) : undefined
  if (!name?.named || (name.type !== 'organization' && name.type !== 'other') || !name.mentions.some((mention) => mention.to === head))
    return undefined
  name.type = 'organization'
  return name
}

/** The words of a noun phrase on one line, without a quotation mark that clings to it. */
export function describe({ from, to }: Pick<Mention, 'from' | 'to'>, { start, end }: Tokens, text: string): string {
  return oneLine(text.slice(start[from] ?? 0, end[to - 1] ?? 0))
}

/** The longest description that the article gives is the name; but not a whole clause. */
function fuller(drafts: Drafts, draft: Draft, mention: Mention, tokens: Tokens, text: string): void {
  const longest = draft.mentions[0]
  if (!longest || mention.to - mention.from <= wordsOf(draft.name) || mention.to - mention.from > 16) return
  const key = nominalKey(tokens, mention)
  drafts.rename(draft, describe(mention, tokens, text), [...key.modifiers, key.head])
}

const wordsOf = (name: string): number => name.split(' ').length

/** A description of the same kind with the same noun, if nothing that is said of the two differs; the last such. */
function sameNominal(
  list: readonly Draft[] | undefined,
  { modifiers, definite, possessed }: NominalKey,
  plural: boolean,
): Draft | undefined {
  if (!list) return undefined
  for (let k = list.length - 1, tried = 0; k >= 0 && tried < 20; k--, tried++) {
    const draft = list[k]
    if (!draft) continue
    const has = draft.words
    if (draft.plural !== plural) continue
    // bare "experts" are not "the firm's experts"
    if (!definite && has.length !== modifiers.length + 1) continue
    if (modifiers.every((word) => has.includes(word)) && !(possessed && modifiers.length === 1 && has.length > 4)) return draft
    if (has.length === 1 && definite && !possessed && draft.type !== 'document') return draft
  }
  return undefined
}

interface RoleHolder {
  readonly draft: Draft
  readonly words: readonly string[]
}

/** People by the last noun of each of their roles. */
function rolesByHead(drafts: Drafts): ReadonlyMap<string, RoleHolder[]> {
  const map = new Map<string, RoleHolder[]>()
  for (const draft of drafts.list) {
    if (draft.type !== 'person') continue
    for (const { text } of draft.roles) {
      const words = text
        .toLowerCase()
        .replace(/’/g, "'")
        .split(/[\s,]+/)
      const cut = words.findIndex((word, k) => k > 0 && (word === 'of' || word === 'for' || word === 'at'))
      const head = (cut > 0 ? words[cut - 1] : words.at(-1)) ?? ''
      const list = map.get(head)
      if (list) list.push({ draft, words })
      else map.set(head, [{ draft, words }])
    }
  }
  return map
}

/** "the Health Secretary", "the minister": who has such a role; the one last mentioned before, else the first after. */
function personByRole(
  roles: ReadonlyMap<string, RoleHolder[]>,
  { head, modifiers, definite, indefinite, possessed }: NominalKey,
  mention: Mention,
): Draft | undefined {
  if (indefinite || (!definite && modifiers.length === 0)) return undefined
  let best: Draft | undefined
  let bestAt = Number.NEGATIVE_INFINITY
  for (const { draft, words } of roles.get(head)?.slice(-20) ?? []) {
    if (!modifiers.every((word) => word.split(' ').every((part) => SMALL.has(part) || words.includes(part) || words.includes(`${part}'s`))))
      continue
    if (possessed && modifiers.length === 1) continue
    if (mention.gender && draft.gender && mention.gender !== draft.gender) continue
    const before = lastBefore(draft, mention.from)
    // someone who is named only later must be named with the very same words
    const at = before >= 0 ? before : modifiers.length > 0 ? -(draft.mentions[0]?.from ?? 0) - 1 : Number.NEGATIVE_INFINITY
    if (at > bestAt) {
      best = draft
      bestAt = at
    }
  }
  return best
}

/** Where the entity was last mentioned before token `from`; −1 if nowhere. */
export function lastBefore({ mentions }: Draft, from: number): number {
  let at = -1
  for (let k = mentions.length - 1, tried = 0; k >= 0 && tried < 40; k--, tried++) {
    const mention = mentions[k]
    if (mention && mention.from < from && mention.from > at) at = mention.from
  }
  return at
}

interface Place {
  readonly from: number
  readonly draft: Draft
  /** Named only to say whose someone is: "a High Court judge". */
  readonly passing: boolean
}

function organisationsByPlace(drafts: Drafts, bits: Int32Array): readonly Place[] {
  const places: Place[] = []
  for (const draft of drafts.list)
    if (draft.named && draft.type === 'organization')
      for (const { from, to } of draft.mentions) places.push({ from, draft, passing: ((bits[to] ?? 0) & ANY_ROLE) !== 0 })
  return places.sort((a, b) => a.from - b.from)
}

/** "the council" → "Western Isles council"; "the company" → the last organisation that can be one. */
function organisation(
  recent: readonly Place[],
  seen: number,
  { head, modifiers, definite, indefinite, possessed }: NominalKey,
  lexicon: Lexicon,
): Draft | undefined {
  if (indefinite || possessed || !definite) return undefined
  const low = Math.max(0, seen - REACH)
  let best: Draft | undefined
  let passing = false
  for (let k = seen - 1; k >= low; k--) {
    const draft = recent[k]?.draft
    if (
      draft &&
      (draft !== best || passing) &&
      (draft.words.includes(head) ||
        draft.roles.some(({ text }) => text.toLowerCase().endsWith(head)) ||
        (head === 'force' && draft.words.includes('police'))) &&
      modifiers.every((word) => draft.words.includes(word))
    ) {
      // one that is named often ("Winchester Crown Court") before one that is named in passing ("a High Court judge")
      if (!best || (passing && !recent[k]?.passing) || (best.mentions.length < 2 && draft.mentions.length > 2)) {
        best = draft
        passing = recent[k]?.passing === true
      }
      if (best.mentions.length > 1 && !passing) break
    }
  }
  if (best) return best
  if (
    !(GENERIC.has(head) || COMMERCIAL.has(head)) ||
    modifiers.some((word) => !(bitsFor(word, lexicon) & COMMON) || bitsFor(word, lexicon) & (DEMONYM | PLACE))
  )
    return undefined
  for (let k = seen - 1; k >= low; k--) {
    const draft = recent[k]?.draft
    if (draft && canBe(draft, head, lexicon)) return draft
  }
  return undefined
}

function canBe(draft: Draft, head: string, lexicon: Lexicon): boolean {
  const tail = draft.words.at(-1) ?? ''
  const bits = bitsFor(tail, lexicon)
  if (bits & PRESS) return head === 'company' || head === 'firm' || NEWS.has(head)
  if (NEWS.has(head)) return draft.words.some((word) => bitsFor(word, lexicon) & PRESS)
  if (OWN_WORD_ONLY.has(tail)) return false
  if (COMMERCIAL.has(head)) return (bits & (LEGAL | TRADE | KNOWN_BODY)) !== 0 || (bits & BODY) === 0
  return (bits & LEGAL) === 0
}
