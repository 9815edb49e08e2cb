import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Pos } from './layer.ts'

/** One text's tokens as wink-nlp reads them; `sentenceEnds` holds the index of each sentence's last token. */
export interface Reading {
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly pos: readonly Pos[]
  readonly sentenceEnds: readonly number[]
}

/** The part of wink's language model in which it looks words up and to which it adds those that it has not seen. */
interface Core {
  readonly features: { readonly lexeme: { hash: Record<string, number> } }
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

/** Stands for "a new word" in what `lookup` gives: any index beyond those of the language model. */
const NEW_WORD = [Number.MAX_SAFE_INTEGER]

/**
 * A wink-nlp instance that reads a text alike whatever it has read before.
 *
 * As it is, wink takes a string that once became a token as one token for ever: after "(Lee's)" it no longer splits "Lee's".
 * So words it adds go to a hash of their own, which its look-up of whole words does not consult. And we leave out its loader
 * for custom entities, which we don't use: it turns its own output into a JSON string once more at each call, so that it
 * doubles with every instance and fails at the twentieth.
 */
function createInstance(): WinkMethods {
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
  }
  const nlp = winkNLP(model as typeof winkModel, ['sbd', 'pos'])
  const { lexeme } = (core as unknown as Core).features
  lexeme.hash = Object.create(lexeme.hash) as Record<string, number>
  return nlp
}

/** wink-nlp keeps each word that it has not seen before (about 0.3 kB); a fresh instance now and then keeps memory flat. */
const TEXTS_PER_INSTANCE = 500_000

/** A reader of short texts (paragraphs) that holds one wink-nlp instance and renews it when it has read many. */
export function createReader(): (text: string) => Reading {
  let nlp: WinkMethods | null = null
  let read = 0
  return (text) => {
    if (nlp === null || ++read > TEXTS_PER_INSTANCE) {
      nlp = createInstance()
      read = 0
    }
    const { its, as } = nlp
    const doc = nlp.readDoc(text)
    const tokens = doc.tokens()
    return {
      words: tokens.out(its.value, as.array) as string[],
      // its.lemma is declared with a third parameter that out() does not know of
      lemmas: tokens.out(its.lemma as unknown as typeof its.value, as.array) as string[],
      pos: tokens.out(its.pos, as.array) as Pos[],
      sentenceEnds: (doc.sentences().out(its.span, as.array) as unknown as [number, number][]).map(([, last]) => last),
    }
  }
}
