import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** A worker for the pool's tests: does with each article what its text says. */
export default function work({ job, inputs }) {
  return inputs.map(({ id, content, source }) => {
    if (content === 'exit') process.exit(3)
    if (content === 'be killed') process.kill(process.pid, 'SIGKILL')
    if (content === 'hang') for (;;);
    if (content === 'exit the first time') {
      const mark = join(job.folder, id)
      const first = !existsSync(mark)
      writeFileSync(mark, '')
      if (first) process.exit(3)
    }
    if (content === 'fail') return { ok: false, id, code: 'internal', message: 'as asked', source }
    return { ok: true, id, part: content, statements: 1, claims: 2 }
  })
}
