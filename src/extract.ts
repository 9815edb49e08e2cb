import { createLexicon, type LexiconAdditions } from './lexicon/lexicon.ts'
import type { Layer } from './pipeline/layers.ts'
import type { Doc, StageListener } from './pipeline/stage.ts'
import { standardPipeline } from './pipeline/standard.ts'
import { assemble } from './record/assemble.ts'
import { checkInput, checkOptions, checkText } from './record/check.ts'
import type { Diagnostic, ExtractInput, Extraction } from './types.ts'

/**
 * A step of your own, after all of ours. It sees the text with all layers (tokens, phrases, mentions …) and the records, and changes
 * neither; what it gives stands in the extraction's `extra` under its id.
 */
export interface ExtraStage {
  readonly id: string
  run(doc: Doc<Layer>, extraction: Extraction): unknown
}

export interface ExtractorOptions {
  /** Rows to add to the lexicon's tables, e.g. `{ cueVerbs: [{ lemma: 'toot' }] }`. Ours stay; yours win. */
  readonly lexicon?: LexiconAdditions
  /** Leave out statements with a lower confidence (0..1); 0 keeps all. */
  readonly minConfidence?: number
  /** Things, people or plans to which each statement's and each speaker's stance is asked, in every article; a call's own come after. */
  readonly targets?: readonly string[]
  /** Steps of your own, in their order: `{ id: 'questions', run: (doc, { statements }) => … }`. */
  readonly stages?: readonly ExtraStage[]
  /** Called around each stage, for timing: call `run()` once. */
  readonly onStage?: StageListener
}

export interface Extractor {
  /** As the `extract` function, with this extractor's options. */
  extract(text: string, input?: ExtractInput): Extraction
}

/**
 * An extractor with options of its own. Options are copied: what you do to them later changes nothing.
 *
 * @throws TypeError if an option or a lexicon row is not understood; the message says which and what is allowed.
 * @example
 * const { extract } = createExtractor({ lexicon: { cueVerbs: [{ lemma: 'toot' }] } })
 * extract('"It is done," tooted Ann Lee.').statements[0]?.cue?.lemma // 'toot'
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  checkOptions(options)
  const { minConfidence = 0, onStage } = options
  const always = [...(options.targets ?? [])]
  const stages = [...(options.stages ?? [])]
  const lexicon = createLexicon(options.lexicon)
  const pipeline = standardPipeline()
  return {
    extract(text, input = {}) {
      checkText(text)
      checkInput(input)
      const { targets = [], ...meta } = input
      const diagnostics: Diagnostic[] = []
      const context = {
        lexicon,
        meta,
        targets: [...new Set([...always, ...targets])],
        report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic),
      }
      const doc = pipeline.run(text, context, onStage)
      const extraction = assemble(doc, meta, diagnostics, minConfidence)
      return stages.length === 0 ? extraction : { ...extraction, extra: runAll(stages, doc, extraction, onStage) }
    },
  }
}

function runAll(stages: readonly ExtraStage[], doc: Doc<Layer>, extraction: Extraction, around: StageListener = (_, run) => run()) {
  const answers = stages.map(({ id }): [string, unknown] => [id, null])
  stages.forEach((stage, i) => {
    around(stage.id, () => {
      answers[i] = [stage.id, stage.run(doc, extraction)]
    })
  })
  return Object.fromEntries(answers)
}

let standard: Extractor | null = null

/**
 * Turns an article's text into records of who said what, in what role, with what stance, and which numbers and claims can be checked.
 *
 * Never throws on any text; works offline; the same text gives the same records. All spans are UTF-16 offsets into `text`.
 *
 * @param text The article as plain text, one paragraph a line (blank lines between are fine).
 * @param input What you know of the article; `published` lets dates such as "on Monday" be resolved. `targets` asks for the stance of each
 * statement and each speaker to what you name (`targetStances`, `positions`).
 * @throws TypeError if `text` is no string or `input` has an unknown or ill-typed key.
 * @example
 * const { statements, speakers } = extract('"We will appeal," said Ann Lee, the firm\'s lawyer.')
 * statements[0]?.quote.text // 'We will appeal,'
 * speakers[0]?.name // 'Ann Lee'
 */
export function extract(text: string, input: ExtractInput = {}): Extraction {
  standard ??= createExtractor()
  return standard.extract(text, input)
}
