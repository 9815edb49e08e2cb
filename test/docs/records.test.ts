import { readFileSync } from 'node:fs'
import { recordFields } from '../../scripts/docs/record-fields.ts'

const page = readFileSync('docs/records.md', 'utf8')
const types = recordFields('src/types.ts')

test.each(['Extraction', 'Statement', 'Speaker', 'Claim', 'ClaimContext', 'NumericExpression', 'Position'])(
  'every field of %s is on the page',
  (name) => {
    const [, part = ''] = page.split(`\n## ${name}\n`)
    const listed = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
    const fields = types.get(name)?.fields.map((field) => field.name) ?? []
    expect(fields.length).toBeGreaterThan(3)
    expect(listed).toEqual(fields)
  },
)
