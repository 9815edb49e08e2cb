import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { entities } from '../../src/entity/entities.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { mentions } from '../../src/mention/mentions.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { quotations } from '../../src/quotation/quotations.ts'
import { phrases } from '../../src/syntax/phrases.ts'
import { readGum } from '../../training/speakers/gum.ts'

const upToEntities = () => pipeline.use(paragraphs).use(furniture).use(tokens()).use(quotations).use(phrases).use(mentions).use(entities)

/** Reads names and who they are, without going on to attributions. */
function reader() {
  const read = upToEntities()
  const context = { lexicon: createLexicon(), meta: {}, report: () => {} }
  return (text: string) => read.run(text, context)
}

export interface NameScore {
  readonly type: 'person' | 'organization'
  readonly gold: number
  readonly F: number
}

/** Named people and organisations in GUM news: a mention is found when one of ours of its type holds its head, a proper noun. */
export function scoreNames(data: string): readonly NameScore[] {
  const folder = join(data, 'gum')
  const read = reader()
  const count = { person: { gold: 0, ours: 0, hit: 0 }, organization: { gold: 0, ours: 0, hit: 0 } }
  for (const file of readdirSync(folder)) {
    if (!file.startsWith('GUM_news_')) continue
    const { text, mentions: gold } = readGum(readFileSync(join(folder, file), 'utf8'))
    const doc = read(text)
    const { start, end } = doc.tokens
    for (const type of ['person', 'organization'] as const) {
      const wanted = gold.filter((mention) => mention.type === type && mention.proper)
      const ours = doc.mentions.list
        .filter((mention) => mention.form === 'name' && mention.type === type)
        .map(({ from, to }) => ({ start: start[from] ?? 0, end: end[to - 1] ?? 0 }))
      count[type].gold += wanted.length
      count[type].ours += ours.length
      count[type].hit += ours.filter((one) => wanted.some(({ start: at }) => one.start <= at && at < one.end)).length
    }
  }
  return (['person', 'organization'] as const).map((type) => {
    const { gold, ours, hit } = count[type]
    return { type, gold, F: (2 * hit) / (gold + ours) }
  })
}

export interface ShortNameScore {
  /** One-word names of people whose full name stands in their article. */
  readonly short: number
  readonly joined: number
}

const WORD = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*"
const FULL = new RegExp(`(?<![\\p{L}.’'-])(${WORD}) (?:(?:\\p{Lu}\\.|[“"][^”"]{2,12}[”"]) )?(${WORD})`, 'gu')

/**
 * How many of the one-word names of people that end a name of two words in the same text are joined to it. What looks like a full name by
 * its capitals and is none ("State Republican") counts against us.
 */
export function scoreShortNames(texts: readonly string[]): ShortNameScore {
  const read = reader()
  const lexicon = createLexicon()
  const titles = new Set([...lexicon.data.honorifics.map(({ title }) => title), ...lexicon.data.roleNouns.flatMap(({ forms }) => forms)])
  const noName = (word: string) =>
    titles.has(word.toLowerCase()) || lexicon.data.functionWords.some((row) => row.word === word.toLowerCase())
  let short = 0
  let joined = 0
  for (const text of texts) {
    const doc = read(text)
    const families = new Set<string>()
    for (const [, first = '', last = ''] of text.matchAll(FULL)) if (!noName(first)) families.add(last.replace(/[’']s$/, ''))
    for (const { id, form, type, name } of doc.mentions.list) {
      if (form !== 'name' || type !== 'person' || !name || /\s/.test(name.text) || !families.has(name.text)) continue
      short++
      if (doc.entities.list[doc.entities.ofMention[id] ?? -1]?.name.includes(' ')) joined++
    }
  }
  return { short, joined }
}
