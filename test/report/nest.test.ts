import fc from 'fast-check'
import { Html, html, presentable } from '../../src/report/html.ts'
import { inOrder, type Mark, nest } from '../../src/report/nest.ts'
import { misnested, textOf } from './read-html.ts'

const mark = (start: number, end: number, name: string, rank = 0): Mark => ({
  span: { start, end },
  rank,
  wrap: (first) => ({ open: html`<i class="${name}"${first && html` id="${name}"`}>`, close: html`</i>` }),
})

const show = (text: string, marks: Mark[], span = { start: 0, end: text.length }): string => nest(text, marks.sort(inOrder), span).source

const tag = (name: string, first = true) => (first ? `<i class="${name}" id="${name}">` : `<i class="${name}">`)

test.each([
  ['no mark', [], 'abcdef'],
  ['one', [mark(1, 3, 'x')], `a${tag('x')}bc</i>def`],
  ['one in another', [mark(0, 6, 'x'), mark(2, 4, 'y')], `${tag('x')}ab${tag('y')}cd</i>ef</i>`],
  ['side by side', [mark(0, 3, 'x'), mark(3, 6, 'y')], `${tag('x')}abc</i>${tag('y')}def</i>`],
  ['crossing: the later is cut', [mark(0, 4, 'x'), mark(2, 6, 'y')], `${tag('x')}ab${tag('y')}cd</i></i>${tag('y', false)}ef</i>`],
  ['the same: by rank', [mark(1, 2, 'x', 2), mark(1, 2, 'y', 1)], `a${tag('y')}${tag('x')}b</i></i>cdef`],
  ['the same beginning: the longer outside', [mark(1, 2, 'x', 1), mark(1, 4, 'y', 2)], `a${tag('y')}${tag('x')}b</i>cd</i>ef`],
  ['empty: left out', [mark(2, 2, 'x')], 'abcdef'],
])('%s', (_, marks, expected) => expect(show('abcdef', marks)).toBe(expected))

test('a stretch cuts marks off, and only the first part has the id', () => {
  expect(show('abcdef', [mark(1, 5, 'x')], { start: 2, end: 4 })).toBe(`${tag('x', false)}cd</i>`)
  expect(show('abcdef', [mark(4, 6, 'x')], { start: 2, end: 4 })).toBe('cd')
})

const someMarks = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30), fc.nat(3)).map(([a, b, rank]) => mark(Math.min(a, b), Math.max(a, b), `m${a}-${b}`, rank)),
  { maxLength: 12 },
)

test('whatever the marks, elements nest and the text is the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), someMarks, fc.nat(30), (raw, marks, start) => {
      const text = presentable(raw)
      const shown = show(text, marks, { start: Math.min(start, text.length), end: text.length })
      expect(textOf(shown)).toBe(text.slice(start))
      expect(misnested(shown)).toEqual([])
    }),
  )
})

test('each character lies in exactly its marks', () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const text = 'abcdefghijklmnopqrstuvwxyzABCDE'
      const shown = show(text, marks)
      for (const { span, wrap } of marks) {
        const open = wrap(false).open.source
        let inside = 0
        let read = ''
        const stack: boolean[] = []
        for (const [piece] of shown.matchAll(/<\/i>|<i[^>]*>|[^<]/g)) {
          if (piece === '</i>') inside -= stack.pop() ? 1 : 0
          else if (piece.startsWith('<i')) {
            const ours = piece.startsWith(open.slice(0, -1))
            stack.push(ours)
            inside += ours ? 1 : 0
          } else if (inside > 0) read += piece
        }
        expect(read).toBe(text.slice(span.start, span.end))
      }
    }),
  )
})

test('what no page can hold is replaced, unit by unit', () => {
  expect(presentable('a\0b\ud800c\udc00d\u{1f600}')).toBe('a\ufffdb\ufffdc\ufffdd\u{1f600}')
})

test('values are escaped, in text and in attributes; pieces are not', () => {
  const evil = `"><script>alert('&')</script>\r`
  const safe = '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&#13;'
  expect(html`<b title="${evil}">${evil}</b>`.source).toBe(`<b title="${safe}">${safe}</b>`)
  expect(html`${html`<b>`}${[new Html('<i>'), '<']}${null}${false}${undefined}${0}`.source).toBe('<b><i>&lt;0')
})
