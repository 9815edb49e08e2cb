import type { Gender, Mention } from '../mention/layer.ts'
import type { Evidence, TextSpan } from '../types.ts'
import type { Entity } from './layer.ts'

/** An entity while its mentions are being joined. */
export interface Draft {
  readonly id: number
  name: string
  /** The words of the fullest name, lower case; for a nominal those of its noun phrase without determiners. */
  words: readonly string[]
  type: Entity['type']
  honorific: string | null
  /** Null as long as there are none: most entities are called by one name. */
  aliases: Set<string> | null
  /** In small letters; null if there are none. */
  nicknames: Set<string> | null
  readonly roles: TextSpan[]
  gender: Gender
  plural: boolean
  readonly mentions: Mention[]
  /** So many of the mentions, the first ones, are full names. */
  fullCount: number
  readonly evidence: Evidence[]
  /** True if the article names it; false if it is only described ("a spokesman for the council"). */
  readonly named: boolean
}

/** An article gives nobody more roles. */
const MOST_ROLES = 40

function alias(draft: Draft, name: string): void {
  draft.aliases ??= new Set()
  draft.aliases.add(name)
}

/** The first reasons say it all. */
const MOST_EVIDENCE = 8

/** Makes and holds the entities of one article. */
export class Drafts {
  readonly list: Draft[] = []
  /** For each mention id its entity. */
  readonly of: (Draft | undefined)[] = []

  add(mention: Mention, name: string, words: readonly string[], named: boolean): Draft {
    const draft: Draft = {
      id: this.list.length,
      name,
      words,
      type: mention.type,
      honorific: null,
      aliases: null,
      nicknames: null,
      roles: [],
      gender: null,
      plural: mention.number === 'plural',
      mentions: [],
      fullCount: 0,
      evidence: [],
      named,
    }
    this.list.push(draft)
    return draft
  }

  /** The entity whose mention is innermost at a token. */
  ofToken(at: Int32Array, token: number): Draft | undefined {
    return this.of[at[token] ?? -1]
  }

  /** Counts a mention in, with what it says of the entity. */
  join(draft: Draft, mention: Mention, rule: string, weight = 1): void {
    draft.mentions.push(mention)
    this.of[mention.id] = draft
    if (draft.evidence.length < MOST_EVIDENCE) draft.evidence.push({ rule, weight, spans: mention.name ? [mention.name.span] : [] })
    if (mention.name && mention.name.text !== draft.name) alias(draft, mention.name.text)
    if (mention.nickname) alias(draft, mention.nickname)
    draft.honorific ??= mention.honorific
    draft.gender ??= mention.gender
    for (const role of mention.roles)
      if (draft.roles.length < MOST_ROLES && !draft.roles.some(({ text }) => text === role.text)) draft.roles.push(role)
  }

  /** Gives the entity a fuller name; the old one becomes an alias. */
  rename(draft: Draft, name: string, words: readonly string[]): void {
    if (name === draft.name) return
    alias(draft, draft.name)
    draft.aliases?.delete(name)
    draft.name = name
    draft.words = words
  }
}
