import fc from 'fast-check'
import { withClaims } from './claims-of.ts'

const word = fc.constantFrom(
  'The',
  'union',
  'said',
  'that',
  'not',
  'no',
  'may',
  '12%',
  '£5m',
  'because',
  'of',
  'and',
  'but',
  ';',
  '-',
  '–',
  ',',
  '.',
  '?',
  '!',
  '“',
  '”',
  '"',
  "'",
  'he',
  'I',
  'we',
  'will',
  'would',
  'must',
  'is',
  'bad',
  'denied',
  'called for',
  'Ann',
  'Lee',
  '\n',
  '__proto__',
  'constructor',
  '𝒜',
  '\ud800',
  '1974',
)
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('on any text: spans are exact, in order and inside their sentence, scores are probabilities, each sentence has a unit', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { claims, sentences, tokens, attributions } = withClaims(value)
      let last = 0
      for (const unit of claims.list) {
        expect(unit.from).toBeGreaterThanOrEqual(last)
        expect(unit.to).toBeGreaterThan(unit.from)
        last = unit.to
        expect(unit.span).toEqual({ start: tokens.start[unit.from], end: tokens.end[unit.to - 1] })
        expect(tokens.sentence[unit.from]).toBe(tokens.sentence[unit.to - 1])
        expect(unit.score).toBeGreaterThanOrEqual(0)
        expect(unit.score).toBeLessThanOrEqual(1)
        for (const { cue, scope } of unit.scopes) {
          expect(cue.end).toBeGreaterThanOrEqual(cue.start)
          expect(scope.end).toBeGreaterThanOrEqual(scope.start)
        }
      }
      expect(claims.ofAttribution).toHaveLength(attributions.list.length)
      const covered = new Set(claims.list.map(({ from }) => tokens.sentence[from]))
      sentences.forEach(({ from, to }, i) => {
        const spoken = tokens.pos.slice(from, to).some((pos) => pos !== 'PUNCT')
        if (spoken) expect(covered.has(i)).toBe(true)
      })
    }),
    { numRuns: 150 },
  )
})

test('the same text gives the same claims', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(withClaims(value).claims.list).toEqual(withClaims(value).claims.list)
    }),
    { numRuns: 30 },
  )
})
