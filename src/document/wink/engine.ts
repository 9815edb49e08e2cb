import winkModel from 'wink-eng-lite-web-model'
import createCache, { type Cache } from 'wink-nlp/src/cache.js'
import compileExpressions from 'wink-nlp/src/compile-trex.js'
import wrap from 'wink-nlp/src/dd-wrapper.js'
import createTokenizer from 'wink-nlp/src/tokenizer.js'
import { Machine, Signs } from './machine.ts'

/** A list of values and their numbers; words that the model does not have are added at its end. */
interface Feature {
  hash: Record<string, number>
  readonly list: string[]
  index: number
}

interface Core {
  readonly features: Readonly<Record<string, Feature>>
  readonly tcat: { readonly hash: unknown }
  readonly preserve: unknown
  readonly trex: unknown
}

interface Rules {
  readonly machines: readonly string[]
}

interface Model {
  core(): Core
  sbd(): Rules
  pos(): Rules
  featureFn(...setup: unknown[]): { pos(word: string, category: number, cache: Cache): number }
  readonly addons: { lemmatize(word: string, pos: string, cache: Cache): string }
}

/** A token as wink-nlp's tokenizer leaves it. */
export interface RawToken {
  readonly word: number
  /** The expansion it stands for, in wink's packing; 0 if it is no part of a contraction. */
  readonly expansion: number
  /** Part of speech and lemma of a part of a contraction; otherwise 0, and the tagger decides. */
  readonly pos: number
  readonly lemma: number
}

/** wink-nlp's model and inner functions, put together for one purpose: tokens, sentences, parts of speech and lemmas. */
export interface Engine {
  readonly cache: Cache
  readonly sentences: Machine
  readonly sentenceSigns: Signs
  /** Taggers, each of which corrects the one before it. */
  readonly taggers: readonly Machine[]
  readonly posSigns: Signs
  /** By part of speech: its sign for the taggers. */
  readonly signOfPos: readonly number[]
  /** By wink's number. */
  readonly posNames: readonly string[]
  tokenize(piece: string): RawToken[]
  lemma(word: number, pos: string): string
}

/** Stands for "a new word" in what `lookup` gives: any number beyond those of the model. */
const NEW_WORD = [Number.MAX_SAFE_INTEGER]

/** A token is so many numbers; the second holds the spaces before it in its lower half and the expansion above; the third part of speech and lemma. */
const TOKEN = 4
const SPACES = 0xffff
const LEMMA = 0xfffff
const LEMMA_BITS = 20

/**
 * Puts wink-nlp together from its parts, so that it reads a piece of text alike whatever it has read before.
 *
 * As it is, wink takes a string that once became a token as one token for ever: after "(Lee's)" it no longer splits "Lee's".
 * So words it adds go to a hash of their own, which its look-up of whole words does not consult.
 */
export function createEngine(): Engine {
  const model = winkModel as unknown as Model
  const core = model.core()
  const features = (...setup: unknown[]) => {
    const functions = model.featureFn(...setup)
    const guess = functions.pos
    let view: Cache | null = null
    functions.pos = (word, category, cache) => {
      view ??= { ...cache, lookup: (text) => cache.lookup(text) ?? NEW_WORD }
      return guess(word, category, view)
    }
    return functions
  }
  const cache = createCache(core, features)
  const { lexeme } = core.features as { lexeme: Feature }
  lexeme.hash = Object.create(lexeme.hash) as Record<string, number>
  const tokenize = createTokenizer(compileExpressions(core.trex), core.tcat.hash, core.preserve)
  const { machines: sentencePatterns } = model.sbd()
  const { machines: posPatterns } = model.pos()
  const sentenceSigns = new Signs(sentencePatterns)
  const posSigns = new Signs(posPatterns)
  const posNames = (core.features as { pos: Feature }).pos.list
  return {
    cache,
    sentences: new Machine(sentencePatterns[0] ?? '', sentenceSigns),
    sentenceSigns,
    taggers: posPatterns.map((json) => new Machine(json, posSigns)),
    posSigns,
    posNames,
    signOfPos: posNames.map((_, pos) => posSigns.of(pos)),
    tokenize(piece) {
      const tokens: number[] = []
      tokenize(wrap({ cache, tokens, nonBreakingSpaces: {} }), piece)
      const raw: RawToken[] = []
      for (let i = 0; i < tokens.length; i += TOKEN) {
        const packed = tokens[i + 1] as number
        const fixed = tokens[i + 2] as number
        raw.push({ word: tokens[i] as number, expansion: packed > SPACES ? packed : 0, pos: fixed >>> LEMMA_BITS, lemma: fixed & LEMMA })
      }
      return raw
    },
    lemma(word, pos) {
      const spelling = cache.mappedSpelling(word)
      if (cache.property(spelling, 'isSLemma') === 0) return model.addons.lemmatize(cache.value(cache.normal(word)), pos, cache)
      // a contraction that a mark clings to ("cannot,") is one token, and wink keeps something else in the place of its lemma
      const lemma: string | undefined = cache.value(cache.property(spelling, 'lemma'))
      return lemma ?? cache.value(word)
    },
  }
}
