import type { Doc } from '../pipeline/stage.ts'
import type { NounPhrase, VerbGroup } from '../syntax/layer.ts'

export type SceneDoc = Doc<'tokens' | 'sentences' | 'quotations' | 'phrases' | 'paragraphs'>

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

const TERMINAL = new Set(['.', '!', '?', '…', '...', ';'])
const DASH = new Set(['-', '–', '—', '―', '--'])

/** A document as the attribution rules look at it: the words around a token, and the phrases that begin or end there. */
export class Scene {
  readonly doc: SceneDoc
  readonly lower: readonly string[]
  /** 1 for the main verb of each cue. */
  readonly cueVerb: Uint8Array
  private names: Set<string> | null = null

  constructor(doc: SceneDoc) {
    this.doc = doc
    this.lower = doc.tokens.lower
    this.cueVerb = new Uint8Array(doc.tokens.count)
  }

  word(i: number): string {
    return this.lower[i] ?? ''
  }

  sentenceFrom(i: number): number {
    return this.doc.sentences[this.doc.tokens.sentence[i] ?? -1]?.from ?? i
  }

  sentenceTo(i: number): number {
    return this.doc.sentences[this.doc.tokens.sentence[i] ?? -1]?.to ?? i + 1
  }

  paragraphFrom(i: number): number {
    return this.doc.tokens.paragraphFrom[this.doc.tokens.paragraph[i] ?? 0] ?? 0
  }

  paragraphTo(i: number): number {
    return this.doc.tokens.paragraphFrom[(this.doc.tokens.paragraph[i] ?? 0) + 1] ?? this.doc.tokens.count
  }

  sameSentence(a: number, b: number): boolean {
    return this.doc.tokens.sentence[a] === this.doc.tokens.sentence[b]
  }

  sameParagraph(a: number, b: number): boolean {
    return this.doc.tokens.paragraph[a] === this.doc.tokens.paragraph[b]
  }

  noun(i: number): NounPhrase | null {
    const id = this.doc.phrases.nounAt[i] ?? -1
    return id < 0 ? null : (this.doc.phrases.nouns[id] ?? null)
  }

  verb(i: number): VerbGroup | null {
    const id = this.doc.phrases.verbAt[i] ?? -1
    return id < 0 ? null : (this.doc.phrases.verbs[id] ?? null)
  }

  /** The noun phrase that begins at token `i`. */
  nounFrom(i: number): NounPhrase | null {
    const noun = this.noun(i)
    return noun?.from === i ? noun : null
  }

  /** The noun phrase whose last token is `i`. */
  nounTo(i: number): NounPhrase | null {
    const noun = this.noun(i)
    return noun?.to === i + 1 ? noun : null
  }

  isMark(i: number): boolean {
    return this.doc.quotations.mark[i] === 1
  }

  /** Id of the outermost quotation that holds the token, or −1. */
  quotation(i: number): number {
    return this.doc.quotations.outer[i] ?? -1
  }

  /** Whether the token stands inside a quotation of a clause or more. */
  inSpeech(i: number): boolean {
    const id = this.quotation(i)
    return id >= 0 && this.doc.quotations.list[id]?.use === 'speech'
  }

  isTerminal(i: number): boolean {
    return TERMINAL.has(this.word(i))
  }

  /** A dash between words, not a hyphen inside one. */
  isDash(i: number): boolean {
    const { start, end } = this.doc.tokens
    const word = this.word(i)
    return DASH.has(word) && !(word === '-' && start[i] === end[i - 1] && start[i + 1] === end[i])
  }

  isPunctuation(i: number): boolean {
    return this.doc.tokens.pos[i] === 'PUNCT'
  }

  /** A conjugated verb: no infinitive, no bare gerund. */
  isFinite(i: number): boolean {
    return this.verb(i)?.form === 'finite'
  }

  /** Whether a conjunction stands here with a clause of its own after it: "but she left". */
  opensClause(i: number): boolean {
    const subject = this.doc.tokens.pos[i] === 'CCONJ' ? this.nounFrom(i + 1) : null
    return subject !== null && this.isFinite(subject.to)
  }

  /** Whether the word stands as a name in the middle of a sentence somewhere in the article. */
  isName(i: number): boolean {
    if (this.names === null) {
      const { count, pos, word } = this.doc.tokens
      this.names = new Set()
      for (let k = 1; k < count; k++)
        if (pos[k] === 'PROPN' && this.sameSentence(k - 1, k) && !this.isMark(k - 1)) this.names.add(word[k] ?? '')
    }
    return this.names.has(this.doc.tokens.word[i] ?? '')
  }

  span({ from, to }: Range): { start: number; end: number } {
    const { start, end } = this.doc.tokens
    return { start: start[from] ?? 0, end: end[to - 1] ?? 0 }
  }
}
