/**
 * Packs the word lists `lexicon/en/opinion-*.txt` and `events-*.txt` into `src/lexicon/opinion.generated.ts`.
 *
 *     npx tsx scripts/generate-opinion.ts            writes the file
 *     npx tsx scripts/generate-opinion.ts --check    fails if the file is not what the lists say
 */
import { readFileSync, writeFileSync } from 'node:fs'

const target = 'src/lexicon/opinion.generated.ts'

function readWords(path: string): string[] {
  const words = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  words.forEach((word, i) => {
    if (!/^[a-z]+(-[a-z]+)*$/.test(word)) throw new Error(`${path}: '${word}' must be one word in lower case`)
    if (i > 0 && word <= (words[i - 1] ?? ''))
      throw new Error(`${path}: '${word}' must come before '${words[i - 1]}': words are sorted and stand once`)
  })
  return words
}

const LISTS = { praise: 'opinion-positive', blame: 'opinion-negative', goodEvents: 'events-positive', badEvents: 'events-negative' }
const lines = Object.entries(LISTS).map(([name, file]) => `export const ${name} = '${readWords(`lexicon/en/${file}.txt`).join(' ')}'\n`)
const code = `// Made by \`npx tsx scripts/generate-opinion.ts\` from lexicon/en/opinion-*.txt and events-*.txt; change those instead.
${lines.join('')}`
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== code) {
    console.error(`${target} is not what lexicon/en/opinion-*.txt and events-*.txt say. Run: npx tsx scripts/generate-opinion.ts`)
    process.exit(1)
  }
} else writeFileSync(target, code)
