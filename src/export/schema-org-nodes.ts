import { toSchemaOrg } from '../record/to-schema-org.ts'
import type { Article, Claim, Extraction } from '../types.ts'
import { oneLine } from './one-line.ts'
import { articleIri } from './record-id.ts'
import { type Voice, voicesIn } from './voices.ts'

/** What a schema.org object may hold here. */
export interface Node {
  readonly [key: string]: string | number | Node | readonly Node[]
}

/** As a document of its own: some tools read no graphs. */
export const withContext = (node: Node): Node => ({ '@context': 'https://schema.org', ...node })

/** The article: https://schema.org/NewsArticle, without its text. */
export function articleNode(article: Article): Node {
  const { title, url, published, publisher } = article
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(article),
    ...(title === null ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { datePublished: published }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  }
}

/** Claims as https://schema.org/Claim: who makes them (`author`), in which article (`appearance`), and their quantities (`mentions`). */
export function claimNodes(extraction: Extraction): (claim: Claim, appearance: Node) => Node {
  const voicesOf = voicesIn(extraction)
  const numberOf = new Map(extraction.numbers.map((number) => [number.id, number]))
  return ({ text, statement, numbers }, appearance) => {
    const amounts = numbers.flatMap((id) => {
      const number = numberOf.get(id)
      return number ? (toSchemaOrg(number) ?? []) : []
    })
    return {
      '@type': 'Claim',
      text: oneLine(text),
      ...attribution(voicesOf(statement), 'author'),
      appearance,
      // without the context, which stands at the top
      ...(amounts.length === 0 ? {} : { mentions: amounts.map(({ '@context': _, ...amount }): Node => amount) }),
    }
  }
}

/** Who says it under the key, and the documents that say it as what it is based on; nothing if the article does not say. */
export function attribution(voices: readonly Voice[], key: 'author' | 'spokenByCharacter'): Node {
  const speaking = voices.filter(({ speaker }) => speaker.type !== 'document').map(speakerNode)
  const documents = voices
    .filter(({ speaker }) => speaker.type === 'document')
    .map(({ speaker }) => ({ '@type': 'CreativeWork', name: speaker.name }))
  return { ...oneOrMany(key, speaking), ...oneOrMany('isBasedOn', documents) }
}

function oneOrMany(key: string, nodes: readonly Node[]): Node {
  const [first] = nodes
  return first === undefined ? {} : { [key]: nodes.length === 1 ? first : nodes }
}

/** A Person or an Organization, which a group is too: schema.org has nothing else that speaks. Who has no name is described. */
function speakerNode({ speaker, role }: Voice): Node {
  const { type, name, honorific } = speaker
  if (type === 'organization' || type === 'group') return { '@type': 'Organization', name }
  return {
    '@type': 'Person',
    ...(type === 'unnamed' ? { description: name } : { name }),
    ...(honorific === null ? {} : { honorificPrefix: honorific }),
    ...(role === null ? {} : { jobTitle: role }),
  }
}
