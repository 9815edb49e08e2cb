import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { brat, exportAll, labelStudio, labelStudioConfig, webAnnotation } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import type { Extraction } from '../../src/types.ts'

const articles = articleNames().map(extractArticle)
/** A quotation over two paragraphs, with line ends of Windows, a tab and characters of two UTF-16 units. */
const hard = extract(
  'A fine 😀\r\n\r\n“We will\tappeal.\r\n\r\n“It cost 5% 𝑥,” said Ann Lee, the firm’s lawyer.\r\nShe said the fine was unfair.',
)

describe('web-annotation', () => {
  const annotations = (extraction: Extraction) => JSON.parse(exportAll(webAnnotation, [extraction]))
  test('one for each statement and each claim', () => {
    for (const extraction of articles) expect(annotations(extraction)).toHaveLength(extraction.statements.length + extraction.claims.length)
  })
  test('a statement that is cut has several targets', () => {
    const [said] = annotations(hard)
    expect(said.motivation).toBe('describing')
    expect(said.target.map(({ selector }: { selector: { exact?: string }[] }) => selector[1]?.exact)).toEqual(
      hard.statements[0]?.quote.spans.map(({ start, end }) => hard.article.text.slice(start, end)),
    )
    expect(said.target.length).toBe(2)
    expect(said.body.map(({ value }: { value: string }) => value)).toEqual(['Ann Lee (firm’s lawyer), “said”', 'direct'])
  })
  test('prefix and suffix hold whole characters, and stop at the ends of the text', () => {
    const text = `${'😀'.repeat(20)}\n“Yes, we will,” said Ann Lee.`
    const [{ target }] = annotations(extract(text))
    const [, { prefix, suffix }] = target[0].selector
    expect(prefix).toMatch(/^(?:😀)+\n“$/u)
    expect(suffix).toBe('” said Ann Lee.')
  })
})

describe('label-studio', () => {
  test('labels, choices and relations are those of the interface, and ids are those of regions', () => {
    for (const extraction of [...articles, hard]) {
      const [task] = JSON.parse(exportAll(labelStudio, [extraction]))
      const [{ result }] = task.predictions
      const characters = Array.from<string>(task.data.text)
      const ids = new Set(result.filter(({ type }: { type: string }) => type === 'labels').map(({ id }: { id: string }) => id))
      for (const { type, id, from_name, value, from_id, to_id, labels } of result) {
        if (type === 'relation') {
          expect([ids.has(from_id), ids.has(to_id)]).toEqual([true, true])
          expect(labelStudioConfig).toContain(`<Relation value="${labels[0]}"/>`)
          continue
        }
        expect(ids).toContain(id)
        expect(labelStudioConfig).toContain(`name="${from_name}"`)
        expect(labelStudioConfig).toContain(`value="${(value.labels ?? value.choices)[0]}"`)
        expect(characters.slice(value.start, value.end).join('')).toBe(value.text)
      }
    }
  })
  test('the second half of a quote goes on from the first', () => {
    const [{ predictions }] = JSON.parse(exportAll(labelStudio, [hard]))
    expect(predictions[0].result).toContainEqual({
      type: 'relation',
      from_id: 's1.2',
      to_id: 's1',
      direction: 'right',
      labels: ['continues'],
    })
  })
})

describe('brat', () => {
  /** The text-bound annotations of a file: type, and for each fragment the words that stand there. */
  function bound({ '.txt': text = '', '.ann': lines = '' }: Readonly<Record<string, string>>) {
    const characters = Array.from(text)
    return lines
      .split('\n')
      .filter((line) => line.startsWith('T'))
      .map((line) => {
        const [id, place = '', words] = line.split('\t')
        const [type, ...offsets] = place.split(/[ ;]/)
        const pieces: string[] = []
        for (let i = 0; i < offsets.length; i += 2) pieces.push(characters.slice(Number(offsets[i]), Number(offsets[i + 1])).join(''))
        return { id, type, place: offsets.join(' '), words, pieces }
      })
  }

  test.each([...articles, hard].map((extraction, i) => [i, extraction] as const))(
    'article %d: words stand where it says',
    (_, extraction) => {
      const entities = bound(brat.files(extraction))
      for (const { words, pieces } of entities) expect(pieces.join(' ')).toBe(words)
      expect(entities.filter(({ type }) => type === 'Quote').length).toBeGreaterThan(0)
      // readers refuse two annotations of the very same words
      expect(new Set(entities.map(({ place }) => place)).size).toBe(entities.length)
    },
  )

  test('line breaks and tabs cut an annotation into fragments, and the text keeps its length', () => {
    const files = brat.files(hard)
    expect(bound(files)[0]?.pieces).toEqual(['We will', 'appeal.', 'It cost 5% 𝑥,'])
    expect(files['.txt']).toHaveLength(hard.article.text.length)
    expect(files['.txt']).not.toContain('\r')
  })

  test('who says it, as what, is related and noted', () => {
    const { '.ann': lines = '' } = brat.files(hard)
    const [quote] = bound(brat.files(hard))
    expect(lines).toMatch(new RegExp(`^A\\d+\\tKind ${quote?.id} direct$`, 'm'))
    expect(lines).toMatch(new RegExp(`^R\\d+\\tSaid_by Arg1:${quote?.id} Arg2:T\\d+$`, 'm'))
    expect(lines).toMatch(new RegExp(`^#\\d+\\tAnnotatorNotes ${quote?.id}\\tSpeaker: Ann Lee \\(firm’s lawyer\\)$`, 'm'))
  })

  test('types and values are those of annotation.conf', () => {
    const configuration = brat.shared['annotation.conf'] ?? ''
    for (const extraction of articles) {
      for (const line of brat.files(extraction)['.ann']?.trim().split('\n') ?? []) {
        const [id = '', fields = ''] = line.split('\t')
        const [type = '', , value] = fields.split(' ')
        if (id.startsWith('#')) continue
        expect(configuration).toMatch(new RegExp(`^${type}\\b`, 'm'))
        if (id.startsWith('A')) expect(configuration).toMatch(new RegExp(`^${type}\\t.*[:|]${value}\\b`, 'm'))
      }
    }
  })

  test('a quote of nothing but white space has no annotation', () => {
    const [statement] = hard.statements
    const start = hard.article.text.indexOf('\r')
    if (!statement) throw new Error('no statement was found')
    const blank = {
      ...hard,
      statements: [{ ...statement, quote: { text: '', spans: [{ start, end: start + 2 }] } }],
      claims: [],
      numbers: [],
    }
    expect(brat.files(blank)['.ann']).toBe('')
  })
})
