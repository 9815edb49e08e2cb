import type { Attribution } from '../attribution/layer.ts'
import { Pronouns } from '../context/pronouns.ts'
import type { Doc } from '../pipeline/stage.ts'
import { Cast } from '../speaker/cast.ts'
import { lastBelow } from '../speaker/search.ts'
import type { Range } from './view.ts'

type Needed = 'tokens' | 'quotations' | 'phrases' | 'mentions' | 'entities' | 'attributions' | 'speakers'

/** Finds the name that "he" or "she" at a token stands for: its last mention before; null if nobody is likely, or it is who speaks. */
export function whoIs(doc: Doc<Needed>): (at: number, attribution: Attribution) => Range | null {
  const { text, tokens, phrases, quotations, mentions, entities, attributions, speakers } = doc
  const cast = new Cast(text, tokens, phrases, quotations, mentions, { ...entities, list: speakers.entities })
  const pronouns = new Pronouns(cast, attributions.list, speakers)
  return (at, attribution) => {
    const [entity] = pronouns.meant(at, attribution)?.entities ?? []
    if (!entity || speakers.list[attribution.id]?.entities?.includes(entity.id)) return null
    return mentions.list[entity.mentions[lastBelow(entity.mentions, cast.firstFrom(at))] ?? -1] ?? null
  }
}
