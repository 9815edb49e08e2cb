import type { Stage } from '../pipeline/stage.ts'
import { Cast } from './cast.ts'
import type { SpeakerLink } from './layer.ts'
import { Linker } from './linker.ts'
import { nameSpokespeople } from './spokesperson-named.ts'

/** Decides for each attribution who its source is. */
export const speakers: Stage<'tokens' | 'sentences' | 'quotations' | 'phrases' | 'mentions' | 'entities' | 'attributions', 'speakers'> = {
  id: 'speakers',
  needs: ['tokens', 'sentences', 'quotations', 'phrases', 'mentions', 'entities', 'attributions'],
  adds: ['speakers'],
  run({ text, tokens, quotations, phrases, mentions, entities, attributions }) {
    const cast = new Cast(text, tokens, phrases, quotations, mentions, entities)
    const linker = new Linker(cast)
    const list = attributions.list.map((attribution) => linker.link(attribution))
    nameSpokespeople(cast, list)
    speakAsBodies(cast, list)
    return { speakers: { list, entities: cast.entities } }
  },
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
