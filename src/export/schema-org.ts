import type { Extraction } from '../types.ts'
import type { StreamExporter } from './exporter.ts'
import { scriptSafe } from './json-text.ts'
import { oneLine } from './one-line.ts'
import { recordIri } from './record-id.ts'
import { articleNode, attribution, claimNodes, type Node, withContext } from './schema-org-nodes.ts'
import { textExporter } from './text-exporter.ts'
import { voicesIn } from './voices.ts'

/**
 * JSON-LD in schema.org's words, one array for all articles: each article, its direct and mixed statements as Quotations, and its factual
 * claims (check-worthy or not) as Claims. Safe inside a `<script type="application/ld+json">`.
 */
export const schemaOrg: StreamExporter<string, string> = textExporter({
  name: 'schema-org',
  summary: 'JSON-LD: articles, quotations and claims in the words of schema.org',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  offsets: 'none',
  begin: () => '[\n',
  between: ',\n',
  end: '\n]\n',
  article: (extraction) => nodes(extraction).map(withContext).map(scriptSafe).join(',\n'),
})

function nodes(extraction: Extraction): Node[] {
  const { article, statements, claims } = extraction
  const work = articleNode(article)
  const here = { '@id': work['@id'] as string }
  const iriOf = recordIri(article)
  const voicesOf = voicesIn(extraction)
  const claimNode = claimNodes(extraction)
  return [
    work,
    ...statements
      .filter(({ kind }) => kind !== 'indirect')
      .map(
        ({ id, quote, when }): Node => ({
          '@type': 'Quotation',
          '@id': iriOf(id),
          text: oneLine(quote.text),
          ...attribution(voicesOf(id), 'spokenByCharacter'),
          ...(when?.date ? { dateCreated: when.date } : {}),
          isPartOf: here,
          inLanguage: 'en',
        }),
      ),
    ...claims
      .filter(({ checkWorthiness }) => checkWorthiness.label !== 'NFS')
      .map((claim): Node => ({ '@id': iriOf(claim.id), ...claimNode(claim, here) })),
  ]
}
