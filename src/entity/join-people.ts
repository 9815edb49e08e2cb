import { otherForms } from '../lexicon/given-names.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mention/layer.ts'
import type { Draft, Drafts } from './draft.ts'
import { oneLine } from './one-line.ts'
import { type Generation, generationOf, plainWords, sameFullName } from './same-person.ts'
import { isVariant } from './spelling.ts'

/** With more people than this in one text, spelling variants are no longer looked for: it is no article. */
const MOST = 120
/** People with one given or family name; more share none in an article. */
const MOST_ALIKE = 40

/**
 * Joins the mentions of people: full names first, then the parts of names ("Mr Harding", "Les"), each to the last one mentioned
 * that it fits. A family name that several share goes by the honorific's gender, then to the nearest.
 */
export function joinPeople(drafts: Drafts, people: readonly Mention[], lexicon: Lexicon): void {
  const index = new Map<string, Draft[]>()
  const full = people.filter(({ words }) => plainWords(words ?? []).length > 1)
  for (const mention of full) {
    const words = mention.words ?? []
    const known = findFull(drafts, index, words, mention, lexicon)
    if (known) {
      if (isFuller(words, mention, known)) {
        drafts.rename(known, nameOf(mention), words)
        enter(index, known, words)
      }
      drafts.join(known, mention, 'entity.same-name')
      enterNickname(index, known, mention)
      known.fullCount++
    } else {
      const draft = drafts.add(mention, nameOf(mention), words, true)
      enter(index, draft, words)
      drafts.join(draft, mention, 'entity.full-name')
      enterNickname(index, draft, mention)
      draft.fullCount++
    }
  }
  for (const mention of people) {
    const words = mention.words ?? []
    const plain = plainWords(words)
    if (plain.length !== 1) continue
    const known =
      findPart(index, plain[0] ?? '', generationOf(words), mention) ??
      byShortForm(index, plain[0] ?? '', mention, lexicon) ??
      bySpelling(drafts, plain[0] ?? '', mention)
    if (known) drafts.join(known, mention, 'entity.part-of-name')
    else {
      const draft = drafts.add(mention, nameOf(mention), words, true)
      enter(index, draft, words)
      drafts.join(draft, mention, 'entity.short-name')
    }
  }
}

const nameOf = (mention: Mention): string => oneLine(mention.name?.text ?? '')
const initials = (words: readonly string[]): number => words.filter((word) => word.length <= 2).length

/** A name with its nickname is fuller than one of as many words, and one with fewer initials is. */
function isFuller(words: readonly string[], { nickname }: Mention, { words: known, nicknames }: Draft): boolean {
  if (words.length !== known.length) return words.length > known.length
  if (nickname || nicknames) return !nicknames
  return initials(known) > initials(words)
}

function enterNickname(index: Map<string, Draft[]>, draft: Draft, { nickname }: Mention): void {
  if (!nickname) return
  const word = nickname.toLowerCase()
  draft.nicknames ??= new Set()
  draft.nicknames.add(word)
  enter(index, draft, [word])
}

/** Files an entity under its family name, given name and what stands between. */
function enter(index: Map<string, Draft[]>, draft: Draft, words: readonly string[]): void {
  for (const word of plainWords(words)) {
    const list = index.get(word)
    if (!list) index.set(word, [draft])
    else if (!list.includes(draft) && list.length < MOST_ALIKE) list.push(draft)
  }
}

function findFull(
  drafts: Drafts,
  index: ReadonlyMap<string, Draft[]>,
  words: readonly string[],
  mention: Mention,
  lexicon: Lexicon,
): Draft | undefined {
  const plain = plainWords(words)
  const fits = (draft: Draft) =>
    plainWords(draft.words).length > 1 &&
    (sameFullName(words, draft.words, lexicon) || byNickname(words, mention, draft)) &&
    sameGeneration(generationOf(words), generationOf(draft.words)) &&
    genderFits(draft, mention)
  const exact = (index.get(plain.at(-1) ?? '') ?? []).concat(index.get(plain[0] ?? '') ?? []).find(fits)
  if (exact || drafts.list.length > MOST) return exact
  return drafts.list.find((draft) => draft.words.at(-1)?.[0] === plain.at(-1)?.[0] && fits(draft))
}

/** "Buster Brook" is William “Buster” Brook, whichever comes first. */
function byNickname(words: readonly string[], { nickname }: Mention, draft: Draft): boolean {
  if (plainWords(words).at(-1) !== plainWords(draft.words).at(-1)) return false
  return draft.nicknames?.has(words[0] ?? '') === true || nickname?.toLowerCase() === draft.words[0]
}

/** A bare name is not that of "Snr"; with "Jr" it may be. */
function sameGeneration(a: Generation, b: Generation): boolean {
  return a === b || (a !== 'senior' && b !== 'senior')
}

function genderFits(draft: Draft, mention: Mention): boolean {
  return draft.gender === null || mention.gender === null || draft.gender === mention.gender
}

function findPart(index: ReadonlyMap<string, Draft[]>, word: string, generation: Generation, mention: Mention): Draft | undefined {
  const all = (index.get(word) ?? []).filter(
    (draft) => genderFits(draft, mention) && (generation === null || generationOf(draft.words) === generation),
  )
  const byFamily = all.filter(({ words }) => plainWords(words).at(-1) === word)
  // "Mr Lee" is a family name; "Ann" alone may be a given name
  // "Ms Acosta" is Melba Acosta Febo
  const inside = all.filter(({ words }) => plainWords(words).indexOf(word) > 0)
  const fits =
    byFamily.length > 0
      ? byFamily
      : mention.honorific && !mention.honorific.match(/^(?:Sir|Dame|Lord|Lady|Sister|Father|King|Queen|Prince|Princess)$/)
        ? inside
        : all
  return nearest(fits, mention)
}

/** "Ted" alone, where the article has an Edward, and one only. */
function byShortForm(index: ReadonlyMap<string, Draft[]>, word: string, mention: Mention, lexicon: Lexicon): Draft | undefined {
  if (mention.honorific) return undefined
  const fits = otherForms(word, lexicon).flatMap((name) =>
    (index.get(name) ?? []).filter((draft) => draft.words[0] === name && draft.words.length > 1 && genderFits(draft, mention)),
  )
  return fits.length === 1 ? fits[0] : undefined
}

/** "Mr Castelani" where the article has a Bruno Castellani. */
function bySpelling({ list }: Drafts, word: string, mention: Mention): Draft | undefined {
  if (list.length > MOST) return undefined
  return list.find((draft) => draft.words.length > 1 && genderFits(draft, mention) && isVariant(plainWords(draft.words).at(-1) ?? '', word))
}

/** The one last mentioned before; if none was, the first one mentioned after. */
function nearest(drafts: readonly Draft[], { from }: Mention): Draft | undefined {
  let best: Draft | undefined
  let bestAt = -1
  for (const draft of drafts) {
    const at = lastFullBefore(draft, from)
    if (best === undefined || at > bestAt) {
      best = draft
      bestAt = at
    }
  }
  return best
}

/**
 * Where a person was last mentioned before token `from`; −1 if nowhere. Full names were joined first, in the order of the text, then
 * parts of names are, in the same order: so the last mention is the nearest part, and among full names a binary search finds it.
 */
function lastFullBefore({ mentions, fullCount }: Draft, from: number): number {
  if (mentions.length > fullCount) return mentions.at(-1)?.from ?? -1
  let low = 0
  let high = fullCount
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]?.from ?? -1
}
