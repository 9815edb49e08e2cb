import type { Tokens } from '../document/layer.ts'
import type { Entities, Entity } from '../entity/layer.ts'
import type { Mention, Mentions } from '../mention/layer.ts'
import type { Quotations } from '../quotation/layer.ts'
import type { Phrases } from '../syntax/layer.ts'

/** Who can speak in this article: its entities, those that a source adds to them, and where each was last mentioned. */
export class Cast {
  readonly entities: Entity[]
  /** Entities made from the noun phrase of a source, by that phrase in lower case. */
  private readonly made = new Map<string, Entity>()
  private families: Map<string, number> | null = null

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly phrases: Phrases,
    readonly quotations: Quotations,
    readonly mentions: Mentions,
    readonly known: Entities,
  ) {
    this.entities = [...known.list]
  }

  /** Whether someone else has the same family name. */
  sharesFamilyName(entity: Entity): boolean {
    if (!this.families) {
      this.families = new Map()
      for (const { type, named, name } of this.known.list) {
        if (type !== 'person' || !named || !name.includes(' ')) continue
        const family = familyName(name)
        this.families.set(family, (this.families.get(family) ?? 0) + 1)
      }
    }
    return (this.families.get(familyName(entity.name)) ?? 0) > 1
  }

  entity(id: number): Entity | undefined {
    return this.entities[id]
  }

  /** Puts an entity of which more is known in the place of the old one. */
  replace(entity: Entity): void {
    this.entities[entity.id] = entity
  }

  entityOf(mention: Mention): Entity | undefined {
    return this.entities[this.known.ofMention[mention.id] ?? -1]
  }

  /** An entity made of a source's own words; the same words later are the same entity unless they are indefinite. */
  fromWords(name: string, type: Entity['type'], plural: boolean, reuse: boolean): Entity {
    const key = name.toLowerCase().replace(/^(?:the|an?) /, '')
    const known = reuse ? this.made.get(key) : undefined
    if (known) return known
    const entity: Entity = {
      id: this.entities.length,
      name,
      type,
      honorific: null,
      aliases: [],
      roles: [],
      gender: null,
      plural,
      mentions: [],
      evidence: [{ rule: 'entity.from-source', weight: 1, spans: [] }],
      named: false,
    }
    this.entities.push(entity)
    this.made.set(key, entity)
    return entity
  }

  /** The mentions that lie in tokens `[from, to)`, in order, outer ones before inner. */
  mentionsIn(from: number, to: number): Mention[] {
    const { list } = this.mentions
    const found: Mention[] = []
    for (let k = this.firstFrom(from); k < list.length; k++) {
      const mention = list[k]
      if (!mention || mention.from >= to) break
      found.push(mention)
    }
    return found
  }

  /** Index of the first mention that begins at or after a token. */
  firstFrom(token: number): number {
    const { list } = this.mentions
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.from ?? 0) < token) low = middle + 1
      else high = middle
    }
    return low
  }
}

const familyName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
