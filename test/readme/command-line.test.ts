import { readCommandDocs, withOutputs } from '../../scripts/golden/command-docs.ts'
import { firstDifference } from '../../scripts/golden/goldens.ts'
import { help } from '../../src/cli/help.ts'

// each command is a process of its own
jest.setTimeout(600_000)

const page = readCommandDocs()

test('each command prints what the page on the command line shows', () => {
  const difference = firstDifference(page, withOutputs(page))
  if (difference)
    throw new Error(`docs/command-line.md ${difference}\nIf the new output is right: npm run golden, and read the difference.`)
})

test('every option of the help is on the page, and all but a few in an example', () => {
  const options = [...new Set([...help.matchAll(/^ +(?:-\w, )? *(--[\w-]+)/gm)].map(([, option = '']) => option))]
  expect(options.length).toBeGreaterThan(12)
  const commands = [...page.matchAll(/^\$ .*$/gm)].join('\n')
  for (const option of options) expect(page).toContain(`\`${option}`)
  expect(options.filter((option) => !commands.includes(option))).toEqual(['--time-limit', '--help'])
})
