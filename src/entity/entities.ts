import type { Mention } from '../mention/layer.ts'
import type { Stage } from '../pipeline/stage.ts'
import { Drafts } from './draft.ts'
import { joinOrganisations } from './join-organisations.ts'
import { joinPeople } from './join-people.ts'
import { joinKin } from './kin-family-name.ts'
import type { Entity } from './layer.ts'
import { genderOfRoles, orderRoles } from './order-roles.ts'
import { referBack } from './refer-back.ts'

const NONE: readonly never[] = []

/** Ids in the order of the text. */
function inOrder(mentions: readonly Mention[]): number[] {
  const ids = mentions.map(({ id }) => id)
  for (let k = 1; k < ids.length; k++) if ((ids[k - 1] ?? 0) > (ids[k] ?? 0)) return ids.sort((a, b) => a - b)
  return ids
}

/** Joins the mentions that name or describe the same person, organisation, group or document. */
export const entities: Stage<'tokens' | 'sentences' | 'phrases' | 'mentions', 'entities'> = {
  id: 'entities',
  needs: ['tokens', 'sentences', 'phrases', 'mentions'],
  adds: ['entities'],
  run({ text, tokens, mentions }, { lexicon }) {
    const drafts = new Drafts()
    const names = mentions.list.filter(({ form }) => form === 'name')
    joinPeople(
      drafts,
      names.filter(({ type }) => type === 'person'),
      lexicon,
    )
    joinOrganisations(
      drafts,
      names.filter(({ type }) => type !== 'person'),
      tokens,
      lexicon,
    )
    joinKin(drafts, tokens, lexicon)
    referBack(drafts, mentions, tokens, lexicon, text)
    const kept = drafts.list.filter((draft) => draft.mentions.length > 0)
    kept.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
    const ofMention = new Int32Array(mentions.list.length).fill(-1)
    const list = kept.map((draft, id): Entity => {
      const ids = inOrder(draft.mentions)
      for (const mention of ids) ofMention[mention] = id
      const roles = draft.roles.length > 1 ? orderRoles(draft.roles, lexicon) : draft.roles
      return {
        id,
        name: draft.name,
        type: draft.type,
        honorific: draft.honorific,
        aliases: draft.aliases ? [...draft.aliases] : NONE,
        roles,
        gender: draft.gender ?? (draft.type === 'person' && roles.length > 0 ? genderOfRoles(roles, lexicon) : null),
        plural: draft.plural,
        mentions: ids,
        evidence: draft.evidence,
        named: draft.named,
      }
    })
    return { entities: { list, ofMention } }
  },
}
