import fc from 'fast-check'
import { read } from '../support/read.ts'
import { wordsOf } from './lines.ts'

/** Strings rich in marks. */
const hostile = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      '„',
      ' ',
      ' ',
      '\n',
      '.',
      ',',
      'We',
      'won',
      's',
      '6',
      'Ann',
      'said',
      ':',
      '—',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

const sentence = fc.constantFrom(
  '“We won,” she said.',
  'He said: “It can’t be ours. We’ll see.”',
  'They call it “a plan” and a “mess”.',
  '“Why?” asked Ann. “Is it ‘ours’ or not?”',
  'The students’ vote in the town was close.',
  'He said: “We met.',
  '“We left in the end.”',
  'The film “A Long Road” opens.',
)
const article = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  { minLength: 1, maxLength: 5 },
)

test('spans are exact, stretches hold their tokens, marks stand outside', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        fc.string(),
        article.map((list) => list.join('\n')),
      ),
      (text) => {
        const { tokens, quotations } = read(text)
        quotations.list.forEach((quotation, k) => {
          expect(quotation.id).toBe(k)
          expect(quotation.stretches.length).toBeGreaterThan(0)
          for (const { from, to, content, open, close, paragraph } of quotation.stretches) {
            expect(from).toBeLessThan(to)
            expect([content.start, content.end]).toEqual([tokens.start[from], tokens.end[to - 1]])
            expect(tokens.paragraph[from]).toBe(paragraph)
            expect(tokens.paragraph[to - 1]).toBe(paragraph)
            if (open) expect(open.end).toBeLessThanOrEqual(content.start)
            if (close) expect(close.start).toBeGreaterThanOrEqual(content.end)
          }
        })
      },
    ),
  )
})

test('outer quotations do not overlap; an inner one lies inside its parent', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        article.map((list) => list.join('\n')),
      ),
      (text) => {
        const { list } = read(text).quotations
        const outer = list.filter(({ depth }) => depth === 0).flatMap(({ stretches }) => stretches)
        outer.sort((a, b) => a.from - b.from)
        for (const [k, stretch] of outer.entries()) expect(stretch.from).toBeGreaterThanOrEqual(outer[k - 1]?.to ?? 0)
        for (const { parent, stretches, depth } of list) {
          if (parent === null) continue
          const around = list[parent]
          expect(around?.depth).toBe(depth - 1)
          const first = around?.stretches[0]?.from ?? Infinity
          const last = around?.stretches.at(-1)?.to ?? -1
          for (const { from, to } of stretches) expect(from >= first && to <= last).toBe(true)
        }
      },
    ),
  )
})

test('curly and straight marks give the same quotations', () => {
  const straighten = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  fc.assert(
    fc.property(article, (list) => {
      const text = list.join('\n')
      expect(wordsOf(straighten(text))).toEqual(wordsOf(text).map(straighten))
    }),
  )
})

test('doubled apostrophes give the same quotations as double marks', () => {
  fc.assert(
    fc.property(article, (list) => {
      const text = list.join('\n').replace(/[‘’]/g, "'")
      const doubled = (as: string) => as.replace(/[“”]/g, "''")
      expect(wordsOf(doubled(text))).toEqual(wordsOf(text).map(doubled))
    }),
  )
})

test('a paragraph after the text changes no quotation before it', () => {
  fc.assert(
    fc.property(article, (list) => {
      const text = list.join('\n')
      expect(wordsOf(`${text}\nThe rain fell on the town all day.`)).toEqual(wordsOf(text))
    }),
  )
})

test('the same text gives the same quotations', () => {
  fc.assert(fc.property(hostile, (text) => expect(read(text).quotations).toEqual(read(text).quotations)))
})
