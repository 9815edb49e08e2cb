import type { Context, Stage } from '../pipeline/stage.ts'
import type { Paragraph, Pos, Sentence, Tokens } from './layer.ts'
import { createReader, type Reading } from './wink.ts'

/**
 * A run of this many characters without white space is no prose (a data URL, a line of dashes) and would cost wink-nlp
 * quadratic time; it is read as one word of class X.
 */
const LONG_RUN = /\S{121,}/g
/** Stands for a long run while wink-nlp reads the paragraph. */
const STAND_IN = 'Xrun'

/** Tokens and sentences of every paragraph that is not page furniture, by wink-nlp, with exact offsets. */
export const tokens: () => Stage<'paragraphs' | 'furniture', 'tokens' | 'sentences'> = () => {
  const read = createReader()
  return {
    id: 'tokens',
    needs: ['paragraphs', 'furniture'],
    adds: ['tokens', 'sentences'],
    run({ text, paragraphs, furniture }, context) {
      const builder = new TokenBuilder(text, paragraphs.length)
      paragraphs.forEach((paragraph, p) => {
        if (!furniture.paragraph[p]) addParagraph(builder, paragraph, p, read, context)
        builder.endParagraph(p)
      })
      return builder.build()
    },
  }
}

function addParagraph(builder: TokenBuilder, { span }: Paragraph, p: number, read: (text: string) => Reading, context: Context): void {
  const raw = builder.text.slice(span.start, span.end)
  const runs = [...raw.matchAll(LONG_RUN)].map(({ index, 0: run }) => ({ start: index, length: run.length }))
  for (const { start, length } of runs)
    context.report({
      code: 'long-run',
      message: `${length} characters without a space were read as one word`,
      span: { start: span.start + start, end: span.start + start + length },
    })
  const { words, lemmas, pos, sentenceEnds } = read(runs.length > 0 ? raw.replace(LONG_RUN, STAND_IN) : raw)
  let cursor = 0
  let run = 0
  let sentence = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const long = runs[run]
    if (long && word === STAND_IN && raw.slice(cursor, long.start).trim() === '') {
      cursor = long.start + long.length
      builder.add(span.start + long.start, span.start + cursor, word, 'X', p)
      run++
    } else {
      // wink-nlp gives every word as it stands; were it ever not to, the word is left out rather than misplaced
      const start = raw.indexOf(word, cursor)
      if (start >= 0) {
        cursor = start + word.length
        builder.add(span.start + start, span.start + cursor, lemmas[i] ?? word, pos[i] ?? 'X', p)
      }
    }
    if (i === sentenceEnds[sentence]) {
      builder.endSentence(p)
      sentence++
    }
  }
  builder.endSentence(p)
}

/** Collects tokens and sentences in order and packs them into arrays. */
class TokenBuilder {
  readonly text: string
  private readonly start: number[] = []
  private readonly end: number[] = []
  private readonly lemma: string[] = []
  private readonly pos: Pos[] = []
  private readonly sentenceOf: number[] = []
  private readonly paragraphOf: number[] = []
  private readonly paragraphFrom: Int32Array
  private readonly sentences: Sentence[] = []
  private sentenceFrom = 0

  constructor(text: string, paragraphs: number) {
    this.text = text
    this.paragraphFrom = new Int32Array(paragraphs + 1)
  }

  add(start: number, end: number, lemma: string, pos: Pos, paragraph: number): void {
    this.start.push(start)
    this.end.push(end)
    this.lemma.push(lemma)
    this.pos.push(pos)
    this.sentenceOf.push(this.sentences.length)
    this.paragraphOf.push(paragraph)
  }

  endSentence(paragraph: number): void {
    const from = this.sentenceFrom
    const to = this.start.length
    const start = this.start[from]
    const end = this.end[to - 1]
    if (start === undefined || end === undefined || from === to) return
    this.sentences.push({ span: { start, end }, from, to, paragraph })
    this.sentenceFrom = to
  }

  endParagraph(paragraph: number): void {
    this.paragraphFrom[paragraph + 1] = this.start.length
  }

  build(): { tokens: Tokens; sentences: readonly Sentence[] } {
    const word = this.start.map((start, i) => this.text.slice(start, this.end[i]))
    return {
      tokens: {
        count: word.length,
        start: Int32Array.from(this.start),
        end: Int32Array.from(this.end),
        word,
        lower: word.map((w) => w.toLowerCase().replace('’', "'")),
        lemma: this.lemma,
        pos: this.pos,
        sentence: Int32Array.from(this.sentenceOf),
        paragraph: Int32Array.from(this.paragraphOf),
        paragraphFrom: this.paragraphFrom,
      },
      sentences: this.sentences,
    }
  }
}
