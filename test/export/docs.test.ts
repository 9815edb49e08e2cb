import { readExportDocs, withSamples } from '../../scripts/golden/export-docs.ts'
import { firstDifference } from '../../scripts/golden/goldens.ts'
import { exporters } from '../../src/export/index.ts'

const page = readExportDocs()

test('the samples are what the exporters write', () => {
  const difference = firstDifference(page, withSamples(page))
  if (difference) throw new Error(`docs/exports.md ${difference}\nIf the new output is right: npm run golden, and read the difference.`)
})

test('every format has a section, in the order of the list, and every text format a sample', () => {
  expect([...page.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual(exporters.map(({ name }) => name))
  for (const { name } of exporters) if (name !== 'html') expect(page).toContain(`<!-- sample: ${name} -->\n\n\`\`\``)
})

test('a sample that there is none of is an error', () =>
  expect(() => withSamples('<!-- sample: xml -->\n\n```\n```')).toThrow(/no sample xml/))
