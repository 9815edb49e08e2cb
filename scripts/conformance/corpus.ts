import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportAll } from '../../src/export/export-all.ts'
import type { ExportOptions } from '../../src/export/exporter.ts'
import { exporters } from '../../src/export/registry.ts'
import { extract } from '../../src/extract.ts'
import type { Extraction } from '../../src/types.ts'
import { articleNames, extractArticle } from '../golden/articles.ts'

/** What formats must escape, and what counts as one character here and as two there. */
const AWKWARD = [
  '\ufeff𝑨𝒏 𝒂𝒘𝒌𝒘𝒂𝒓𝒅 𝒂𝒓𝒕𝒊𝒄𝒍𝒆 😀',
  '=SUM(A1:A9) profits fell 5% | “to £2m”, said Ann Lee, the firm’s <b>lawyer</b> & *director*. </script><script>alert(1)</script>',
  '“We will appeal 👩‍👩‍👧 and\twin,” said Zoë O’Brien-Łukasz, head of the R\\&D | strategy unit at A_B_C “Ltd”. She added: “It cost $5 or $6.',
  '“It will cost 1,000 more,\u00a0or\u200b 2,000. `rm -rf` [or not](x).',
  '“And that is all.”',
  '- Sales rose 40%, @acme said, "and ""more"" to come".\u2028They fell by 3%, it added.',
].join('\r\n\r\n')

/** The articles by name, with an address and without, and one of them with no statement at all. */
export function corpus(): ReadonlyMap<string, Extraction> {
  const fixtures = articleNames().map((name): [string, Extraction] => {
    const extraction = extractArticle(name)
    return [name, { ...extraction, article: { ...extraction.article, id: name } }]
  })
  const meta = {
    published: '2025-07-17',
    title: 'An "awkward" <article>',
    url: "https://example.org/a?b='c'&d=%22e%22",
    publisher: '| & Sons',
    meta: { section: '=News, "local"\r\n😀', tags: ['a', 'b'], place: { start: 7, end: 9 } },
  }
  return new Map([...fixtures, ['awkward', extract(AWKWARD, { id: 'awkward', ...meta })], ['empty', extract('', { id: 'empty' })]])
}

/** The folder's name for all articles in one file. */
export const TOGETHER = 'together'

/**
 * Writes every format of every article, one folder an article, and one for all articles together: `<article>/<format><ending>`. What is said
 * in offsets is written in code points, which is what Python counts in.
 */
export function writeExports(articles: ReadonlyMap<string, Extraction>, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, extraction] of articles) write(folder, name, [extraction])
  write(folder, TOGETHER, [...articles.values()])
}

function write(folder: string, name: string, extractions: readonly Extraction[]): void {
  mkdirSync(join(folder, name, 'brat'), { recursive: true })
  for (const exporter of exporters) {
    const options: ExportOptions = exporter.offsets === 'none' ? {} : { offsets: 'code-points' }
    if (exporter.layout === 'stream') {
      writeFileSync(join(folder, name, exporter.name + exporter.extension), exportAll(exporter, extractions, options))
      continue
    }
    extractions.forEach((extraction, i) => {
      for (const [ending, content] of Object.entries(exporter.files(extraction, options)))
        writeFileSync(join(folder, name, exporter.name, `${i}${ending}`), content)
    })
  }
}
