import type { Attribution } from '../attribution/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SpeakerLinks } from '../speaker/layer.ts'
import type { NumberKind } from '../types.ts'
import type { Standing } from './features.ts'

/** Kinds of number that say how much; a count may be of two people only, and the others say when or which. */
const AMOUNT: ReadonlySet<NumberKind> = new Set(['percentage', 'percentage_points', 'money', 'ratio', 'rate', 'measure'])
const TIME: ReadonlySet<NumberKind> = new Set(['date', 'time', 'date_range', 'duration', 'age'])

export const numberClass = (kind: NumberKind): 'amount' | 'count' | 'time' | 'other' =>
  AMOUNT.has(kind) ? 'amount' : kind === 'count' ? 'count' : TIME.has(kind) ? 'time' : 'other'

/** The class of a cue verb: "say", "think", "urge" …; `noun` or `other` for other cues, empty for none. */
export function cueClassOf({ cue }: Attribution, lexicon: Lexicon): string {
  if (!cue) return ''
  // "pleaded guilty" tells, "pleaded for help" asks
  if (cue.lemma === 'plead') return 'say'
  return lexicon.index('cueVerbs').get(cue.lemma)?.class ?? (lexicon.index('cuePhrases').has(cue.lemma) ? 'say' : 'other')
}

/** Whether the speaker is an office holder, a private person, an organisation … */
export function standingOf(speakers: SpeakerLinks, attribution: number, lexicon: Lexicon): Standing {
  const link = speakers.list[attribution]
  const entity = speakers.entities[link?.entities?.[0] ?? -1]
  if (!link || !entity) return 'none'
  if (entity.type === 'organization' || entity.type === 'group' || entity.type === 'document') return entity.type
  const role = link.roles[0]?.text ?? entity.roles[0]?.text
  if (role === undefined) return entity.named ? 'private' : standingOfUnnamed(entity.name, lexicon)
  return isOffice(role, lexicon) ? 'official' : 'private'
}

/** "A spokesman for the council" and "a senior official" speak for their office, and "one source" for somebody's; "her boyfriend" does not. */
function standingOfUnnamed(description: string, lexicon: Lexicon): Standing {
  const nouns = lexicon.index('roleNouns')
  const words = description.toLowerCase().split(/[^a-z'-]+/)
  return words.some((word) => OFFICES.has(nouns.get(word)?.kind ?? '') || word === 'source') ? 'official' : 'private'
}

const OFFICES: ReadonlySet<string> = new Set(['office', 'spokesperson', 'occupation'])

/** "chief executive" is an office; "father of three", "resident" is none. */
export function isOffice(role: string, lexicon: Lexicon): boolean {
  const nouns = lexicon.index('roleNouns')
  const words = role.toLowerCase().split(/[^a-z'-]+/)
  let known = false
  for (const word of words) {
    const kind = nouns.get(word)?.kind
    if (kind !== undefined && OFFICES.has(kind)) return true
    if (kind !== undefined) known = true
  }
  return !known
}
