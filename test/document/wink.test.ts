import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { articleFile, articleNames } from '../../scripts/golden/articles.ts'
import { Reader } from '../../src/document/wink.ts'

const wordsOf = (reader: Reader, text: string) => {
  const { ids, pos, lemmas, sentenceEnds, starts } = reader.read(text)
  return {
    words: Array.from(ids, (id) => reader.vocabulary.words[id] as string),
    pos,
    lemmas: Array.from(lemmas, (id) => reader.vocabulary.words[id]),
    sentenceEnds,
    starts: [...starts],
  }
}

describe('a text is read alike whatever was read before', () => {
  const text = "Zarnow's plan won support, and Zarnow's rivals said so."
  test.each([
    ['the possessive in brackets', "The rally (Zarnow's first) drew 2,000."],
    ['the possessive after a dash', "A plan—Zarnow's—failed."],
    ['the same text', text],
  ])('after %s', (_, before) => {
    const fresh = wordsOf(new Reader(), text)
    const reader = new Reader()
    reader.read(before)
    expect(wordsOf(reader, text)).toEqual(fresh)
  })

  test('many readers live side by side', () => {
    // the model's own loader fails at the twentieth
    for (let i = 0; i < 25; i++) expect(wordsOf(new Reader(), 'It fell.').words).toEqual(['It', 'fell', '.'])
  })
})

describe('a text is read as wink-nlp reads it', () => {
  const nlp = winkNLP(winkModel, ['sbd', 'pos'])
  const { its, as } = nlp
  const reader = new Reader()
  const byWink = (text: string) => {
    const doc = nlp.readDoc(text)
    const tokens = doc.tokens()
    return {
      words: tokens.out(),
      pos: tokens.out(its.pos),
      lemmas: tokens.out(its.lemma as unknown as typeof its.pos, as.array),
      sentenceEnds: (doc.sentences().out(its.span as unknown as typeof its.pos) as unknown as number[][]).map(([, last]) => last),
    }
  }
  const same = (text: string) => expect({ ...wordsOf(reader, text), starts: null }).toEqual({ ...byWink(text), starts: null })

  // each line once: wink itself reads a line otherwise after it has read others
  test.each(articleNames())('every paragraph of %s', (name) => {
    for (const line of readFileSync(articleFile(name, 'article.txt'), 'utf8').split('\n')) if (line.trim() !== '') same(line)
  })

  test('words of all shapes in any order', () => {
    const word = fc.constantFrom(
      'I',
      "don't",
      'Mr',
      'Lee',
      'said',
      'U.S.',
      'won',
      '.',
      '“No',
      'no.”',
      '!',
      'co-op',
      '3.5',
      '(a',
      'b)',
      '—',
      'that',
      'saw',
    )
    const space = fc.constantFrom(' ', '  ', '\u00a0', '\t', ' \t ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { maxLength: 25 }), (parts) => same(parts.flat().join(''))),
      { numRuns: 300 },
    )
  })
})

test('every token begins where it says', () => {
  const text = "  “We  won’t,”\u00a0she\tsaid (it's Lee's)."
  const { words, starts } = wordsOf(new Reader(), text)
  expect(words.map((word, i) => text.slice(starts[i], (starts[i] as number) + word.length))).toEqual(words)
})

test('words are forgotten when there are very many', () => {
  const reader = new Reader()
  const { vocabulary } = reader
  reader.read(Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' '))
  expect(reader.vocabulary).toBe(vocabulary)
  reader.renew()
  expect(reader.vocabulary).not.toBe(vocabulary)
  expect(wordsOf(reader, 'It fell.').words).toEqual(['It', 'fell', '.'])
})
