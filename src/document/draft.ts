import type { Paragraph, Pos, Sentence, Tokens } from './layer.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Tokens while they are read and repaired: rows that grow at the end. Repairs join or split the last few tokens only, so all of
 * reading stays linear.
 */
export class TokenDraft {
  readonly text: string
  readonly vocabulary: Vocabulary
  start: Int32Array
  end: Int32Array
  /** Numbers of the words and lemmas in the vocabulary. */
  private id: Int32Array
  private lemma: Int32Array
  /** 1 if a sentence ends after the token. */
  ends: Uint8Array
  readonly pos: Pos[] = []
  private readonly paragraphFrom: Int32Array
  /** The first token of the paragraph that is being read; repairs never look before it. */
  from = 0

  /** A draft with room for about `size` tokens. */
  constructor(text: string, paragraphs: number, vocabulary: Vocabulary, size: number) {
    this.text = text
    this.vocabulary = vocabulary
    this.paragraphFrom = new Int32Array(paragraphs + 1)
    const room = size + 64
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.id = new Int32Array(room)
    this.lemma = new Int32Array(room)
    this.ends = new Uint8Array(room)
  }

  get count(): number {
    return this.pos.length
  }

  word(i: number): string {
    return i < this.count ? (this.vocabulary.words[this.id[i] ?? -1] ?? '') : ''
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
    const i = this.pos.length
    if (i === this.start.length) this.grow()
    this.start[i] = start
    this.end[i] = end
    this.id[i] = id
    this.lemma[i] = lemma
    this.ends[i] = ends ? 1 : 0
    this.pos.push(pos)
  }

  private grow(): void {
    const longer = (from: Int32Array): Int32Array => {
      const to = new Int32Array(2 * from.length)
      to.set(from)
      return to
    }
    ;[this.start, this.end, this.id, this.lemma] = [longer(this.start), longer(this.end), longer(this.id), longer(this.lemma)]
    const ends = new Uint8Array(this.start.length)
    ends.set(this.ends)
    this.ends = ends
  }

  /** Ends the sentence, if `ends`, after the last token of the paragraph that is being read. */
  endSentence(ends: boolean): void {
    if (ends && this.count > this.from) this.ends[this.count - 1] = 1
  }

  /** Makes one token of all from `from` on; a sentence ends after it if one ended after the last of them. */
  join(from: number, pos: Pos, lemma?: string): void {
    const last = this.count - 1
    if (from >= last) return
    const start = this.start[from] ?? 0
    const end = this.end[last] ?? start
    const ends = this.ends[last] === 1
    this.truncate(from)
    this.add(start, end, lemma ?? this.text.slice(start, end).toLowerCase(), pos, ends)
  }

  /** Cuts the last token in two after its first `length` characters. */
  split(length: number, left: { readonly pos: Pos; readonly lemma: string }, right: { readonly pos: Pos; readonly lemma: string }): void {
    const last = this.count - 1
    const start = this.start[last] ?? 0
    const end = this.end[last] ?? start
    const ends = this.ends[last] === 1
    this.truncate(last)
    this.add(start, start + length, left.lemma, left.pos, false)
    this.add(start + length, end, right.lemma, right.pos, ends)
  }

  /** Takes the last token away. */
  drop(): void {
    this.truncate(this.count - 1)
  }

  private truncate(length: number): void {
    this.pos.length = length
  }

  endParagraph(paragraph: number): void {
    if (this.count > this.from) this.ends[this.count - 1] = 1
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
    const id = this.id.slice(0, count)
    const lemmaId = this.lemma.slice(0, count)
    return {
      tokens: {
        count,
        start: this.start.slice(0, count),
        end: this.end.slice(0, count),
        vocabulary: this.vocabulary,
        id,
        lemmaId,
        word: wordsOf(id, words),
        lower: wordsOf(id, lowers),
        lemma: wordsOf(lemmaId, words),
        pos: this.pos,
        sentence,
        paragraph,
        paragraphFrom: this.paragraphFrom,
      },
      sentences,
    }
  }
}

function wordsOf(ids: Int32Array, words: readonly string[]): string[] {
  const list: string[] = new Array(ids.length)
  for (let i = 0; i < ids.length; i++) list[i] = words[ids[i] as number] as string
  return list
}
