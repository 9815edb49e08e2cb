import type { Context, Stage } from '../pipeline/stage.ts'
import type { Span } from '../types.ts'
import { TokenDraft } from './draft.ts'
import type { Paragraph, Pos } from './layer.ts'
import { longRuns, STAND_IN, withStandIns } from './long-runs.ts'
import { findGluedWords, withSpaces } from './repair/glued-words.ts'
import { repairSentences } from './repair/sentence-repairs.ts'
import { type Tables, tablesOf } from './repair/tables.ts'
import { repairLast } from './repair/token-repairs.ts'
import { repairVerbTags } from './verb-tags.ts'
import { createReader, type Reading } from './wink.ts'

/**
 * Tokens and sentences of every paragraph that is not page furniture: by wink-nlp, with exact offsets, and with the repairs
 * of `repair/` where quotation marks, abbreviations, host names and missing spaces mislead it.
 */
export const tokens: () => Stage<'paragraphs' | 'furniture', 'tokens' | 'sentences'> = () => {
  const read = createReader()
  return {
    id: 'tokens',
    needs: ['paragraphs', 'furniture'],
    adds: ['tokens', 'sentences'],
    run({ text, paragraphs, furniture }, context) {
      const tables = tablesOf(context.lexicon)
      const raws = paragraphs.map(({ span }, p) => (furniture.paragraph[p] ? '' : text.slice(span.start, span.end)))
      const runs = raws.map(longRuns)
      const readings = raws.map((raw, p) => (furniture.paragraph[p] ? null : read(withStandIns(raw, runs[p] ?? []))))
      for (const [p, words] of findGluedWords(readings, tables))
        readings[p] = read(withSpaces(withStandIns(raws[p] ?? '', runs[p] ?? []), words))
      const draft = new TokenDraft(text, paragraphs.length)
      paragraphs.forEach((paragraph, p) => {
        const reading = readings[p]
        if (reading) addParagraph(draft, paragraph, raws[p] ?? '', runs[p] ?? [], reading, tables, context)
        draft.endParagraph(p)
      })
      const layers = draft.build(paragraphs)
      repairVerbTags(layers.tokens.word, layers.tokens.lower, layers.tokens.pos as Pos[], context.lexicon)
      return layers
    },
  }
}

function addParagraph(
  draft: TokenDraft,
  { span }: Paragraph,
  raw: string,
  runs: readonly Span[],
  reading: Reading,
  tables: Tables,
  context: Context,
): void {
  for (const { start, end } of runs)
    context.report({
      code: 'long-run',
      message: `${end - start} characters without a space were read as one word`,
      span: { start: span.start + start, end: span.start + end },
    })
  const { words, lowers, lemmas, pos, sentenceEnds } = reading
  let cursor = 0
  let run = 0
  let sentence = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const long = runs[run]
    const ends = i === sentenceEnds[sentence]
    if (ends) sentence++
    if (long && word === STAND_IN && raw.slice(cursor, long.start).trim() === '') {
      cursor = long.end
      draft.add(span.start + long.start, span.start + cursor, word, 'X', ends)
      run++
      continue
    }
    const start = place(raw, word, cursor)
    if (start < 0) {
      draft.endSentence(ends)
      continue
    }
    cursor = start + word.length
    draft.add(span.start + start, span.start + cursor, lemmas[i] ?? word, pos[i] ?? 'X', ends, word, lowers[i])
    repairLast(draft, tables)
  }
  repairSentences(draft, tables)
}

/** How far a word is looked for. */
const REACH = 200

/**
 * Where the word stands: after the white space, for wink-nlp gives every word as it stands. Were it ever not to, the word is
 * left out rather than misplaced.
 */
function place(raw: string, word: string, cursor: number): number {
  // between glued full stops it gives an empty one
  if (word === '') return -1
  let i = cursor
  while (raw.charCodeAt(i) === 0x20) i++
  if (raw.startsWith(word, i)) return i
  const at = raw.slice(cursor, cursor + REACH + word.length).indexOf(word)
  return at < 0 ? -1 : cursor + at
}
