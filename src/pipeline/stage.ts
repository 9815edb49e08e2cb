import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ArticleMeta, Diagnostic } from '../types.ts'
import type { Layer, Layers } from './layers.ts'

/** A document that certainly has the layers `Have` (and its text). Layers are never changed once they are there. */
export type Doc<Have extends Layer> = { readonly [K in Have]: Layers[K] } & { readonly text: string }

/** What every stage may consult besides the document. */
export interface Context {
  readonly lexicon: Lexicon
  readonly meta: ArticleMeta
  /** What the user wants every statement's stance to: phrases or names. */
  readonly targets?: readonly string[]
  /** Tells the user something worth knowing; never stops the work. */
  readonly report: (diagnostic: Diagnostic) => void
}

/** One step of the pipeline: says which layers it reads and which it adds, and the compiler holds it to both. */
export interface Stage<Needs extends Layer, Adds extends Layer> {
  readonly id: string
  readonly needs: readonly Needs[]
  readonly adds: readonly Adds[]
  run(doc: Doc<Needs>, context: Context): { readonly [K in Adds]: Layers[K] }
}

/** The milliseconds a stage took, for whoever asks with `onStage`. */
export type StageListener = (stage: string, run: () => void) => void

interface AnyStage {
  readonly id: string
  readonly needs: readonly Layer[]
  readonly adds: readonly Layer[]
  run(doc: never, context: Context): Partial<Layers>
}

/** An ordered, immutable list of stages; `Have` is what a document holds after the last of them. */
export interface Pipeline<Have extends Layer> {
  readonly stages: readonly AnyStage[]
  /** Adds a stage; compiles only if earlier stages add every layer it needs. */
  use<N extends Layer, A extends Layer>(stage: [N] extends [Have] ? Stage<N, A> : never): Pipeline<Have | A>
  run(text: string, context: Context, around?: StageListener): Doc<Have>
}

function make<Have extends Layer>(stages: readonly AnyStage[]): Pipeline<Have> {
  return {
    stages,
    use: (stage) => make([...stages, stage as unknown as AnyStage]),
    run(text, context, around = (_, run) => run()) {
      const doc: Record<string, unknown> = { text }
      for (const stage of stages) around(stage.id, () => Object.assign(doc, stage.run(doc as never, context)))
      return doc as unknown as Doc<Have>
    },
  }
}

/** The empty pipeline, to which `use()` adds stages. */
export const pipeline: Pipeline<never> = make<never>([])
