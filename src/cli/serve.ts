import { orStopped, Stopped } from '../batch/abort.ts'
import { keepHeapSmall } from '../batch/heap.ts'
import type { Outcome } from '../batch/outcome.ts'
import { write } from '../batch/write.ts'
import { readInputs } from '../input/read-inputs.ts'
import type { Options } from './options.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Answers each line of standard input as soon as it is there, in order: a line that says for which article it is and how many records
 * follow, then the records, each as `--format jsonl` writes it.
 *
 *     {"id":"a1","text":"“It is done,” said Ann Lee."}      →  {"article":"a1","records":1}
 *                                                              {"speaker":"Ann Lee",…}
 *     {"id":"a2"}                                           →  {"article":"a2","records":0,"error":"bad-record","message":"…"}
 *
 * So another program can keep one process and send it article after article. Resolves with 0 when the input ends.
 */
export async function serve(options: Options, { stdin, stdout, signal, width }: Surroundings): Promise<number> {
  keepHeapSmall()
  const { createWork } = await import('./work.ts')
  const work = createWork({ ...options, width, styled: false })
  const entries = readInputs(['-'], { format: 'jsonl', encoding: options.encoding, stdin })
  try {
    for (;;) {
      const { done, value: entry } = await orStopped(entries.next(), signal)
      if (done) return 0
      const outcome = entry.ok ? (await work([entry]))[0] : entry
      if (outcome) await write(stdout, answer(outcome))
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return Number(signal.reason)
  }
}

function answer(outcome: Outcome): string {
  const { id } = outcome
  if (!outcome.ok) return `${JSON.stringify({ article: id, records: 0, error: outcome.code, message: outcome.message })}\n`
  const lines = outcome.part as string
  return `${JSON.stringify({ article: id, records: lines.split('\n').length - 1 })}\n${lines}`
}
