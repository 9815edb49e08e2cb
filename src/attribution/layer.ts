import type { Attitude, Evidence, Span, StatementKind } from '../types.ts'

/** Content, cue and source joined; who the source is, the speaker stage decides. */
export interface Attribution {
  readonly id: number
  readonly kind: StatementKind
  /** Content without the outer marks, in order; several when narration or a paragraph break cuts it. */
  readonly content: readonly Span[]
  /** Ids of the quotations whose words are (part of) the content. */
  readonly quotations: readonly number[]
  readonly cue: {
    readonly span: Span
    readonly lemma: string
    readonly attitude: Attitude
    readonly from: number
    readonly to: number
  } | null
  /** The source as it stands, tokens `[from, to)`. For a joint source, the whole "A and B". Null if not mentioned. */
  readonly source: { readonly span: Span; readonly from: number; readonly to: number } | null
  readonly prompt: Span | null
  readonly audience: Span | null
  readonly when: Span | null
  readonly medium: Span | null
  /** Id of the attribution whose content holds this one, or null. */
  readonly within: number | null
  /** Id of the mention of who is interviewed, where the words are an answer that names no speaker; else null. */
  readonly asked: number | null
  /** True when there is no cue of its own and the quotation follows on from the attribution before. */
  readonly continues: boolean
  /** 0..1 */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export interface Attributions {
  /** In the order of their first content span. */
  readonly list: readonly Attribution[]
}
