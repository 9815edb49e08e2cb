import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatWithOptions } from 'node:util'
import { exampleFile, exampleNames, outputFile } from '../../scripts/golden/examples.ts'
import { firstDifference } from '../../scripts/golden/goldens.ts'

test('there are at least 6 examples', () => expect(exampleNames().length).toBeGreaterThanOrEqual(6))

test.each(exampleNames())('%s prints what it is said to', async (name) => {
  const printed: string[] = []
  const log = jest.spyOn(console, 'log').mockImplementation((...args: unknown[]) => {
    printed.push(`${formatWithOptions({}, ...args)}\n`)
  })
  try {
    require(join(process.cwd(), exampleFile(name)))
    // an example that awaits something awaits nothing from outside
    await new Promise(setImmediate)
  } finally {
    log.mockRestore()
  }
  const path = outputFile(name)
  if (!existsSync(path)) throw new Error(`${path} is missing. Run: npm run golden`)
  const difference = firstDifference(readFileSync(path, 'utf8'), printed.join(''))
  if (difference) throw new Error(`${path} ${difference}\nIf the new output is right: npm run golden, and read the difference.`)
})
