// Statements and claims for annotators to correct: a folder for brat, tasks for Label Studio, Web Annotations for anything else.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from 'onrecord'
import { brat, exportAll, labelStudio, labelStudioConfig, webAnnotation } from 'onrecord/export'

const names = ['storm-travel-disruption', 'therapists-strike-ballot']
const articles = names.map((name) => extract(readFileSync(`fixtures/articles/${name}/article.txt`, 'utf8'), { id: name }))

const folder = mkdtempSync(join(tmpdir(), 'to-annotators-'))
const write = (name: string, content: string) => writeFileSync(join(folder, name), content)

for (const [name, content] of Object.entries(brat.shared)) write(name, content)
for (const article of articles) {
  for (const [ending, content] of Object.entries(brat.files(article))) write(`${article.article.id}${ending}`, content)
}
write('tasks.json', exportAll(labelStudio, articles))
write('interface.xml', labelStudioConfig)
write('annotations.jsonld', exportAll(webAnnotation, articles))

console.log(readdirSync(folder).sort().join('\n'))
console.log(`\n${readFileSync(join(folder, 'therapists-strike-ballot.ann'), 'utf8').split('\n').slice(0, 8).join('\n')}`)
rmSync(folder, { recursive: true })
