import type { Paragraph, Pos, Sentence, Tokens } from './layer.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Tokens while they are read and repaired: arrays that grow at the end. Repairs join or split the last few tokens only, so all
 * of reading stays linear.
 */
export class TokenDraft {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly start: number[] = []
  readonly end: number[] = []
  /** Numbers of the words and lemmas in the vocabulary. */
  private readonly id: number[] = []
  private readonly lemma: number[] = []
  readonly pos: Pos[] = []
  /** Whether a sentence ends after the token. */
  readonly ends: boolean[] = []
  private readonly paragraphFrom: Int32Array
  /** The first token of the paragraph that is being read; repairs never look before it. */
  from = 0

  constructor(text: string, paragraphs: number, vocabulary: Vocabulary) {
    this.text = text
    this.vocabulary = vocabulary
    this.paragraphFrom = new Int32Array(paragraphs + 1)
  }

  get count(): number {
    return this.start.length
  }

  word(i: number): string {
    return this.vocabulary.words[this.id[i] ?? -1] ?? ''
  }

  /** Whether nothing stands between token `i` and the one before it in its paragraph. */
  glued(i: number): boolean {
    return i > this.from && this.start[i] === this.end[i - 1]
  }

  /** Adds the token at `[start, end)`. */
  add(start: number, end: number, lemma: string, pos: Pos, ends: boolean): void {
    const { vocabulary } = this
    this.push(start, end, vocabulary.idOf(this.text.slice(start, end)), vocabulary.idOf(lemma), pos, ends)
  }

  /** Adds the token at `[start, end)` whose word and lemma have these numbers. */
  push(start: number, end: number, id: number, lemma: number, pos: Pos, ends: boolean): void {
    this.start.push(start)
    this.end.push(end)
    this.id.push(id)
    this.lemma.push(lemma)
    this.pos.push(pos)
    this.ends.push(ends)
  }

  /** Ends the sentence, if `ends`, after the last token of the paragraph that is being read. */
  endSentence(ends: boolean): void {
    if (ends && this.count > this.from) this.ends[this.count - 1] = true
  }

  /** Makes one token of all from `from` on; a sentence ends after it if one ended after the last of them. */
  join(from: number, pos: Pos, lemma?: string): void {
    const last = this.count - 1
    if (from >= last) return
    const start = this.start[from] ?? 0
    const end = this.end[last] ?? start
    const ends = this.ends[last] ?? false
    this.truncate(from)
    this.add(start, end, lemma ?? this.text.slice(start, end).toLowerCase(), pos, ends)
  }

  /** Cuts the last token in two after its first `length` characters. */
  split(length: number, left: { readonly pos: Pos; readonly lemma: string }, right: { readonly pos: Pos; readonly lemma: string }): void {
    const last = this.count - 1
    const start = this.start[last] ?? 0
    const end = this.end[last] ?? start
    const ends = this.ends[last] ?? false
    this.truncate(last)
    this.add(start, start + length, left.lemma, left.pos, false)
    this.add(start + length, end, right.lemma, right.pos, ends)
  }

  /** Takes the last token away. */
  drop(): void {
    this.truncate(this.count - 1)
  }

  private truncate(length: number): void {
    for (const array of [this.start, this.end, this.id, this.lemma, this.pos, this.ends]) array.length = length
  }

  endParagraph(paragraph: number): void {
    if (this.count > this.from) this.ends[this.count - 1] = true
    this.paragraphFrom[paragraph + 1] = this.count
    this.from = this.count
  }

  build(paragraphs: readonly Paragraph[]): { tokens: Tokens; sentences: readonly Sentence[] } {
    const { count } = this
    const { words, lowers } = this.vocabulary
    const sentence = new Int32Array(count)
    const paragraph = new Int32Array(count)
    const sentences: Sentence[] = []
    for (let p = 0; p < paragraphs.length; p++) {
      const to = this.paragraphFrom[p + 1] ?? count
      let from = this.paragraphFrom[p] ?? 0
      for (let i = from; i < to; i++) {
        sentence[i] = sentences.length
        paragraph[i] = p
        if (this.ends[i]) {
          sentences.push({ span: { start: this.start[from] ?? 0, end: this.end[i] ?? 0 }, from, to: i + 1, paragraph: p })
          from = i + 1
        }
      }
    }
    return {
      tokens: {
        count,
        start: new Int32Array(this.start),
        end: new Int32Array(this.end),
        vocabulary: this.vocabulary,
        id: new Int32Array(this.id),
        lemmaId: new Int32Array(this.lemma),
        word: this.id.map((id) => words[id] as string),
        lower: this.id.map((id) => lowers[id] as string),
        lemma: this.lemma.map((id) => words[id] as string),
        pos: this.pos,
        sentence,
        paragraph,
        paragraphFrom: this.paragraphFrom,
      },
      sentences,
    }
  }
}
