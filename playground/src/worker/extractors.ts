import { createExtractor, type Extractor } from '../../../src/extract.ts'
import type { Extraction } from '../../../src/types.ts'
import type { AddedVerb, Reading, Result, Said, StageTime } from './protocol.ts'

/** An extractor takes some memory and a moment to warm up; the last few are kept. */
const KEPT = 3

let stages: StageTime[] = []
const kept = new Map<string, Extractor>()

function extractorFor(verbs: readonly AddedVerb[], minConfidence: number): Extractor {
  const key = JSON.stringify([verbs, minConfidence])
  const extractor = kept.get(key) ?? create(verbs, minConfidence)
  // the last used goes to the end
  kept.delete(key)
  kept.set(key, extractor)
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
  return extractor
}

function create(verbs: readonly AddedVerb[], minConfidence: number): Extractor {
  return createExtractor({
    minConfidence,
    lexicon: { cueVerbs: verbs.map((verb) => ({ ...verb })) },
    onStage(stage, run) {
      const begin = performance.now()
      run()
      stages.push({ stage, milliseconds: performance.now() - begin })
    },
  })
}

/** Reads an article, with the time of each stage; and once more without the reader's verbs, if there are any, to show what they change. */
export function readArticle({ text, meta, minConfidence, verbs }: Reading): Result {
  const without = verbs.length > 0 ? saidIn(extractorFor([], minConfidence).extract(text, meta)) : null
  const extractor = extractorFor(verbs, minConfidence)
  stages = []
  const begin = performance.now()
  const extraction = extractor.extract(text, meta)
  return { extraction, stages, milliseconds: performance.now() - begin, without }
}

/** The statements by what is said and by whom. */
function saidIn({ statements, speakers }: Extraction): Said[] {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  return statements.map(({ id, quote, speaker }) => ({
    id,
    start: quote.spans[0]?.start ?? 0,
    quote: quote.text,
    speakers: (speaker ?? []).map((one) => nameOf.get(one) ?? one).join(' and '),
  }))
}
