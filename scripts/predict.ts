/**
 * Articles in, predictions out, one JSON object a line, in the order they came; for scorers (offsets are code points).
 *
 *     npm run -s predict < in.jsonl > out.jsonl
 *
 * In: {"id", "text"}, perhaps "published", "title", "targets". A line that cannot be read is named on standard error and costs
 * only itself; the exit code is then 1.
 */
import { once } from 'node:events'
import { decodeLine, linesOf } from './lib/lines.ts'
import { parseArticle } from './predict/article.ts'
import { createPredictor } from './predict/predictor.ts'

// whoever reads our output may stop early, as `| head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const predict = createPredictor()
let number = 0
for await (const bytes of linesOf(process.stdin)) {
  number++
  try {
    const line = decodeLine(bytes)
    if (line.trim() === '') continue
    const prediction = JSON.stringify(predict(parseArticle(line)))
    if (!process.stdout.write(`${prediction}\n`)) await once(process.stdout, 'drain')
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
