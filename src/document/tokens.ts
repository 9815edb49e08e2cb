import type { Context, Stage } from '../pipeline/stage.ts'
import type { Span } from '../types.ts'
import { TokenDraft } from './draft.ts'
import { type Edit, edited, origins } from './edits.ts'
import type { Paragraph, Pos } from './layer.ts'
import { longRuns, STAND_IN } from './long-runs.ts'
import { findGluedWords, missingSpaces } from './repair/glued-words.ts'
import { repairSentences } from './repair/sentence-repairs.ts'
import { type Tables, tablesOf } from './repair/tables.ts'
import { looksRepairable, repairLast } from './repair/token-repairs.ts'
import { repairVerbTags } from './verb-tags.ts'
import { createReader, type Reading } from './wink.ts'

/** A paragraph on its way: its text, what wink-nlp is to read otherwise than it stands, and what it read. */
interface Draft {
  readonly raw: string
  edits: readonly Edit[]
  reading: Reading
}

/**
 * Tokens and sentences of every paragraph that is not page furniture: by wink-nlp, with exact offsets, and with the repairs
 * of `repair/` where quotation marks, abbreviations, host names and missing spaces mislead it.
 */
export const tokens: () => Stage<'paragraphs' | 'furniture', 'tokens' | 'sentences'> = () => {
  const reader = createReader()
  return {
    id: 'tokens',
    needs: ['paragraphs', 'furniture'],
    adds: ['tokens', 'sentences'],
    run({ text, paragraphs, furniture }, context) {
      reader.renew()
      const tables = tablesOf(context.lexicon)
      const drafts = paragraphs.map(({ span }, p): Draft | null => {
        if (furniture.paragraph[p]) return null
        const raw = text.slice(span.start, span.end)
        const edits = longRuns(raw).map((run) => ({ ...run, by: STAND_IN }))
        for (const { start, end } of edits) report(context, { start: span.start + start, end: span.start + end })
        return { raw, edits, reading: reader.read(edited(raw, edits)) }
      })
      const glued = findGluedWords(
        drafts.map((draft) => draft?.reading ?? null),
        tables,
        reader.vocabulary,
      )
      for (const [p, words] of glued) {
        const draft = drafts[p]
        if (!draft) continue
        draft.edits = missingSpaces(draft.raw, draft.edits, words)
        draft.reading = reader.read(edited(draft.raw, draft.edits))
      }
      const tokenDraft = new TokenDraft(text, paragraphs.length, reader.vocabulary)
      paragraphs.forEach((paragraph, p) => {
        const draft = drafts[p]
        if (draft) addParagraph(tokenDraft, paragraph, draft, tables)
        tokenDraft.endParagraph(p)
      })
      const layers = tokenDraft.build(paragraphs)
      repairVerbTags(layers.tokens, layers.tokens.pos as Pos[], context.lexicon)
      return layers
    },
  }
}

function report({ report }: Context, span: Span): void {
  report({ code: 'long-run', message: `${span.end - span.start} characters without a space were read as one word`, span })
}

function addParagraph(draft: TokenDraft, { span }: Paragraph, { reading, edits }: Draft, tables: Tables): void {
  const { units, starts, lemmas, pos, sentenceEnds } = reading
  const repairable = draft.vocabulary.column(looksRepairable, looksRepairable)
  const from = edits.length === 0 ? starts : origins(starts, edits)
  let run = 0
  let sentence = 0
  let free = -1
  for (let i = 0; i < units.length; i++) {
    const { id, word } = units[i] as (typeof units)[number]
    const ends = i === sentenceEnds[sentence]
    if (ends) sentence++
    const start = from[i] as number
    if (start < 0) {
      draft.endSentence(ends)
      continue
    }
    while (run < edits.length && (edits[run] as Edit).end <= start) run++
    const edit = edits[run]
    if (edit && edit.start === start && edit.by === STAND_IN) {
      draft.add(span.start + start, span.start + edit.end, word, 'X', ends)
      free = edit.end
      continue
    }
    const end = start + word.length
    draft.push(span.start + start, span.start + end, id, lemmas[i] as number, pos[i] as Pos, ends)
    // most tokens stand between spaces and need no second look
    if (ends || start === free || repairable[id] === 1) repairLast(draft, tables)
    free = end
  }
  repairSentences(draft, tables)
}
