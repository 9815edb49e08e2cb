import { edited, origins } from '../../src/document/edits.ts'

test.each([
  ['a space put in', 'a Streetonhas b', [{ start: 10, end: 10, by: ' ' }], 'a Streeton has b'],
  ['a run made short', 'a xxxxxxxxxxxx b', [{ start: 2, end: 14, by: 'Xrun' }], 'a Xrun b'],
  [
    'both',
    'Leehas xxxxxxxxxx b',
    [
      { start: 3, end: 3, by: ' ' },
      { start: 7, end: 17, by: 'Xrun' },
    ],
    'Lee has Xrun b',
  ],
])('%s: words stand where they stood', (_, text, edits, expected) => {
  const before = 'x\n'
  const span = { start: before.length, end: before.length + text.length }
  const whole = `${before}${text}\ny`
  const moved = edits.map(({ start, end, by }) => ({ start: start + span.start, end: end + span.start, by }))
  const read = edited(whole, span, moved)
  expect(read).toBe(expected)
  const places = [...read.matchAll(/\S+/g)].map(({ index }) => index)
  const words = [...read.matchAll(/\S+/g)].map(([word]) => word)
  origins(Int32Array.from(places), span, moved).forEach((place, i) => {
    if (words[i] === 'Xrun') expect(whole.slice(place, place + 4)).toBe('xxxx')
    else expect(whole.slice(place, place + (words[i]?.length ?? 0))).toBe(words[i])
  })
})
