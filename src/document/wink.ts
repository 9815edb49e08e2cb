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

/**
 * The model without its loader for custom entities, which we don't use: at each call it turns its own output into a JSON string
 * once more, so that it doubles with every instance and fails at the twentieth.
 */
const model = { ...winkModel, metaCER: () => ({ machines: [], transformers: [] }) }

/** wink-nlp keeps each word that it has not seen before (about 0.3 kB); a fresh instance now and then keeps memory flat. */
const TEXTS_PER_INSTANCE = 500_000

/** A reader of short texts (paragraphs) that holds one wink-nlp instance and renews it when it has read many. */
export function createReader(): (text: string) => Reading {
  let nlp: WinkMethods | null = null
  let read = 0
  return (text) => {
    if (nlp === null || ++read > TEXTS_PER_INSTANCE) {
      nlp = winkNLP(model, ['sbd', 'pos'])
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
