import type { Attribution } from '../attribution/layer.ts'
import type { Entity } from '../entity/layer.ts'
import { KNOWN_BODY } from '../mention/word-bits.ts'
import type { Stage } from '../pipeline/stage.ts'
import { Cast } from './cast.ts'
import type { SpeakerLink } from './layer.ts'
import { Linker } from './linker.ts'
import { giveRoles } from './role-of-pronoun.ts'
import { nameSpokespeople } from './spokesperson-named.ts'

/** Decides for each attribution who its source is. */
export const speakers: Stage<'tokens' | 'sentences' | 'quotations' | 'phrases' | 'mentions' | 'entities' | 'attributions', 'speakers'> = {
  id: 'speakers',
  needs: ['tokens', 'sentences', 'quotations', 'phrases', 'mentions', 'entities', 'attributions'],
  adds: ['speakers'],
  run({ text, tokens, quotations, phrases, mentions, entities, attributions }) {
    const cast = new Cast(text, tokens, phrases, quotations, mentions, entities)
    giveRoles(cast)
    const linker = new Linker(cast)
    const list = attributions.list.map((attribution) => linker.link(attribution))
    nameSpokespeople(cast, list)
    speakAsPeople(cast, attributions.list, list)
    speakAsBodies(cast, list)
    return { speakers: { list, entities: cast.entities } }
  },
}

/** Whoever has turns in a transcript is a person, if the name is not known for anything else: "SMITH: I left at nine." */
function speakAsPeople(cast: Cast, attributions: readonly Attribution[], list: readonly SpeakerLink[]): void {
  attributions.forEach(({ evidence }, k) => {
    const [id, ...more] = list[k]?.entities ?? []
    const entity = id === undefined || more.length > 0 ? undefined : cast.entity(id)
    if (evidence[0]?.rule !== 'turn.name' || !entity || !onlyLabels(cast, entity)) return
    cast.entities[entity.id] = { ...entity, type: 'person' }
  })
}

/** A name of no kind, or one that may be a body's only because it is in capitals, and only ever stands before turns. */
function onlyLabels({ mentions, tokens }: Cast, { type, name, mentions: ids }: Entity): boolean {
  if (type === 'other' || type === 'place') return true
  if (type !== 'organization' || name.includes(' ') || name !== name.toUpperCase()) return false
  return ids.every((id) => {
    const from = mentions.list[id]?.from ?? 0
    return from === tokens.paragraphFrom[tokens.paragraph[from] ?? 0] && !((mentions.bits[from] ?? 0) & KNOWN_BODY)
  })
}

/** A country or people that speaks does so as a body or a group: "Greece requested". */
function speakAsBodies(cast: Cast, list: readonly SpeakerLink[]): void {
  for (const { entities } of list)
    for (const id of entities ?? []) {
      const entity = cast.entity(id)
      if (entity?.type === 'place' || entity?.type === 'other')
        cast.entities[id] = { ...entity, type: entity.type === 'other' && entity.name.endsWith('s') ? 'group' : 'organization' }
    }
}
