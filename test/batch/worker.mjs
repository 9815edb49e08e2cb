import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** Times that a worker is still to end while it starts, as long as the file. */
const early = join(process.env.ONRECORD_TEST_FOLDER ?? '', 'early')
if (process.env.ONRECORD_TEST_FOLDER && existsSync(early)) {
  const left = readFileSync(early, 'utf8').slice(1)
  if (left) writeFileSync(early, left)
  else rmSync(early)
  process.kill(process.pid, 'SIGKILL')
}

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
    if (content === 'be killed once, and successors too') {
      const mark = join(job.folder, id)
      if (!existsSync(mark)) {
        writeFileSync(mark, '')
        writeFileSync(early, 'xxx')
        process.kill(process.pid, 'SIGKILL')
      }
    }
    if (content === 'who') return { ok: true, id, part: process.pid, statements: 0, claims: 0 }
    if (content === 'fail') return { ok: false, id, code: 'internal', message: 'as asked', source }
    return { ok: true, id, part: content, statements: 1, claims: 2 }
  })
}
