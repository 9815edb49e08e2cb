import { readFileSync } from 'node:fs'
import { type Extraction, extract } from '../../src/index.ts'

const readme = readFileSync('README.md', 'utf8')
const read = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

/** The rows of the table under a heading, a row as its trimmed cells. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`)
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

/** What stands at a path such as `statements[0].cue.lemma`. */
const at = (value: unknown, path: string): unknown =>
  path.match(/\w+/g)?.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)

function reading({ statements, speakers }: Extraction): string {
  const lines = statements.map(({ quote, speaker, stance }) => {
    const names = speaker?.map((id) => speakers.find((one) => one.id === id)?.name).join(' and ') ?? 'nobody'
    return `${names}: ${quote.text}${stance ? ` (${stance.label}: ${stance.target.text})` : ''}`
  })
  return lines.join('; ') || 'nothing'
}

const code = (cell = '') => cell.replaceAll('`', '')

test.each(rowsUnder('What it finds'))('found: %s', (sentence, path, value) => {
  expect(at(extract(sentence), code(path))).toEqual(JSON.parse(code(value)))
})

test.each(rowsUnder('What it gets wrong'))('still wrong: %s', (sentence, wrong) => {
  expect(reading(extract(sentence))).toBe(wrong)
})

/** Figures of a program's row in docs/accuracy.md, in the part under a heading. */
function figures(heading: string, program: string): string[] {
  const part = read('accuracy').split(`## ${heading}`)[1]?.split('\n## ')[0] ?? ''
  const line = part.split('\n').find((row) => row.replaceAll('*', '').startsWith(`| ${program.replaceAll('*', '')}`))
  return (line ?? '').split('|').map((cell) => cell.trim())
}

const value = (figure = '') => Number(figure.replace(/[*,]/g, ''))

/** A hundredth up or down at the next measurement is no reason to write the README anew. */
function expectAgrees(figure: string | undefined, measured: string | undefined): void {
  expect(measured).toMatch(/\d/)
  expect(Math.abs(value(figure) - value(measured))).toBeLessThan(0.011)
}

test.each(rowsUnder('How good it is'))('measured: %s %s', (program = '', f, _, second = '', recordF) => {
  expectAgrees(f, figures('Who said what', program).at(-2))
  if (second) expectAgrees(recordF, figures('Whole records', second)[3])
})

test('numbers and speed are those that were measured', () => {
  const [, numbers] = /Numbers in those 25 articles: (\.\d+) F/.exec(readme) ?? []
  expectAgrees(numbers, figures('Whole records', 'onrecord')[4])
  const [, , , speed, times] = (/\| onrecord, everything.*/.exec(read('performance'))?.[0] ?? '').split('|')
  const [, told] = /About ([\d,]+) words and marks a second/.exec(readme) ?? []
  expect(value(told) / value(speed)).toBeCloseTo(1, 0.5)
  const [, ratio] = /about (\d+) times the time of wink-nlp/.exec(readme) ?? []
  expect(Math.abs(value(ratio) - value(times))).toBeLessThan(1)
})

test('there are tables', () => {
  for (const heading of ['What it finds', 'What it gets wrong', 'How good it is']) expect(rowsUnder(heading).length).toBeGreaterThan(4)
})
