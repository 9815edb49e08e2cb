import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Pos } from './layer.ts'
import { lowerOf } from './lower.ts'

/** One text's tokens as wink-nlp reads them; `sentenceEnds` holds the index of each sentence's last token. */
export interface Reading {
  readonly words: readonly string[]
  /** The words in lower case, with ’ as '. */
  readonly lowers: readonly string[]
  readonly lemmas: readonly string[]
  readonly pos: readonly Pos[]
  readonly sentenceEnds: readonly number[]
}

/** The part of wink's language model in which it looks words up and to which it adds those that it has not seen. */
interface Core {
  readonly features: { readonly lexeme: { hash: Record<string, number>; readonly list: readonly string[] } }
}

/** What wink asks of its cache when it guesses the part of speech of a new word. */
interface Cache {
  lookup(word: string): number[] | null
  intrinsicSize(): number
  posOf(index: number): number
}

interface Features {
  pos(word: string, category: number, cache: Cache): number
}

/** What wink-nlp itself keeps of a text: `sentences` are pairs of the first and the last token, and more. */
interface RawText {
  readonly numOfTokens: number
  readonly sentences: readonly (readonly number[])[]
}

type SetTags = (text: RawText, ...rest: unknown[]) => void

/** wink-nlp's `its` as functions of a token. */
interface Its {
  uniqueId(i: number, text: RawText): number
  value(i: number, text: RawText): string
  pos(i: number, text: RawText): Pos
  contractionFlag(i: number, text: RawText): boolean
  lemma(i: number, text: RawText, addons: unknown): string
}

interface Instance {
  /** How many words the language model has. */
  readonly words: number
  readonly its: Its
  read(text: string): RawText
}

/** Stands for "a new word" in what `lookup` gives: any index beyond those of the language model. */
const NEW_WORD = [Number.MAX_SAFE_INTEGER]

/**
 * A wink-nlp instance that reads a text alike whatever it has read before.
 *
 * As it is, wink takes a string that once became a token as one token for ever: after "(Lee's)" it no longer splits "Lee's".
 * So words it adds go to a hash of their own, which its look-up of whole words does not consult. And we leave out its loader
 * for custom entities, which we don't use: it turns its own output into a JSON string once more at each call, so that it
 * doubles with every instance and fails at the twentieth.
 *
 * What it made of a text we take from its last step, the setting of the tags, to go through the tokens once and not once for
 * each thing that we want to know of them.
 */
function createInstance(): Instance {
  let raw: RawText | null = null
  let core: Core | null = null
  const model = {
    ...winkModel,
    metaCER: () => ({ machines: [], transformers: [] }),
    core: () => {
      core = (winkModel.core as unknown as () => Core)()
      return core
    },
    featureFn: (...setup: unknown[]): Features => {
      const features = (winkModel.featureFn as unknown as (...setup: unknown[]) => Features)(...setup)
      const guess = features.pos
      let view: Cache | null = null
      features.pos = (word, category, cache) => {
        view ??= { ...cache, lookup: (text) => cache.lookup(text) ?? NEW_WORD }
        return guess(word, category, view)
      }
      return features
    },
    pos: () => {
      const pos = (winkModel.pos as unknown as () => { setter: SetTags })()
      const setTags: SetTags = (text, ...rest) => {
        pos.setter(text, ...rest)
        raw = text
      }
      return { ...pos, setter: setTags }
    },
  }
  const nlp: WinkMethods = winkNLP(model as typeof winkModel, ['sbd', 'pos'])
  const { lexeme } = (core as unknown as Core).features
  lexeme.hash = Object.create(lexeme.hash) as Record<string, number>
  return {
    words: lexeme.list.length,
    its: nlp.its as unknown as Its,
    read(text) {
      nlp.readDoc(text)
      return raw as unknown as RawText
    },
  }
}

/** A word that wink-nlp knows by a number, and its lemma in the part of speech it last had. */
interface Lexeme {
  readonly word: string
  readonly lower: string
  pos: Pos
  lemma: string
}

/** wink-nlp keeps each word that it has not seen before (about 0.3 kB); a fresh instance now and then keeps memory flat. */
const TEXTS_PER_INSTANCE = 500_000

/** A reader of short texts (paragraphs) that holds one wink-nlp instance and renews it when it has read many. */
export function createReader(): (text: string) => Reading {
  let instance: Instance | null = null
  let read = 0
  // by wink's number
  let lexemes: (Lexeme | undefined)[] = []
  const { addons } = winkModel as unknown as { addons: unknown }
  return (text) => {
    if (instance === null || ++read > TEXTS_PER_INSTANCE) {
      instance = createInstance()
      lexemes = new Array(instance.words)
      read = 0
    }
    const { its } = instance
    const raw = instance.read(text)
    const count = raw.numOfTokens
    const words: string[] = new Array(count)
    const lowers: string[] = new Array(count)
    const lemmas: string[] = new Array(count)
    const tags: Pos[] = new Array(count)
    for (let i = 0; i < count; i++) {
      const id = its.uniqueId(i, raw)
      const pos = its.pos(i, raw)
      let lexeme = lexemes[id]
      if (lexeme === undefined) {
        const word = its.value(i, raw)
        lexeme = { word, lower: lowerOf(word), pos, lemma: '' }
        lexemes[id] = lexeme
      }
      tags[i] = pos
      words[i] = lexeme.word
      lowers[i] = lexeme.lower
      // the parts of a contraction have lemmas of their own
      if (its.contractionFlag(i, raw)) lemmas[i] = its.lemma(i, raw, addons)
      else {
        if (lexeme.lemma === '' || lexeme.pos !== pos) {
          lexeme.pos = pos
          lexeme.lemma = its.lemma(i, raw, addons)
        }
        lemmas[i] = lexeme.lemma
      }
    }
    return { words, lowers, lemmas, pos: tags, sentenceEnds: raw.sentences.map((sentence) => sentence[1] ?? -1) }
  }
}
