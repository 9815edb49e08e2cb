// A folder of articles to JSON lines, one statement a line; one bad file does not stop the rest.
import { readdirSync, readFileSync } from 'node:fs'
import { createExtractor, toRecords } from 'onrecord'

const folder = 'fixtures/articles'
const { extract } = createExtractor({ minConfidence: 0.5 })

let lines = 0
for (const name of readdirSync(folder).sort()) {
  try {
    const text = readFileSync(`${folder}/${name}/article.txt`, 'utf8')
    for (const { article, speaker, role, quote, numericClaims } of toRecords(extract(text, { id: name }))) {
      if (lines++ < 5) console.log(JSON.stringify({ article, speaker, role, quote, numericClaims }))
    }
  } catch (error) {
    console.error(`${name}: ${error}`)
  }
}
console.log(`… ${lines} lines in all`)
