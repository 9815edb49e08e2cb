/**
 * Writes `docs/records.md`: each field of the records with its meaning, from src/types.ts, and an example, from a text of our own.
 *
 *     npx tsx scripts/records.ts
 */
import { writeFileSync } from 'node:fs'
import { extract } from '../src/index.ts'
import { recordFields } from './docs/record-fields.ts'

const TEXT = `“We asked for 5% and were offered 2%,” Dr Ann Lee, the union’s general secretary, told members on Monday. She opposes the offer.
Ministers claimed that fares had not risen by more than £1.5m since 2019.`
/** The longest example, in UTF-16 units. */
const LONGEST = 90

const { statements, claims, numbers, speakers, positions, article, furniture, diagnostics } = extract(TEXT, {
  id: 'pay',
  published: '2025-07-17',
  meta: { section: 'Work' },
  targets: ['the offer'],
})
/** Values of each type in the sample, the likeliest to have every field first. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  Extraction: [],
  Article: [article],
  Statement: statements,
  Quote: statements.map(({ quote }) => quote),
  Cue: statements.map(({ cue }) => cue),
  Stance: statements.map(({ stance }) => stance),
  TargetStance: statements.flatMap(({ targetStances }) => targetStances),
  Alternative: statements.flatMap(({ alternatives }) => alternatives),
  Evidence: statements.flatMap(({ evidence }) => evidence),
  Speaker: speakers,
  Position: positions,
  Claim: [...claims].reverse(),
  Scope: claims.flatMap(({ scopes }) => scopes),
  ClaimContext: claims.map(({ context }) => context),
  Reference: claims.flatMap(({ context }) => context.references),
  NumericExpression: numbers,
  Furniture: furniture,
  Diagnostic: diagnostics,
  TextSpan: statements.map(({ source }) => source),
  Measured: numbers.map(({ of }) => of),
  Span: statements.flatMap(({ quote }) => quote.spans),
}

const isEmpty = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

function example(values: readonly unknown[], field: string): string {
  const found = values.map((value) => (value as Record<string, unknown> | null)?.[field])
  const json = JSON.stringify(found.find((value) => !isEmpty(value)) ?? null)
  return isEmpty(json) || json === 'null' ? '' : `\`${json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json}\``
}

const types = recordFields('src/types.ts')
const sections = Object.entries(samples).map(([name, values]) => {
  const { meaning, fields } = types.get(name) ?? { meaning: '', fields: [] }
  if (fields.length === 0) throw new Error(`src/types.ts has no interface ${name}`)
  const rows = fields.map(
    (field) =>
      `| \`${field.name}\` | \`${field.type.replaceAll('|', '\\|')}\` | ${cell(field.meaning)} | ${cell(example(values, field.name))} |`,
  )
  return `## ${name}\n\n${meaning ? `${meaning}\n\n` : ''}| field | type | meaning | example |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
})
writeFileSync(
  'docs/records.md',
  `# Records

Written by \`npm run records\` from [src/types.ts](../src/types.ts). \`extract()\` returns one \`Extraction\`, plain JSON; the other tables are what
stands in it. \`null\` means that the article does not say. Offsets are UTF-16 units into the text as it was given, half-open. JSON Schema:
[extraction.json](../schema/extraction.json); one flat row a statement, as \`toRecords\` gives it: [record.json](../schema/record.json).

The examples are of this article, published on 2025-07-17, asked for the stance to "the offer"; a field without one is empty in it:

\`\`\`text
${TEXT}
\`\`\`

${sections.join('\n')}`,
)
