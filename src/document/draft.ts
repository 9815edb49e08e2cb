import type { Paragraph, Pos, Sentence, Tokens } from './layer.ts'
import { lowerOf } from './lower.ts'

/**
 * Tokens while they are read and repaired: arrays that grow at the end. Repairs join or split the last few tokens only, so all
 * of reading stays linear.
 */
export class TokenDraft {
  readonly text: string
  readonly start: number[] = []
  readonly end: number[] = []
  private readonly words: string[] = []
  private readonly lowers: string[] = []
  readonly lemma: string[] = []
  readonly pos: Pos[] = []
  /** Whether a sentence ends after the token. */
  readonly ends: boolean[] = []
  private readonly paragraphFrom: Int32Array
  /** The first token of the paragraph that is being read; repairs never look before it. */
  from = 0

  constructor(text: string, paragraphs: number) {
    this.text = text
    this.paragraphFrom = new Int32Array(paragraphs + 1)
  }

  get count(): number {
    return this.start.length
  }

  word(i: number): string {
    return this.words[i] ?? ''
  }

  /** Whether nothing stands between token `i` and the one before it in its paragraph. */
  glued(i: number): boolean {
    return i > this.from && this.start[i] === this.end[i - 1]
  }

  /** Adds the token at `[start, end)`; `lower` is `word` in lower case. */
  add(start: number, end: number, lemma: string, pos: Pos, ends: boolean, word = this.text.slice(start, end), lower = lowerOf(word)): void {
    this.words.push(word)
    this.lowers.push(lower)
    this.start.push(start)
    this.end.push(end)
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
    for (const array of [this.start, this.end, this.words, this.lowers, this.lemma, this.pos, this.ends]) array.length = length
  }

  endParagraph(paragraph: number): void {
    if (this.count > this.from) this.ends[this.count - 1] = true
    this.paragraphFrom[paragraph + 1] = this.count
    this.from = this.count
  }

  build(paragraphs: readonly Paragraph[]): { tokens: Tokens; sentences: readonly Sentence[] } {
    const { count } = this
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
        word: this.words,
        lower: this.lowers,
        lemma: this.lemma,
        pos: this.pos,
        sentence,
        paragraph,
        paragraphFrom: this.paragraphFrom,
      },
      sentences,
    }
  }
}
