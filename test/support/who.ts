import type { Attribution } from '../../src/attribution/layer.ts'
import { entities } from '../../src/entity/entities.ts'
import type { Entity } from '../../src/entity/layer.ts'
import { mentions } from '../../src/mention/mentions.ts'
import type { SpeakerLink } from '../../src/speaker/layer.ts'
import { speakers } from '../../src/speaker/speakers.ts'
import { read, testContext } from './read.ts'

const context = testContext()

/** A text read up to its mentions. */
export function mentioned(text: string) {
  const doc = read(text)
  return { ...doc, ...mentions.run(doc, context) }
}

/** The names of a text, one line each: `person Ann Lee`. */
export const names = (text: string): string[] =>
  mentioned(text)
    .mentions.list.filter(({ form }) => form === 'name')
    .map(({ type, name }) => `${type} ${name?.text}`)

/** The people of a text with the roles stated at each mention, one line each: `Ann Lee | head of X; MP`; mentions without role left out. */
export const roles = (text: string): string[] =>
  mentioned(text)
    .mentions.list.filter(({ form, roles }) => form === 'name' && roles.length > 0)
    .map(({ name, roles }) => `${name?.text} | ${roles.map((role) => role.text).join('; ')}`)

/** The common nouns of a text that can speak: `group NHS leaders`. */
export const nominals = (text: string): string[] =>
  mentioned(text)
    .mentions.list.filter(({ form }) => form === 'nominal')
    .map(({ type, from, to }) => `${type} ${wordsOf(text, from, to)}`)

function wordsOf(text: string, from: number, to: number): string {
  const { tokens } = read(text)
  return text.slice(tokens.start[from], tokens.end[to - 1])
}

/** A text read up to its entities. */
export function cast(text: string) {
  const doc = mentioned(text)
  return { ...doc, ...entities.run(doc, context) }
}

/** The entities that the text names, with the text of their further mentions: `British Medical Association = BMA, the union`. */
export function entityLines(
  text: string,
  keep: (entity: Entity) => boolean = ({ named, type }) => named && type !== 'place' && type !== 'other',
): string[] {
  const { entities: all, mentions: found, tokens } = cast(text)
  return all.list.filter(keep).map(({ name, mentions: ids }) => {
    const others = ids
      .slice(1)
      .map((id) => found.list[id])
      .map((mention) => (mention ? text.slice(tokens.start[mention.from], tokens.end[mention.to - 1]) : ''))
    return others.length > 0 ? `${name} = ${others.join(', ')}` : name
  })
}

/**
 * Who the sources are, each found in the text after the one before: what the source says runs to the end of its sentence. A source of ''
 * is a quotation without a tag, in the paragraph after.
 */
export function link(text: string, sources: readonly string[]): { links: readonly SpeakerLink[]; entities: readonly Entity[] } {
  const doc = cast(text)
  const { tokens, sentences } = doc
  let cursor = 0
  const list = sources.map((source, id): Attribution => {
    const start = source === '' ? text.indexOf('\n', cursor) + 1 : text.indexOf(source, cursor)
    if (start < 0 || (source === '' && start === 0)) throw new Error(`'${source}' is not in the text after ${cursor}`)
    const end = start + source.length
    cursor = end
    let from = 0
    while ((tokens.end[from] ?? 0) <= start) from++
    let to = from
    while (to < tokens.count && (tokens.start[to] ?? 0) < end) to++
    const close = sentences[tokens.sentence[from] ?? 0]?.span.end ?? end
    return {
      id,
      kind: source === '' ? 'direct' : 'indirect',
      content: [{ start: end, end: Math.max(end, close) }],
      quotations: source === '' ? [0] : [],
      cue: source === '' ? null : { span: { start: end, end }, lemma: 'say', attitude: 'neutral', from: to, to },
      source: source === '' ? null : { span: { start, end }, from, to },
      prompt: null,
      audience: null,
      when: null,
      medium: null,
      within: null,
      asked: null,
      continues: source === '',
      confidence: 1,
      evidence: [],
    }
  })
  const result = speakers.run({ ...doc, attributions: { list } }, context).speakers
  return { links: result.list, entities: result.entities }
}

/** Who each source is: the names joined by " + ", or - if the text does not say. */
export function who(text: string, sources: readonly string[]): string[] {
  const { links, entities: all } = link(text, sources)
  return links.map((found) => found.entities?.map((id) => all[id]?.name).join(' + ') ?? '-')
}
