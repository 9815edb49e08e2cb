import fc from 'fast-check'
import { furniture } from '../../src/document/furniture.ts'
import { longRuns } from '../../src/document/long-runs.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { testContext } from '../support/read.ts'

const stages = pipeline.use(paragraphs).use(furniture).use(tokens())
const read = (text: string) => stages.run(text, testContext())

const piece = fc.constantFrom(
  "'",
  "''",
  '"',
  '”',
  '“',
  '.',
  '..',
  '...',
  ' ',
  ' ',
  '\n',
  '\n\n',
  'Ann',
  'Annhas',
  'has',
  'No.',
  'bbc',
  '.co',
  '.uk',
  '/',
  "'A",
  'Ph.D.',
  'x'.repeat(125),
  '\ud800',
  '\u00a0',
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
)

test('no token is empty, though wink-nlp finds one in "has..has"', () => {
  expect(read('He has..has it.').tokens.word).toEqual(['He', 'has', '..', 'has', 'it', '.'])
})

test('tokens are in order, do not overlap and lie in one paragraph; sentences tile them', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { tokens: t, sentences, paragraphs: all } = read(text)
      for (let i = 0; i < t.count; i++) {
        expect(t.start[i]).toBeLessThan(t.end[i] ?? 0)
        if (i > 0) expect(t.start[i]).toBeGreaterThanOrEqual(t.end[i - 1] ?? 0)
        expect(text.slice(t.start[i], t.end[i])).toBe(t.word[i])
        const span = all[t.paragraph[i] ?? -1]?.span
        expect(span && span.start <= (t.start[i] ?? -1) && (t.end[i] ?? 0) <= span.end).toBe(true)
      }
      let next = 0
      for (const { from, to, span } of sentences) {
        expect(from).toBe(next)
        expect([span.start, span.end]).toEqual([t.start[from], t.end[to - 1]])
        next = to
      }
      expect(next).toBe(t.count)
    }),
  )
})

test('all that is no white space is in a token, outside furniture', () => {
  fc.assert(
    fc.property(
      fc
        .array(
          piece.filter((as) => as !== '\ud800'),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
      (text) => {
        const { tokens: t, furniture: f, paragraphs: all } = read(text)
        const words = (as: string) => as.replace(/\s/g, '')
        const prose = all.filter((_, p) => !f.paragraph[p]).map(({ span }) => text.slice(span.start, span.end))
        expect(words(t.word.join(''))).toBe(words(prose.join('')))
      },
    ),
  )
})

test('a paragraph after the text changes no token before it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const before = read(text)
      const after = read(`${text}\n\nThe rain fell on the town all day.`)
      expect(after.tokens.word.slice(0, before.tokens.count)).toEqual(before.tokens.word)
      expect(after.sentences.slice(0, before.sentences.length)).toEqual(before.sentences)
    }),
  )
})

test('long runs are found as a regular expression finds them', () => {
  const word = fc.integer({ min: 0, max: 400 }).map((length) => 'x'.repeat(length))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom(' ', '\u00a0', '\t '), (words, gap) => {
      const text = words.join(gap)
      expect(longRuns(text, { start: 0, end: text.length })).toEqual(
        [...text.matchAll(/\S{121,}/g)].map(({ index, 0: run }) => ({ start: index, end: index + run.length })),
      )
    }),
  )
})

test('a word of which wink-nlp has no lemma by itself is its own', () => {
  const { tokens: t } = read('They cannot, and they know it. We cannot.')
  expect(t.lemma.filter((_, i) => t.lower[i] === 'cannot')).toEqual(['cannot', 'cannot'])
})
