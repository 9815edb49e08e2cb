import type { StreamExporter } from '../../export/exporter.ts'
import { textExporter } from '../../export/text-exporter.ts'
import { explain } from '../../record/explain.ts'
import { reading } from '../../record/reading.ts'
import type { Claim, Extraction, Speaker, Statement } from '../../types.ts'
import { type Block, type Column, GAP, tableHead, tableRow } from './layout.ts'
import { printable, wrap } from './text.ts'
import type { Style, View } from './view.ts'

/** Tables to read on a terminal, so many columns wide; the rest of the formats are in `src/export/`. */
export const pretty = (view: Omit<View, 'why'>): StreamExporter<string, string> =>
  textExporter({
    name: 'pretty',
    summary: 'a table to read (default)',
    mediaType: 'text/plain',
    extension: '.txt',
    offsets: 'none',
    reasons: true,
    between: '\n',
    article: (extraction, { why = false }) => tables(extraction, { ...view, why }),
  })

/** The statements, then the numbers, then the claims that are worth checking. */
function tables(extraction: Extraction, view: View): string {
  const { style } = view
  const { article, statements, numbers, claims, speakers } = extraction
  const worth = claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS')
  const counts = [
    count(statements.length, 'statement'),
    count(speakers.length, 'speaker'),
    count(numbers.length, 'number'),
    `${count(worth.length, 'claim')} worth checking`,
  ]
  const head = (name: Style, text: string) => wrap(text, view.width).map((line) => style(name, line))
  const lines = [...head('bold', printable(article.title ?? article.id ?? 'article')), ...head('dim', counts.join(' · ')), '']
  if (statements.length > 0) lines.push(...statementTable(extraction, view))
  if (numbers.length > 0) lines.push(...numberTable(extraction, view))
  if (worth.length > 0) lines.push(...claimTable(worth, extraction, view))
  return `${lines.join('\n')}\n`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Two outer columns of about a fifth of the width each, the rest between them. */
function threeColumns(titles: readonly [string, string, string], width: number): Column[] {
  const outer = Math.min(28, Math.max(17, Math.round(width * 0.22)))
  return [
    { title: titles[0], width: outer },
    { title: titles[1], width: width - 2 * outer - 4 },
    { title: titles[2], width: outer },
  ]
}

function statementTable({ statements, speakers, numbers, article }: Extraction, view: View): string[] {
  const columns = threeColumns(['WHO', 'SAID', 'STANCE · NUMBERS'], view.width)
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const numberOf = new Map(numbers.map((number) => [number.id, number]))
  const lines = tableHead(columns, view)
  for (const statement of statements) {
    const said = statement.numbers.flatMap((id) => numberOf.get(id)?.text ?? [])
    const { stance, prompt } = statement
    lines.push(
      ...tableRow(
        columns,
        [
          who(statement, speakerOf),
          [
            ...(prompt ? [{ text: `[${prompt.text}]`, style: 'dim' as const }] : []),
            { text: quoted(statement, article.text) },
            { text: circumstances(statement), style: 'dim' },
          ],
          [
            ...(stance ? [{ text: `${stance.label}: ${stance.target.text}`, style: COLOUR[stance.label] }] : []),
            ...(said.length > 0 ? [{ text: said.join(' · '), style: 'cyan' as const }] : []),
          ],
        ],
        view,
      ),
    )
    if (view.why) lines.push(...reasons(statement, article.text, columns, view))
    lines.push('')
  }
  return lines
}

const COLOUR: Readonly<Record<string, Style | undefined>> = { support: 'green', oppose: 'red' }

function who({ speaker, role }: Statement, speakerOf: ReadonlyMap<string, Speaker>): Block[] {
  if (speaker === null) return [{ text: '(not said)', style: 'dim' }]
  return speaker.flatMap((id, i): Block[] => {
    const text = role?.[i]?.text
    return [{ text: speakerOf.get(id)?.name ?? id, style: 'bold' }, ...(text ? [{ text, style: 'dim' as const }] : [])]
  })
}

/** Direct speech in quotation marks, other speech as the article words it; what cuts a quotation shows as an ellipsis. */
function quoted({ kind, quote }: Statement, text: string): string {
  const [open, close] = kind === 'direct' ? ['“', '”'] : ['', '']
  return quote.spans.map(({ start, end }) => `${open}${text.slice(start, end)}${close}`).join(' … ')
}

/** "mixed · warned · MPs · on Monday · 0.87" */
function circumstances({ kind, cue, audience, when, medium, confidence }: Statement): string {
  return [kind, cue?.text, audience && `to: ${audience.text}`, when?.text, medium?.text, confidence.toFixed(2)].filter(Boolean).join(' · ')
}

/** The reasons below the quote, in the width of its column and the next. */
function reasons({ evidence, stance }: Statement, text: string, [who, said, rest]: readonly Column[], view: View): string[] {
  if (!who || !said || !rest) return []
  const columns = [who, { title: '', width: said.width + GAP.length + rest.width }]
  const all = [...evidence, ...(stance?.evidence ?? [])]
  return explain(all, text).flatMap((reason) => tableRow(columns, [[], [{ text: `why: ${reason}`, style: 'dim' }]], view))
}

function numberTable({ numbers, statements, speakers }: Extraction, view: View): string[] {
  const columns = threeColumns(['NUMBER', 'OF', 'VALUE'], view.width)
  const saidBy = speakerNames(statements, speakers)
  return [
    ...tableHead(columns, view),
    ...numbers.flatMap((number) => {
      const by = saidBy(number.statement)
      const of = [number.of?.text ?? number.kind.replace('_', ' '), by && `(${by})`].filter(Boolean).join(' ')
      return tableRow(columns, [[{ text: number.text, style: 'cyan' }], [{ text: of }], [{ text: reading(number) }]], view)
    }),
    '',
  ]
}

function claimTable(claims: readonly Claim[], { statements, speakers }: Extraction, view: View): string[] {
  const columns = threeColumns(['WORTH CHECKING', 'CLAIM', 'BY'], view.width)
  const saidBy = speakerNames(statements, speakers)
  const best = [...claims].sort((a, b) => b.checkWorthiness.score - a.checkWorthiness.score || a.span.start - b.span.start)
  return [
    ...tableHead(columns, view),
    ...best.flatMap(({ text, type, statement, checkWorthiness }) =>
      tableRow(
        columns,
        [
          [{ text: `${checkWorthiness.score.toFixed(2)} ${type}` }],
          [{ text }],
          [{ text: saidBy(statement) ?? '(the article)', style: 'dim' }],
        ],
        view,
      ),
    ),
    '',
  ]
}

function speakerNames(statements: readonly Statement[], speakers: readonly Speaker[]): (statement: string | null) => string | null {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  const names = new Map(statements.map(({ id, speaker }) => [id, (speaker ?? []).map((one) => nameOf.get(one) ?? one).join(' and ')]))
  return (statement) => (statement && names.get(statement)) || null
}
