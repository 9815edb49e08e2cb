import { exportAll, markdown } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'

const real = extract('“We will appeal,” said Ann Lee, the firm’s lawyer.', { id: 'a1' })
const [statement] = real.statements
if (!statement) throw new Error('no statement was found')
const saying = (text: string) => ({ ...real, statements: [{ ...statement, quote: { ...statement.quote, text } }] })
const lineOf = (text: string): string => exportAll(markdown, [saying(text)]).split('\n')[2] ?? ''

test('a head, a rule and a row a statement', () => {
  expect(exportAll(markdown, [real, real])).toBe(
    [
      '| Article | Speaker | Role | Said | Stance | Numbers |',
      '| --- | --- | --- | --- | --- | --- |',
      '| a1 | Ann Lee | firm’s lawyer | “We will appeal,” |  |  |',
      '| a1 | Ann Lee | firm’s lawyer | “We will appeal,” |  |  |',
      '',
    ].join('\n'),
  )
})

test('reasons, one below the other', () => {
  const [head, , row] = exportAll(markdown, [real], { why: true }).split('\n')
  expect(head).toMatch(/\| Why \|$/)
  expect(row).toContain('<br>')
})

test.each([
  ['a border', 'a|b', 'a\\|b'],
  ['an escape', 'a\\|b', 'a\\\\\\|b'],
  ['a line break', 'a\r\n\r\nb', 'a b'],
  ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
  ['code', '`a`', '\\`a\\`'],
  ['a link', '[a](b)', '\\[a\\](b)'],
  ['an image', '![a](b)', '\\!\\[a\\](b)'],
  ['HTML', '<b>&amp;', '\\<b\\>\\&amp;'],
  ['a formula', '$5 or $6', '\\$5 or \\$6'],
])('%s is no markup', (_, text, escaped) => expect(lineOf(text)).toContain(`| “${escaped}” |`))

test.each(['5% (a-b)', 'a "b" c', 'a.b', '#1'])('%j stays as it is', (text) => expect(lineOf(text)).toContain(`| “${text}” |`))
