import { attributions } from '../../src/attribution/attributions.ts'
import type { Attribution } from '../../src/attribution/layer.ts'
import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { entities } from '../../src/entity/entities.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { mentions } from '../../src/mention/mentions.ts'
import { pronouns } from '../../src/mention/pronouns.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { quotations } from '../../src/quotation/quotations.ts'
import { antecedents, type History, type Wanted } from '../../src/speaker/antecedent.ts'
import { Cast } from '../../src/speaker/cast.ts'
import { Linker } from '../../src/speaker/linker.ts'
import { speakers } from '../../src/speaker/speakers.ts'
import { phrases } from '../../src/syntax/phrases.ts'
import type { GumText } from './gum.ts'
import type { Choice } from './ranking.ts'

const reader = pipeline
  .use(paragraphs)
  .use(furniture)
  .use(tokens())
  .use(quotations)
  .use(phrases)
  .use(mentions)
  .use(entities)
  .use(attributions)
  .use(speakers)
const context = { lexicon: createLexicon(), meta: {}, report: () => {} }

export const read = (text: string) => reader.run(text, context)
type Read = ReturnType<typeof read>

const castOf = ({ text, tokens, phrases, quotations, mentions, entities }: Read): Cast =>
  new Cast(text, tokens, phrases, quotations, mentions, entities)

const ASKED = new Set(['he', 'she', 'they', 'it'])

/** Every "he", "she", "they" and "it" of a text of which GUM says whom it means. */
export function fromGum({ text, mentions: gold }: GumText): Choice[] {
  const doc = read(text)
  const { tokens, mentions, attributions, speakers } = doc
  const cast = castOf(doc)
  const groupAt = new Map<number, string>()
  for (const { group, start, end } of gold) for (let at = start; at < end; at++) groupAt.set(at, group)
  const groupsOf = (entity: number): Set<string | undefined> =>
    new Set((cast.entity(entity)?.mentions ?? []).map((id) => groupAt.get(tokens.start[mentions.list[id]?.head ?? 0] ?? 0)))
  const choices: Choice[] = []
  for (const { form, from } of mentions.list) {
    const word = tokens.lower[from] ?? ''
    const known = pronouns.get(word)
    const at = tokens.start[from] ?? 0
    const group = groupAt.get(at)
    if (form !== 'pronoun' || !known || !ASKED.has(word) || group === undefined) continue
    let last: History | null = null
    const spoken = new Set<number>()
    let content: Wanted['content'] = []
    attributions.list.forEach((attribution, k) => {
      if (attribution.source && attribution.source.span.start === at) content = attribution.content
      const ids = speakers.list[k]?.entities
      const end = Math.max(attribution.content.at(-1)?.end ?? 0, attribution.source?.span.end ?? 0)
      if (!ids || end > at) return
      let token = 0
      while (token + 1 < tokens.count && (tokens.start[token + 1] ?? 0) < end) token++
      last = {
        speakers: ids.flatMap((id) => cast.entity(id) ?? []),
        paragraph: tokens.paragraph[token] ?? 0,
        sentence: tokens.sentence[token] ?? 0,
      }
      for (const id of ids) spoken.add(id)
    })
    const kind: Wanted['kind'] = known.person ? 'person' : known.number === 'plural' ? 'many' : 'thing'
    const found = antecedents(cast, { kind, gender: known.gender, at: from, content }, last, spoken, new Map())
    const right = found.flatMap(({ entities }, k) => (entities.length === 1 && groupsOf(entities[0]?.id ?? -1).has(group) ? [k] : []))
    if (right.length > 0 && found.length > 1) choices.push({ values: found.map(({ values }) => values), right })
  }
  return choices
}

/** An annotated article: attributions with their gold speakers (offsets in code points). */
export interface GoldRecord {
  readonly text: string
  readonly statements: readonly {
    readonly kind: Attribution['kind']
    readonly content: readonly (readonly [number, number])[]
    readonly cue: readonly (readonly [number, number])[]
    readonly source: readonly (readonly [number, number])[]
    readonly speaker: readonly string[]
  }[]
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '')

/** Every source of an annotated article that is a pronoun or a noun that says little, its speaker being known. */
export function fromRecords({ text, statements }: GoldRecord): Choice[] {
  const doc = read(text)
  const { tokens } = doc
  const units = Int32Array.from({ length: [...text].length + 1 })
  let unit = 0
  ;[...text].forEach((character, k) => {
    units[k] = unit
    unit += character.length
  })
  units[units.length - 1] = unit
  const span = ([start, end]: readonly [number, number]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 })
  const tokensOf = ({ start, end }: { start: number; end: number }) => {
    let from = 0
    while (from < tokens.count && (tokens.end[from] ?? 0) <= start) from++
    let to = from
    while (to < tokens.count && (tokens.start[to] ?? 0) < end) to++
    return { from, to }
  }
  const choices: Choice[] = []
  let speaker: readonly string[] = []
  const linker = new Linker(castOf(doc), (...asked) => {
    const found = antecedents(...asked)
    const names = speaker.map(plain)
    const right = found.flatMap(({ entities }, k) =>
      entities.length === names.length && entities.every(({ name }) => names.includes(plain(name))) ? [k] : [],
    )
    if (right.length > 0 && found.length > 1) choices.push({ values: found.map(({ values }) => values), right })
    return found
  })
  statements.forEach((statement, id) => {
    speaker = statement.speaker
    const [source] = statement.source.map(span)
    const [cue] = statement.cue.map(span)
    linker.link({
      id,
      kind: statement.kind,
      content: statement.content.map(span),
      quotations: statement.kind === 'direct' ? [0] : [],
      cue: cue ? { span: cue, lemma: 'say', attitude: 'neutral', ...tokensOf(cue) } : null,
      source: source ? { span: source, ...tokensOf(source) } : null,
      prompt: null,
      audience: null,
      when: null,
      medium: null,
      within: null,
      asked: null,
      continues: false,
      confidence: 1,
      evidence: [],
    })
  })
  return choices
}
