/**
 * Rewrites what the fixtures' articles are expected to give, as data and as tables, what the examples print, and the samples of exports and commands.
 *
 *     npm run golden
 *
 * Read the difference (`git diff fixtures examples docs`) before you commit it.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { articleFile, articleNames, extractArticle } from './golden/articles.ts'
import { COMMAND_DOCS, readCommandDocs, withOutputs } from './golden/command-docs.ts'
import { exampleFile, exampleNames, outputFile } from './golden/examples.ts'
import { EXPORT_DOCS, readExportDocs, withSamples } from './golden/export-docs.ts'
import { goldens } from './golden/goldens.ts'

for (const name of articleNames()) {
  const extraction = extractArticle(name)
  for (const [file, render] of Object.entries(goldens)) writeFileSync(articleFile(name, file), render(extraction))
}
for (const name of exampleNames()) {
  const output = execFileSync(process.execPath, ['--import', 'tsx', exampleFile(name)], { encoding: 'utf8' })
  writeFileSync(outputFile(name), output)
}
writeFileSync(EXPORT_DOCS, withSamples(readExportDocs()))
writeFileSync(COMMAND_DOCS, withOutputs(readCommandDocs()))
