/**
 * Writes `docs/rules.md`: every rule that can stand in a record's evidence, in words, with an example from the golden articles.
 *
 *     npx tsx scripts/rules.ts          writes the file
 *     npx tsx scripts/rules.ts --check  fails if a rule is not there as it is described
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { NEWS_FEATURES, UNIT_FEATURES } from '../src/claim/features.ts'
import { ruleDescriptions } from '../src/record/rule-descriptions.ts'
import { ruleExamples } from './docs/rule-examples.ts'

const TARGET = 'docs/rules.md'

/** A rule belongs to the first group whose pattern its id matches. */
const GROUPS: readonly [title: string, id: RegExp][] = [
  ['Who it is that speaks', /^speaker\./],
  ['Whom a pronoun or a general noun means', /^antecedent\./],
  ['How much a claim is worth checking', /^claim\./],
  ['Which side is taken on a target that was asked for', /^stance\.to\./],
  ['Which side is taken', /^stance\./],
  ['Which words name the source', /^(source\.|model\.source$)/],
  ['What is said, and by which words', /./],
]
const ORDER = [6, 5, 0, 1, 2, 4, 3]

const rules = new Map(Object.entries(ruleDescriptions))
for (const { id, description } of [...UNIT_FEATURES, ...NEWS_FEATURES]) rules.set(`claim.${id}`, description)
const examples = ruleExamples('fixtures/articles')

const section = (index: number): string => {
  const ids = [...rules.keys()].filter((id) => GROUPS.findIndex(([, pattern]) => pattern.test(id)) === index)
  const columns = ids.some((id) => examples.has(id)) ? ['rule', 'what it saw', 'example'] : ['rule', 'what it saw']
  const rows = ids.map((id) => [`\`${id}\``, rules.get(id), examples.get(id) ?? ''].slice(0, columns.length))
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `## ${GROUPS[index]?.[0]}\n\n${table.join('\n')}\n`
}

const page = `# Rules

Written by \`npm run rules\`. Each decision in a record keeps its reasons as \`{ rule, weight, spans }\`; \`explain()\` puts them in words. These
are the rules by their ids, with what each says of the words that it saw, and for some an example from our own articles: those words in
bold. The examples show what the program does, its mistakes included. A weight above 0 speaks for the decision, one below 0 against it.
Rules whose ids begin with \`model.\` are features of the trained attribution model; [its card](../models/attribution.md) says what they
are. How rules and model decide together: [How it works](architecture.md).

${ORDER.map(section).join('\n')}`

/** Examples follow the golden articles whenever the page is written; that they are a little older is no fault. */
const withoutExamples = (text: string) => text.replace(/^(\| `[^|]*\|[^|]*\|).*$/gm, '$1')

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, page)
} else if (withoutExamples(readFileSync(TARGET, 'utf8')) !== withoutExamples(page)) {
  console.error(`${TARGET} is not what the rules say. Run: npm run rules`)
  process.exit(1)
}
