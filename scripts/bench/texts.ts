import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFile, articleNames } from '../golden/articles.ts'

/** The articles to time, and as many different ones as there are to watch the memory with: PolNeAR if its folder is given, otherwise the fixtures. */
export function readTexts(data: string | undefined): { name: string; texts: string[]; many: string[] } {
  if (data === undefined) {
    const texts = articleNames().map((name) => readFileSync(articleFile(name, 'article.txt'), 'utf8'))
    return { name: "the fixtures' articles", texts, many: texts }
  }
  const read = (part: string) =>
    readFileSync(join(data, `data/polnear/${part}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  const texts = read('dev')
  return { name: 'PolNeAR dev', texts, many: [...texts, ...read('train')] }
}
