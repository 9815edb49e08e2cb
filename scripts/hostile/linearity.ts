import { createExtractor, extract } from '../../src/extract.ts'
import { cpuSeconds, median } from '../bench/timing.ts'
import { families } from './families.ts'

/** Doubling the text may at most take this much more time, measured where it takes long enough to be measured. */
const RATIO = 2.6
const MEASURABLE_S = 0.2
const MEGABYTE_S = 4
const ROUNDS = 5

/** Times the families whose name holds `filter` at half a megabyte and one; returns those that grow faster than linear or take too long. */
export function nonLinear(filter: string, report: (line: string) => void): string[] {
  const chosen = Object.entries(families).filter(([name]) => name.includes(filter))
  return chosen.flatMap(([name, make]) => {
    const [half, whole] = [2 ** 19, 2 ** 20].map((length) => seconds(make(length))) as [number, number]
    const bad = whole > MEGABYTE_S || (half >= MEASURABLE_S && whole > RATIO * half)
    report(
      `${bad ? 'FAIL' : 'ok  '} ${name.padEnd(30)} ${whole.toFixed(2).padStart(6)} s a megabyte, ×${(whole / half).toFixed(1)} for twice the text`,
    )
    if (bad) report(`     ${slowest(make(2 ** 19))}`)
    return bad ? [name] : []
  })
}

function seconds(text: string): number {
  const once = () => cpuSeconds(() => extract(text))
  const first = once()
  // far from any limit, more rounds would only take more time
  return first > 2 * MEGABYTE_S || first < MEASURABLE_S / 4 ? first : median([first, ...Array.from({ length: ROUNDS - 1 }, once)])
}

/** The stages that take longest, with their seconds. */
function slowest(text: string): string {
  const spent: [stage: string, seconds: number][] = []
  const whole = cpuSeconds(() => createExtractor({ onStage: (stage, run) => spent.push([stage, cpuSeconds(run)]) }).extract(text))
  spent.push(['records', whole - spent.reduce((sum, [, time]) => sum + time, 0)])
  return spent
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([stage, time]) => `${stage} ${time.toFixed(2)} s`)
    .join(', ')
}
