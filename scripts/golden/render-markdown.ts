import { reading } from '../../src/record/reading.ts'
import type { Extraction, Statement } from '../../src/types.ts'

const CITED = 100

/** The extraction as tables to read: statements, speakers, numbers, claims, and what was left out. */
export function renderMarkdown(extraction: Extraction): string {
  const { article, statements, speakers, numbers, claims, furniture, diagnostics } = extraction
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  const numberOf = new Map(numbers.map(({ id, text }) => [id, text]))
  const by = new Map(statements.map((statement) => [statement.id, who(statement, nameOf)]))
  const words = ({ start, end }: { start: number; end: number }) => shorten(article.text.slice(start, end))
  return [
    `# ${article.title ?? article.id ?? ''}`,
    [article.publisher, article.published].filter(Boolean).join(', '),
    '## Statements',
    table(
      ['', 'speaker', 'role', 'quote', 'how', 'stance', 'numbers'],
      statements.map((statement) => [
        statement.id,
        by.get(statement.id),
        statement.role?.map((role) => role?.text ?? '–').join('; '),
        statement.quote.text,
        how(statement),
        statement.stance && `${statement.stance.label}: ${statement.stance.target.text}`,
        statement.numbers.map((id) => numberOf.get(id)).join(' · '),
      ]),
    ),
    '## Speakers',
    table(
      ['', 'name', 'type', 'honorific', 'roles', 'also called', 'mentions'],
      speakers.map(({ id, name, type, honorific, roles, aliases, mentions }) => [
        id,
        name,
        type,
        honorific,
        roles.map(({ text }) => text).join('; '),
        aliases.join('; '),
        mentions.length,
      ]),
    ),
    '## Numbers',
    table(
      ['', 'number', 'kind', 'reading', 'of', 'by'],
      numbers.map((number) => [
        number.id,
        number.text,
        number.kind,
        reading(number),
        number.of?.text,
        number.statement && by.get(number.statement),
      ]),
    ),
    '## Claims',
    table(
      ['', 'claim', 'type', 'worth checking', 'by'],
      claims.map(({ id, text, type, checkWorthiness, statement }) => [
        id,
        text,
        type,
        `${checkWorthiness.score.toFixed(2)} ${checkWorthiness.label}`,
        statement ? by.get(statement) : '(the article)',
      ]),
    ),
    '## Left out as page furniture',
    table(
      ['kind', 'text'],
      furniture.map(({ kind, span }) => [kind, words(span)]),
    ),
    '## Diagnostics',
    table(
      ['code', 'message', 'where'],
      diagnostics.map(({ code, message, span }) => [code, message, span && words(span)]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

const who = ({ speaker, source }: Statement, nameOf: ReadonlyMap<string, string>): string =>
  speaker?.map((id) => nameOf.get(id) ?? id).join(' and ') ?? `? ${source?.text ?? ''}`.trim()

/** "direct, said, to MPs, on Monday" */
const how = ({ kind, cue, audience, when, medium, prompt, basis }: Statement): string =>
  [kind, cue?.text, audience && `to ${audience.text}`, when?.text, medium?.text, prompt && `[${prompt.text}]`, basis]
    .filter(Boolean)
    .join(', ')

const shorten = (text: string): string => (text.length > CITED ? `${text.slice(0, CITED)}…` : text)

function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) return 'None.'
  const line = (cells: readonly unknown[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

const cell = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
