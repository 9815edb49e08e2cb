import { createExtractor, extract, toRecords } from '../../src/index.ts'

const text = `Ann Lee, chief executive of Harlow Trains, told MPs on Monday: "Profits fell 5% in May.
"We will cut fares by 10% if the strike goes on."
The union said the company had "misread" the figures.`

describe('extract', () => {
  const { statements, speakers, numbers, claims, article } = extract(text, { id: 'a1', published: '2025-07-18' })

  test('every span is exact', () => {
    for (const { quote, cue, source } of statements) {
      expect(quote.text).toBe(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '))
      if (cue) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text)
      if (source) expect(text.slice(source.span.start, source.span.end)).toBe(source.text)
    }
    for (const { span, text: words } of [...numbers, ...claims]) expect(text.slice(span.start, span.end)).toBe(words)
  })

  test('statements link to speakers, numbers and claims that exist', () => {
    const ids = new Set([...speakers, ...numbers, ...claims].map(({ id }) => id))
    for (const { speaker, numbers, claims } of statements)
      for (const id of [...(speaker ?? []), ...numbers, ...claims]) expect(ids.has(id)).toBe(true)
    for (const { statement } of numbers) expect(statement === null || statements.some(({ id }) => id === statement)).toBe(true)
  })

  test('the first is Ms Lee, over two paragraphs, to MPs, on Monday', () => {
    const [first] = statements
    expect(first?.quote.spans).toHaveLength(2)
    expect(speakers.find(({ id }) => id === first?.speaker?.[0])?.name).toBe('Ann Lee')
    expect(first?.role?.[0]?.text).toBe('chief executive of Harlow Trains')
    expect(first?.audience?.text).toBe('MPs')
    expect(first?.when?.date).toBe('2025-07-14')
    expect(first?.numbers.map((id) => numbers.find((number) => number.id === id)?.text)).toEqual(['5%', '10%'])
  })

  test('the article keeps what it was given', () =>
    expect(article).toEqual({ id: 'a1', published: '2025-07-18', title: null, url: null, publisher: null, text }))
  test('the same text gives the same records', () =>
    expect(extract(text, { id: 'a1', published: '2025-07-18' }).statements).toEqual(statements))
  test('records are plain JSON', () => {
    const all = extract(text)
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })
})

describe('toRecords', () => {
  test('a flat row a statement', () => {
    const [first] = toRecords(extract(text, { id: 'a1' }))
    expect(first).toMatchObject({
      speaker: 'Ann Lee',
      role: 'chief executive of Harlow Trains',
      kind: 'direct',
      cue: 'told',
      numericClaims: ['5%', '10%'],
      article: 'a1',
    })
  })
  test('a row tells when it was said, as far as the article says, and when that was published', () => {
    const said = 'The fare will not rise, Ann Lee said on Monday.'
    expect(toRecords(extract(said, { published: '2025-07-17' }))[0]).toMatchObject({ date: '2025-07-14', published: '2025-07-17' })
    expect(toRecords(extract(said))[0]).toMatchObject({ date: null, published: null })
  })
  test('no statements, no rows', () => expect(toRecords(extract('The bridge was built in May.'))).toEqual([]))
})

describe('createExtractor', () => {
  test('a cue verb of the user', () => {
    const sentence = 'As for the bridge, Ann Lee blooped it would close.'
    const cues = (extractor: { extract: typeof extract }) => extractor.extract(sentence).statements.map(({ cue }) => cue?.lemma)
    expect(cues({ extract })).not.toContain('bloop')
    expect(cues(createExtractor({ lexicon: { cueVerbs: [{ lemma: 'bloop' }] } }))).toContain('bloop')
  })

  test('minConfidence leaves out the less sure', () => {
    const all = extract(text).statements
    const sure = createExtractor({ minConfidence: 0.9 }).extract(text).statements
    expect(sure.length).toBeLessThan(all.length)
    for (const { confidence } of sure) expect(confidence).toBeGreaterThanOrEqual(0.9)
  })

  test('onStage runs around each stage in order', () => {
    const stages: string[] = []
    createExtractor({
      onStage: (stage, run) => {
        stages.push(stage)
        run()
      },
    }).extract(text)
    expect(stages[0]).toBe('paragraphs')
    expect(stages).toContain('attributions')
  })
})
