import type { Extraction, Speaker, Statement } from '../types.ts'
import { colourClass, letter } from './palette.ts'

/** A speaker as the report shows them: by a letter and a colour, in the order in which they first speak. */
export interface Voice {
  readonly speaker: Speaker
  readonly letter: string
  /** Class of the colour. */
  readonly colour: string
  readonly statements: readonly Statement[]
  /** Words of all that they say, quoted or reported. */
  readonly words: number
  /** `words` as a share (0..1) of those of all speakers. */
  readonly share: number
  /** What words introduce them, as lemmas, the commonest first. */
  readonly cues: readonly { readonly lemma: string; readonly count: number }[]
}

export interface Cast {
  readonly voices: readonly Voice[]
  /** Who makes a statement; empty if the article does not say. */
  of(statement: Statement): readonly Voice[]
  /** The same by the statement's id; of no statement if null. */
  ofId(statement: string | null): readonly Voice[]
  byId(speaker: string): Voice | undefined
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu

const countWords = (text: string): number => text.match(WORD)?.length ?? 0

/** Who speaks, with what of it the report counts. A joint statement counts for each of its speakers, a statement in another for both. */
export function castOf({ speakers, statements }: Pick<Extraction, 'speakers' | 'statements'>): Cast {
  const said = new Map<string, Statement[]>()
  for (const statement of statements) for (const id of statement.speaker ?? []) said.set(id, [...(said.get(id) ?? []), statement])
  const order = [...said.keys()]
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const counted = order.flatMap((id) => {
    const speaker = known.get(id)
    const theirs = said.get(id) ?? []
    return speaker ? [{ speaker, statements: theirs, words: theirs.reduce((sum, { quote }) => sum + countWords(quote.text), 0) }] : []
  })
  const all = counted.reduce((sum, { words }) => sum + words, 0)
  const voices = counted.map(
    (one, i): Voice => ({
      ...one,
      letter: letter(i),
      colour: colourClass(i),
      share: all > 0 ? one.words / all : 0,
      cues: cuesOf(one.statements),
    }),
  )
  const voiceOf = new Map(voices.map((voice) => [voice.speaker.id, voice]))
  const of = (statement: Statement) => (statement.speaker ?? []).flatMap((id) => voiceOf.get(id) ?? [])
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  return {
    voices,
    of,
    ofId(id) {
      const statement = id === null ? undefined : statementOf.get(id)
      return statement ? of(statement) : []
    },
    byId: (id) => voiceOf.get(id),
  }
}

function cuesOf(statements: readonly Statement[]): Voice['cues'] {
  const counts = new Map<string, number>()
  for (const { cue } of statements) if (cue) counts.set(cue.lemma, (counts.get(cue.lemma) ?? 0) + 1)
  return [...counts].map(([lemma, count]) => ({ lemma, count })).sort((a, b) => b.count - a.count)
}
