import type { Entity } from '../entity/layer.ts'
import type { Cast } from './cast.ts'

/** Places that speak through the body named for them. */
const SEATS = new Set(['city', 'town', 'borough', 'county', 'village', 'municipality', 'parish', 'district', 'township', 'commune'])
/** How many mentions back the body is looked for. */
const REACH = 150

/** "the city" after "the Municipality of Alderbrook", "the borough" after "Alder Borough Council": the body last named that has the word. */
export function bodyOfPlace(cast: Cast, { from, to }: { readonly from: number; readonly to: number }): Entity | null {
  const { lower } = cast.tokens
  const word = lower[from + 1] ?? ''
  if (to !== from + 2 || lower[from] !== 'the' || !SEATS.has(word)) return null
  const { list } = cast.mentions
  for (let k = cast.firstFrom(from) - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const mention = list[k]
    if (mention?.form !== 'name' || (mention.type !== 'organization' && mention.type !== 'place')) continue
    const words = mention.words ?? []
    if (words.length > 1 && (words.includes(word) || words.includes('municipality'))) return cast.entityOf(mention) ?? null
  }
  return null
}
