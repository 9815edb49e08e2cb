import type { Context, Stage } from '../pipeline/stage.ts'
import { TokenDraft } from './draft.ts'
import type { Paragraph, Pos } from './layer.ts'
import { findGluedWords, withSpaces } from './repair/glued-words.ts'
import { repairSentences } from './repair/sentence-repairs.ts'
import { type Tables, tablesOf } from './repair/tables.ts'
import { repairLast } from './repair/token-repairs.ts'
import { repairVerbTags } from './verb-tags.ts'
import { createReader, type Reading } from './wink.ts'

/**
 * A run of this many characters without white space is no prose (a data URL, a line of dashes) and would cost wink-nlp
 * quadratic time; it is read as one word of class X.
 */
const LONG_RUN = /\S{121,}/g
/** Stands for a long run while wink-nlp reads the paragraph. */
const STAND_IN = 'Xrun'

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
      const raws = paragraphs.map(({ span }, p) => (furniture.paragraph[p] ? null : text.slice(span.start, span.end)))
      const readings = raws.map((raw) => (raw === null ? null : read(raw.replace(LONG_RUN, STAND_IN))))
      for (const [p, words] of findGluedWords(readings, tables))
        readings[p] = read(withSpaces(raws[p] ?? '', words).replace(LONG_RUN, STAND_IN))
      const draft = new TokenDraft(text, paragraphs.length)
      paragraphs.forEach((paragraph, p) => {
        const reading = readings[p]
        if (reading) addParagraph(draft, paragraph, raws[p] ?? '', reading, tables, context)
        draft.endParagraph(p)
      })
      const layers = draft.build(paragraphs)
      repairVerbTags(layers.tokens.lower, layers.tokens.pos as Pos[], context.lexicon)
      return layers
    },
  }
}

function addParagraph(draft: TokenDraft, { span }: Paragraph, raw: string, reading: Reading, tables: Tables, context: Context): void {
  const runs = [...raw.matchAll(LONG_RUN)].map(({ index, 0: run }) => ({ start: index, length: run.length }))
  for (const { start, length } of runs)
    context.report({
      code: 'long-run',
      message: `${length} characters without a space were read as one word`,
      span: { start: span.start + start, end: span.start + start + length },
    })
  const { words, lemmas, pos, sentenceEnds } = reading
  let cursor = 0
  let run = 0
  let sentence = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const long = runs[run]
    const ends = i === sentenceEnds[sentence]
    if (ends) sentence++
    if (long && word === STAND_IN && raw.slice(cursor, long.start).trim() === '') {
      cursor = long.start + long.length
      draft.add(span.start + long.start, span.start + cursor, word, 'X', ends)
      run++
      continue
    }
    // wink-nlp gives every word as it stands; were it ever not to, the word is left out rather than misplaced
    const start = raw.indexOf(word, cursor)
    if (start < 0) continue
    cursor = start + word.length
    draft.add(span.start + start, span.start + cursor, lemmas[i] ?? word, pos[i] ?? 'X', ends)
    repairLast(draft, tables)
  }
  repairSentences(draft, tables)
}
