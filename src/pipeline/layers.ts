import type { Attributions } from '../attribution/layer.ts'
import type { Claims } from '../claim/layer.ts'
import type { Contexts } from '../context/layer.ts'
import type { FurnitureLayer, Paragraph, Sentence, Tokens } from '../document/layer.ts'
import type { Entities } from '../entity/layer.ts'
import type { Mentions } from '../mention/layer.ts'
import type { Numbers } from '../number/layer.ts'
import type { Quotations } from '../quotation/layer.ts'
import type { SpeakerLinks } from '../speaker/layer.ts'
import type { Stances } from '../stance/layer.ts'
import type { Phrases } from '../syntax/layer.ts'

/** Every layer a document can have, by name. Each stage's own `layer.ts` defines what its layer holds. */
export interface Layers {
  paragraphs: readonly Paragraph[]
  tokens: Tokens
  sentences: readonly Sentence[]
  furniture: FurnitureLayer
  quotations: Quotations
  phrases: Phrases
  mentions: Mentions
  entities: Entities
  attributions: Attributions
  speakers: SpeakerLinks
  numbers: Numbers
  claims: Claims
  contexts: Contexts
  stances: Stances
}

export type Layer = keyof Layers
