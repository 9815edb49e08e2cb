import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { bitsFor, KIN } from '../mention/word-bits.ts'
import type { Draft, Drafts } from './draft.ts'

/**
 * A relative introduced by the given name alone has the family name of the one she is a relative of, if the article goes on to
 * use it with her gender.
 *
 *     Mr Hart's daughter Joan explained … Ms Hart said        → Joan Hart
 */
export function joinKin(drafts: Drafts, { lower }: Tokens, lexicon: Lexicon): void {
  const people = drafts.list.filter(({ type, named, mentions }) => type === 'person' && named && mentions.length > 0)
  if (people.length > 120) return
  for (const kin of people) {
    if (kin.words.length !== 1 || !kin.roles.some(({ text }) => bitsFor(text.toLowerCase().split(' ').at(-1) ?? '', lexicon) & KIN))
      continue
    for (const family of people) {
      const titled = family.mentions[0]
      if (family === kin || family.words.length !== 1 || !titled?.honorific || !fits(kin, family)) continue
      const word = family.words[0] ?? ''
      // the family must be that of someone else whom the article names in full
      if (!people.some((other) => other !== family && other.words.length > 1 && other.words.at(-1) === word)) continue
      if ((kin.mentions[0]?.from ?? 0) > (family.mentions.at(-1)?.from ?? 0) || lower[titled.to] === undefined) continue
      for (const mention of family.mentions) drafts.join(kin, mention, 'entity.family-name-of-kin', 0.7)
      family.mentions.length = 0
      drafts.rename(kin, `${kin.name} ${family.name}`, [...kin.words, word])
      break
    }
  }
}

function fits(kin: Draft, family: Draft): boolean {
  return family.gender !== null && (kin.gender === null || kin.gender === family.gender)
}
