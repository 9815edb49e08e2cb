import type { Claim, Extraction, Span, Statement } from '../types.ts'
import type { StreamExporter } from './exporter.ts'
import { scriptSafe } from './json-text.ts'
import { spansIn } from './offsets.ts'
import { oneLine } from './one-line.ts'
import { articleIri, recordIri } from './record-id.ts'
import { textExporter } from './text-exporter.ts'
import { type Voice, voicesIn } from './voices.ts'

/** Words before and after the quoted ones that help to find them again if the page changes, in UTF-16 units. */
const CONTEXT = 32

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one array for all articles: each statement, described by who says it and
 * tagged with its kind and stance, and each claim, classified by type and check-worthiness. Each stretch of words is a target of its own,
 * by its position and by the words themselves. The source is the article's address, or a URN if it has none.
 */
export const webAnnotation: StreamExporter<string, string> = textExporter({
  name: 'web-annotation',
  summary: 'W3C Web Annotations (JSON-LD) of the statements and claims',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: '.anno.jsonld',
  offsets: 'code-points',
  begin: () => '[\n',
  between: ',\n',
  end: '\n]\n',
  article: (extraction) => annotations(extraction).map(scriptSafe).join(',\n'),
})

function annotations(extraction: Extraction): object[] {
  const { article, statements, claims } = extraction
  const voicesOf = voicesIn(extraction)
  const iriOf = recordIri(article)
  const targetOf = targets(extraction)
  const annotation = (id: string, motivation: string, body: readonly object[], spans: readonly Span[]) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iriOf(id),
    type: 'Annotation',
    motivation,
    body,
    target: spans.map(targetOf),
  })
  return [
    ...statements.map((one) => annotation(one.id, 'describing', statementBodies(one, voicesOf(one.id)), one.quote.spans)),
    ...claims.map((one) => annotation(one.id, 'classifying', claimBodies(one), [one.span])),
  ]
}

function targets({ article }: Extraction): (span: Span) => object {
  const source = articleIri(article)
  const inCodePoints = spansIn(article.text, 'code-points')
  return (span) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', ...inCodePoints(span) },
      {
        type: 'TextQuoteSelector',
        exact: article.text.slice(span.start, span.end),
        prefix: whole(article.text.slice(Math.max(0, span.start - CONTEXT), span.start)),
        suffix: whole(article.text.slice(span.end, span.end + CONTEXT)),
      },
    ],
  })
}

/** Without the half of a character that the cut left over at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

function statementBodies({ kind, cue, stance }: Statement, voices: readonly Voice[]): object[] {
  const who = voices.map(({ speaker, role }) => (role === null ? speaker.name : `${speaker.name} (${oneLine(role)})`))
  const said = `${who.join(' and ') || 'The article does not say who'}${cue === null ? '' : `, “${oneLine(cue.text)}”`}`
  return [
    textBody('describing', said),
    textBody('tagging', kind),
    ...(stance === null ? [] : [textBody('tagging', `${stance.label}: ${oneLine(stance.target.text)}`)]),
  ]
}

const claimBodies = ({ type, checkWorthiness }: Claim): object[] => [
  textBody('classifying', type),
  textBody('classifying', checkWorthiness.label),
]

const textBody = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' })
