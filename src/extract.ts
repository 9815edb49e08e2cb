import { createLexicon, type LexiconAdditions } from './lexicon/lexicon.ts'
import type { StageListener } from './pipeline/stage.ts'
import { standardPipeline } from './pipeline/standard.ts'
import { assemble } from './record/assemble.ts'
import { checkInput, checkOptions, checkText } from './record/check.ts'
import type { Diagnostic, ExtractInput, Extraction } from './types.ts'

export interface ExtractorOptions {
  /** Rows to add to the lexicon's tables, e.g. `{ cueVerbs: [{ lemma: 'toot' }] }`. Ours stay; yours win. */
  readonly lexicon?: LexiconAdditions
  /** Leave out statements with a lower confidence (0..1); 0 keeps all. */
  readonly minConfidence?: number
  /** Things, people or plans to which each statement's and each speaker's stance is asked, in every article; a call's own come after. */
  readonly targets?: readonly string[]
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
      return assemble(pipeline.run(text, context, onStage), meta, diagnostics, minConfidence)
    },
  }
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
