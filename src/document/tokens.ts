import type { Context, Stage } from '../pipeline/stage.ts'
import type { Span } from '../types.ts'
import { TokenDraft } from './draft.ts'
import { type Edit, edited, origins } from './edits.ts'
import type { Pos } from './layer.ts'
import { longRuns, STAND_IN } from './long-runs.ts'
import { findGluedWords, missingSpaces } from './repair/glued-words.ts'
import { repairSentences } from './repair/sentence-repairs.ts'
import { type Tables, tablesOf } from './repair/tables.ts'
import { looksRepairable, repairLast } from './repair/token-repairs.ts'
import { repairVerbTags } from './verb-tags.ts'
import { Reader, type Reading } from './wink.ts'

/** A paragraph on its way: what wink-nlp is to read otherwise than it stands, and what it read. */
interface Draft {
  readonly span: Span
  edits: readonly Edit[]
  reading: Reading
}

/**
 * Tokens and sentences of every paragraph that is not page furniture: by wink-nlp, with exact offsets, and with the repairs
 * of `repair/` where quotation marks, abbreviations, host names and missing spaces mislead it.
 */
export const tokens: () => Stage<'paragraphs' | 'furniture', 'tokens' | 'sentences'> = () => {
  const reader = new Reader()
  return {
    id: 'tokens',
    needs: ['paragraphs', 'furniture'],
    adds: ['tokens', 'sentences'],
    run({ text, paragraphs, furniture }, context) {
      reader.renew()
      const tables = tablesOf(context.lexicon)
      const drafts = paragraphs.map(({ span }, p): Draft | null => {
        if (furniture.paragraph[p]) return null
        const edits = longRuns(text, span).map((run) => ({ ...run, by: STAND_IN }))
        for (const { start, end } of edits) report(context, { start, end })
        return { span, edits, reading: readEdited(text, span, edits) }
      })
      const glued = findGluedWords(
        drafts.map((draft) => draft?.reading ?? null),
        tables,
        reader.vocabulary,
      )
      for (const [p, words] of glued) {
        const draft = drafts[p]
        if (!draft) continue
        draft.edits = missingSpaces(text, draft.span, draft.edits, words)
        draft.reading = readEdited(text, draft.span, draft.edits)
      }
      const tokenDraft = new TokenDraft(text, paragraphs.length, reader.vocabulary, sizeOf(drafts))
      drafts.forEach((draft, p) => {
        if (draft) addParagraph(tokenDraft, draft, tables)
        tokenDraft.endParagraph(p)
      })
      const layers = tokenDraft.build(paragraphs)
      repairVerbTags(layers.tokens, layers.tokens.pos as Pos[], context.lexicon)
      return layers
    },
  }

  /** A paragraph without edits is read where it stands; places are those in the article either way. */
  function readEdited(text: string, span: Span, edits: readonly Edit[]): Reading {
    if (edits.length === 0) return reader.read(text, span.start, span.end)
    const reading = reader.read(edited(text, span, edits))
    return { ...reading, starts: origins(reading.starts, span, edits) }
  }
}

const sizeOf = (drafts: readonly (Draft | null)[]): number => drafts.reduce((sum, draft) => sum + (draft?.reading.ids.length ?? 0), 0)

function report({ report }: Context, span: Span): void {
  report({ code: 'long-run', message: `${span.end - span.start} characters without a space were read as one word`, span })
}

function addParagraph(draft: TokenDraft, { reading, edits }: Draft, tables: Tables): void {
  const { ids, starts, lemmas, pos, sentenceEnds } = reading
  const { words } = draft.vocabulary
  const repairable = draft.vocabulary.column(looksRepairable, looksRepairable)
  let run = 0
  let sentence = 0
  let free = -1
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    const ends = i === sentenceEnds[sentence]
    if (ends) sentence++
    const start = starts[i] as number
    if (start < 0) {
      draft.endSentence(ends)
      continue
    }
    while (run < edits.length && (edits[run] as Edit).end <= start) run++
    const edit = edits[run]
    if (edit && edit.start === start && edit.by === STAND_IN) {
      draft.add(start, edit.end, STAND_IN, 'X', ends)
      free = edit.end
      continue
    }
    const end = start + (words[id] as string).length
    draft.push(start, end, id, lemmas[i] as number, pos[i] as Pos, ends)
    // most tokens stand between spaces and need no second look
    if (ends || start === free || repairable[id] === 1) repairLast(draft, tables)
    free = end
  }
  repairSentences(draft, tables)
}
