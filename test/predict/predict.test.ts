import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { decodeLine, linesOf } from '../../scripts/lib/lines.ts'
import { parseArticle } from '../../scripts/predict/article.ts'
import { codePointSpans } from '../../scripts/predict/code-points.ts'
import { createPredictor } from '../../scripts/predict/predictor.ts'

describe('code points', () => {
  test.each([
    ['abc', 1, 3, [1, 3]],
    ['a😀b', 3, 4, [2, 3]],
    ['😀😀', 2, 4, [1, 2]],
    ['\ud83d\ud83d😀x', 4, 5, [3, 4]],
  ])('in %j, [%d, %d) is %j', (text, start, end, span) => expect(codePointSpans(text)({ start, end })).toEqual(span))

  test('are what Array.from counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, words) => {
        const span = { start: before.length, end: before.length + words.length }
        const [start, end] = [Array.from(before).length, Array.from(before + words).length]
        // a lone surrogate at the seam would make one character of two
        fc.pre(Array.from(words).length === end - start)
        expect(codePointSpans(before + words)(span)).toEqual([start, end])
      }),
    )
  })
})

describe('lines', () => {
  const lines = async (...chunks: string[]): Promise<string[]> => {
    const found: string[] = []
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk, 'latin1')
    }
    for await (const line of linesOf(stream())) found.push(decodeLine(line))
    return found
  }
  test('end at line feeds only, wherever the chunks are cut', async () => {
    expect(await lines('a\nb', 'c\n', '\nd')).toEqual(['a', 'bc', '', 'd'])
    expect(await lines('a\u00e2\u0080\u00a8b', '\u00c3', '\u00a9\n')).toEqual(['a\u2028bé'])
    expect(await lines()).toEqual([])
  })
})

describe('input', () => {
  test.each([
    ['[]', /not a JSON object/],
    ['null', /not a JSON object/],
    ['{"text": "x"}', /"id"/],
    ['{"id": "a"}', /"text"/],
    ['{"id": "a", "text": null}', /"text"/],
    ['{"id": "a", "text": "x", "targets": [1]}', /"targets"/],
    ['{bad', /JSON/],
  ])('%s is refused', (line, message) => expect(() => parseArticle(line)).toThrow(message))

  test('a date that is not ISO 8601 is left out', () => {
    expect(parseArticle('{"id": "a", "text": "x", "published": "Mon, 3 Feb"}')).toEqual({ id: 'a', text: 'x', targets: [] })
    expect(parseArticle('{"id": "a", "text": "x", "published": "2025-02-03"}')).toMatchObject({ published: '2025-02-03' })
  })
})

test('a prediction has what the scorers read', () => {
  const text = 'Yes 😀. “We back the 5% rise,” said Ann Lee, the mayor.'
  const at = (words: string): [number, number] => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length
    return [start, start + words.length]
  }
  const prediction = createPredictor()({ id: 'a', text, targets: ['the rise', 'the sea'] })
  expect(prediction).toMatchObject({
    id: 'a',
    attributions: [{ content: [at('We back the 5% rise,')], source: [at('Ann Lee')], cue: [at('said')] }],
    statements: [{ content: [at('We back the 5% rise,')], kind: 'direct', speaker: ['Ann Lee'], role: ['mayor'] }],
    numbers: [{ span: at('5%'), kind: 'percentage', value: 5, unit: 'percent', modifier: 'exact' }],
  })
  expect(prediction.claims.length).toBeGreaterThan(0)
  expect(prediction.stances.map(({ target }) => target)).toEqual(['the rise', 'the sea'])
})

test('the command: a bad line costs that line', () => {
  const input = Buffer.concat([
    Buffer.from('{"id":"a","text":"x"}\nnonsense\n{"id":"b","te'),
    Buffer.from([0xff]),
    Buffer.from('xt":"x"}\n\n{"id":"c","text":"y"}'),
  ])
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/predict.ts'], { input, encoding: 'utf8' })
  const ids = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id)
  expect({ ids, status }).toEqual({ ids: ['a', 'c'], status: 1 })
  expect(stderr).toMatch(/^line 2: .*\nline 3: .*\n$/)
})
