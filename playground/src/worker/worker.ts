import { goldens } from '../../../scripts/golden/goldens.ts'
import type { Chunk } from '../../../src/export/exporter.ts'
import { exportAll, exporterNamed, exporters } from '../../../src/export/index.ts'
import { articleFromHtml } from '../../../src/html/index.ts'
import type { Extraction } from '../../../src/types.ts'
import { readArticle } from './extractors.ts'
import type { Answer, Call, Calls, ExportedFile, Question } from './protocol.ts'

let last: Extraction | null = null

const answers: { readonly [C in Call]: (ask: Calls[C]['ask']) => Calls[C]['answer'] | Promise<Calls[C]['answer']> } = {
  formats: () => exporters.map(({ name, summary, extension, mediaType }) => ({ name, summary, extension, mediaType })),
  read(reading) {
    const result = readArticle(reading)
    last = result.extraction
    return result
  },
  async page(source) {
    const { text, meta } = await articleFromHtml(source)
    const { title, publisher, published } = meta
    return { text, meta: { title, publisher, published: published?.slice(0, 10) } }
  },
  export: ({ format, stem }) => (last ? exported(last, format, stem) : []),
  goldens({ text, meta }) {
    const { extraction } = readArticle({ text, meta, minConfidence: 0, verbs: [] })
    return Object.entries(goldens).map(([name, render]) => ({ name, content: render(extraction) }))
  },
}

function exported(extraction: Extraction, format: string, stem: string): ExportedFile[] {
  const exporter = exporterNamed(format)
  if (exporter.layout === 'stream') {
    const content: Chunk = exportAll(exporter, [extraction])
    return [{ name: stem + exporter.extension, content }]
  }
  const own = Object.entries(exporter.files(extraction)).map(([ending, content]) => ({ name: stem + ending, content }))
  return [...own, ...Object.entries(exporter.shared).map(([name, content]) => ({ name, content }))]
}

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { number, call, ask } = data
  let answer: Answer
  try {
    answer = { number, answer: await (answers[call] as (ask: unknown) => unknown)(ask) }
  } catch (error) {
    answer = { number, error: error instanceof Error ? error.message : String(error) }
  }
  self.postMessage(answer)
})
