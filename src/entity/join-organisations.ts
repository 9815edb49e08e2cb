import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { lettersOf, mayShorten, ShortForms } from '../mention/abbreviates.ts'
import type { Mention } from '../mention/layer.ts'
import { bitsFor, LEGAL, PRESS, TRADE } from '../mention/word-bits.ts'
import type { Draft, Drafts } from './draft.ts'
import { oneLine } from './one-line.ts'

const TWO_CAPITALS = /\p{Lu}[\s\S]*\p{Lu}/u
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'at', '&', 'a', "'s"])

/**
 * Joins the mentions of organisations, places and other names: the same words in any order ("Department of Justice", "Justice
 * Department"), a short form to the full name, and a name without its ending to the whole ("Vizio", "Vizio Inc.").
 */
export function joinOrganisations(drafts: Drafts, names: readonly Mention[], tokens: Tokens, lexicon: Lexicon): void {
  const byWords = new Map<string, Draft>()
  const defined = definitions(names, tokens)
  const single: Mention[] = []
  for (const mention of names) {
    const words = contentWords(mention)
    if (words.length < 2) {
      single.push(mention)
      continue
    }
    const key = keyOf(words)
    const known = byWords.get(key)
    if (known) drafts.join(known, mention, 'entity.same-name')
    else byWords.set(key, make(drafts, mention))
  }
  const makers = [...byWords.values()]
  // a longer name takes the shorter that ends it: "California Energy Commission", "the Energy Commission"
  const bySuffix = new Map<string, Draft>()
  for (const draft of makers) for (let k = 1; k + 1 < draft.words.length; k++) bySuffix.set(draft.words.slice(k).join(' '), draft)
  // "the Post" is the New York Post
  for (const draft of makers) {
    const last = draft.words.at(-1) ?? ''
    if (draft.type === 'organization' && bitsFor(last, lexicon) & PRESS && !byWords.has(last)) byWords.set(last, draft)
  }
  const byFirst = new Map<string, Draft>()
  for (const draft of makers) {
    const first = draft.words[0] ?? ''
    if (
      draft.type === 'organization' &&
      !byFirst.has(first) &&
      (bitsFor(draft.words.at(-1) ?? '', lexicon) & (LEGAL | TRADE | PRESS)) !== 0
    )
      byFirst.set(first, draft)
  }
  const forms = new ShortForms<Draft>()
  const initials = new Set(single.map(({ name }) => lettersOf(name?.text ?? '')[0] ?? ''))
  for (const draft of makers) if (draft.type !== 'person' && mayShorten(draft.words, initials)) forms.add(draft.words, draft)
  for (const mention of single) {
    const [word = ''] = contentWords(mention)
    const definition = defined.get(mention.name?.text ?? '')
    const known =
      byWords.get(word) ??
      (definition && drafts.of[definition.id]) ??
      (mention.type === 'organization' || TWO_CAPITALS.test(mention.name?.text ?? '') ? forms.find(mention.name?.text ?? '') : undefined) ??
      (mention.type === 'organization' || mention.type === 'other' ? byFirst.get(word) : undefined)
    if (known && (known.type === mention.type || mention.type === 'other' || known.type === 'organization')) {
      byWords.set(word, known)
      drafts.join(known, mention, definition ? 'entity.acronym-defined' : known.words.length > 1 ? 'entity.acronym' : 'entity.same-name')
    } else byWords.set(word, make(drafts, mention))
  }
  for (const draft of makers) absorb(drafts, draft, bySuffix.get(draft.words.join(' ')))
}

function make(drafts: Drafts, mention: Mention): Draft {
  const draft = drafts.add(mention, oneLine(mention.name?.text ?? ''), contentWords(mention, true), true)
  drafts.join(draft, mention, 'entity.full-name')
  return draft
}

function contentWords(mention: Mention, all = false): readonly string[] {
  const words = mention.words ?? []
  return all ? words.filter((word) => word !== 'the') : words.filter((word) => !SMALL.has(word))
}

/** Order does not count, nor a plural s or a full stop: "Justice Department" is the "Department of Justice". */
const keyOf = (words: readonly string[]): string =>
  words
    .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
    .sort()
    .join(' ')

/** "British Medical Association (BMA)": the name right before the brackets. */
function definitions(names: readonly Mention[], tokens: Tokens): ReadonlyMap<string, Mention> {
  const defined = new Map<string, Mention>()
  for (let k = 0; k + 1 < names.length; k++) {
    const long = names[k]
    const short = names[k + 1]
    if (!long || !short?.name || tokens.lower[long.to] !== '(' || short.from !== long.to + 1 || tokens.lower[short.to] !== ')') continue
    if ((long.words?.length ?? 0) > 1 && (short.words?.length ?? 0) === 1 && !defined.has(short.name.text) && looksShort(short.name.text))
      defined.set(short.name.text, long)
  }
  return defined
}

const looksShort = (text: string): boolean => text.length <= 12 && (text === text.toUpperCase() || /\p{Lu}/u.test(text))

/** Moves the mentions of one entity to another that names the same thing more fully. */
function absorb(drafts: Drafts, draft: Draft, whole: Draft | undefined): void {
  if (!whole || whole === draft || whole.type !== draft.type || whole.words.length <= draft.words.length) return
  for (const mention of draft.mentions) drafts.join(whole, mention, 'entity.end-of-name')
  draft.mentions.length = 0
}
