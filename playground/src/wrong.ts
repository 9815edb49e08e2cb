import { strToU8, zipSync } from 'fflate'
import { html } from '../../src/report/html.ts'
import type { ArticleMeta, Extraction, Statement } from '../../src/types.ts'
import { copy, download, element, fill, on, say } from './dom.ts'
import type { Engine } from './engine.ts'
import { whyInText } from './why-in-text.ts'

const FAULTS = {
  speaker: 'somebody else says this',
  role: 'the role is wrong',
  extent: 'too many or too few words are in it',
  nobody: 'nobody says this',
  missing: 'a statement near by is missing',
  stance: 'the side is wrong',
  number: 'a number in it is wrong',
} as const

/** What zip files say of when a file was made; always the same, so that the same fault gives the same file. */
const MADE = '2000-01-01T00:00:00Z'

/** The dialog that makes a report of a fault: a fixture folder as the project's tests have them, and the text of an issue. */
export interface Wrong {
  open(statement: Statement, extraction: Extraction): void
}

export function wrongDialog(engine: Engine): Wrong {
  const dialog = element<HTMLDialogElement>('wrong')
  const form = element<HTMLFormElement>('wrong-form')
  let about: { readonly statement: Statement; readonly extraction: Extraction } | null = null
  fill(element('wrong-what'), html`${Object.entries(FAULTS).map(([value, label]) => html`<option value="${value}">${label}</option>`)}`)

  const report = async () => {
    if (!about) return null
    const data = new FormData(form)
    const what = FAULTS[data.get('what') as keyof typeof FAULTS] ?? ''
    return makeReport(engine, about.statement, about.extraction, what, String(data.get('right')).trim(), data.get('scope') === 'whole')
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const made = await report()
    if (!made) return
    const files = Object.fromEntries(Object.entries(made.files).map(([name, text]) => [`${made.folder}/${name}`, strToU8(text)]))
    download(`${made.folder}.zip`, zipSync(files, { mtime: MADE }), 'application/zip')
    dialog.close()
    say('Saved; unpack it into fixtures/articles, or attach it to an issue')
  })
  on(form, 'click', '#wrong-copy', async () => copy((await report())?.files['issue.md'] ?? ''))
  on(form, 'click', '#wrong-close', () => dialog.close())
  return {
    open(statement, extraction) {
      about = { statement, extraction }
      fill(element('wrong-quote'), html`${statement.quote.text}`)
      dialog.showModal()
    },
  }
}

interface Report {
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
}

async function makeReport(
  engine: Engine,
  statement: Statement,
  extraction: Extraction,
  what: string,
  right: string,
  whole: boolean,
): Promise<Report> {
  const { article, speakers } = extraction
  const text = whole ? article.text : paragraphsAround(article.text, statement)
  const meta: ArticleMeta = Object.fromEntries(
    Object.entries({ title: article.title, publisher: article.publisher, published: article.published }).filter(
      ([, value]) => value !== null,
    ),
  )
  const goldens = await engine.ask('goldens', { text, meta })
  const names = (statement.speaker ?? []).map((id) => speakers.find((one) => one.id === id)?.name ?? id).join(' and ') || 'nobody'
  const folder = slug(`${article.title ?? names} ${statement.id}`)
  const difficulty = `${what}${right ? `; it should be: ${right}` : ''}`
  const files = {
    'article.txt': text,
    'meta.json': `${JSON.stringify({ ...meta, difficulties: [difficulty] }, null, 2)}\n`,
    ...Object.fromEntries(goldens.map(({ name, content }) => [name, String(content)])),
    'issue.md': issue(statement, names, what, right, article.text),
  }
  return { folder, files }
}

/** The paragraph of the statement and one on each side, for those who may not pass the whole article on. */
function paragraphsAround(text: string, { quote, source }: Statement): string {
  const spans = [...quote.spans, ...(source ? [source.span] : [])]
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ end }) => end))
  let at = 0
  const lines = text
    .split('\n')
    .map((line) => {
      const index = at
      at += line.length + 1
      return { index, line }
    })
    .filter(({ line }) => line.trim() !== '')
  const first = lines.findLastIndex(({ index }) => index <= from)
  const last = lines.findLastIndex(({ index }) => index < to)
  return `${lines
    .slice(Math.max(0, first - 1), last + 2)
    .map(({ line }) => line)
    .join('\n')}\n`
}

const issue = (statement: Statement, names: string, what: string, right: string, text: string): string => `## A wrong statement: ${what}

> ${statement.quote.text.replace(/\s+/g, ' ')}

- read as said by: **${names}** (${statement.kind}, ${statement.cue?.text ?? 'no reporting word'})
- should be: ${right || '(please say)'}
- version: ${VERSION}, in a browser

Why it was read so:

${whyInText(statement, text)}

The folder that belongs to this has the article, what the program makes of it now, and this text.
`

const slug = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(-8)
    .join('-')
