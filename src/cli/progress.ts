import { clearLine, cursorTo } from 'node:readline'
import type { Writable } from 'node:stream'
import type { Position } from '../batch/position.ts'

/** What is shown while a run goes on. */
export interface Progress {
  update(position: Position): void
  /** A line that stays, above what moves. */
  line(text: string): void
  stop(): void
}

/** Not on a terminal: only the lines. */
export const noProgress = (stderr: Writable): Progress => ({
  update() {},
  line: (text) => void stderr.write(`${text}\n`),
  stop() {},
})

/** Milliseconds between two pictures. */
const FRAME = 200
/** Milliseconds that the rate is measured over, so that it follows a machine that gets slower. */
const WINDOW = 20_000
const BAR = 24

/**
 * A bar with the rate and the time left, on the last line of the terminal.
 *
 * @param total how many articles there are, once that is known; until then, or if it never is (null), there is no bar but a count
 * @param from how many an earlier run had done
 */
export function progressBar(stderr: Writable, columns: number, total: Promise<number | null>, from: number, now = Date.now): Progress {
  let all: number | null = null
  let done = from
  let drawn = 0
  const samples = [{ at: now(), done }]
  total.then(
    (known) => {
      all = known
    },
    () => {},
  )
  const clear = (): void => {
    cursorTo(stderr, 0)
    clearLine(stderr, 0)
  }
  const draw = (): void => {
    clear()
    const [first, last] = [samples[0], samples.at(-1)]
    const rate = first && last && last.at > first.at ? (1000 * (last.done - first.done)) / (last.at - first.at) : null
    // one column is left free, or the terminal would go to the next line
    stderr.write(progressLine(done, all, rate).slice(0, columns - 1))
  }
  draw()
  return {
    update({ articles }) {
      done = articles
      const at = now()
      if (at - drawn < FRAME) return
      drawn = at
      samples.push({ at, done })
      while (samples.length > 2 && at - (samples[0]?.at ?? at) > WINDOW) samples.shift()
      draw()
    },
    line(text) {
      clear()
      stderr.write(`${text}\n`)
      draw()
    },
    stop: clear,
  }
}

const thousands = new Intl.NumberFormat('en')

/** "██████░░░░░░ 5,000 of 10,000 articles · 120/s · 42 s left" */
export function progressLine(done: number, all: number | null, rate: number | null): string {
  const pace = rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : thousands.format(Math.round(rate))}/s`]
  if (all === null) return [`${thousands.format(done)} articles`, ...pace].join(' · ')
  const full = all === 0 ? BAR : Math.min(BAR, Math.floor((BAR * done) / all))
  const left = rate ? [`${duration((all - done) / rate)} left`] : []
  const bar = '█'.repeat(full) + '░'.repeat(BAR - full)
  return [`${bar} ${thousands.format(done)} of ${thousands.format(all)} articles`, ...pace, ...left].join(' · ')
}

/** "3 h 20 min", "4 min 5 s", "12 s" */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
  return whole >= 60 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${whole} s`
}
