import { Writable } from 'node:stream'
import { START } from '../../src/batch/position.ts'
import { duration, progressBar, progressLine } from '../../src/cli/progress.ts'

/** To the first column, and the line is erased. */
const ERASED = '\u001b[1G\u001b[2K'

test.each([
  [0, '0 s'],
  [59.6, '1 min 0 s'],
  [245, '4 min 5 s'],
  [12_000, '3 h 20 min'],
])('%d seconds are %s', (seconds, text) => expect(duration(seconds)).toBe(text))

test.each([
  [0, null, null, '0 articles'],
  [1500, null, 12.4, '1,500 articles · 12/s'],
  [5000, 10_000, 120, '████████████░░░░░░░░░░░░ 5,000 of 10,000 articles · 120/s · 42 s left'],
  [10, 10, 2.5, '████████████████████████ 10 of 10 articles · 2.5/s · 0 s left'],
  // more than were counted
  [12, 10, 1, '████████████████████████ 12 of 10 articles · 1.0/s · 0 s left'],
])('%d of %s at %s a second', (done, all, rate, line) => expect(progressLine(done, all, rate)).toBe(line))

test('lines stay above the bar, which is gone at the end', async () => {
  let written = ''
  const terminal = new Writable({
    write(chunk, _, done) {
      written += String(chunk)
      done()
    },
  })
  let clock = 0
  const bar = progressBar(terminal, 80, Promise.resolve(100), 10, () => clock)
  await Promise.resolve()
  clock = 1000
  bar.update({ ...START, articles: 60 })
  bar.line('something happened')
  bar.stop()
  // what a terminal shows: each line from its last start or erasure
  const shown = written.split('\n').map((line) => line.split(ERASED).at(-1))
  expect(shown).toEqual(['something happened', ''])
  expect(written).toContain('60 of 100 articles · 50/s · 1 s left')
})
