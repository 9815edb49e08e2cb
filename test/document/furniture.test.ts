import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { testContext } from '../support/read.ts'

const stages = pipeline.use(paragraphs).use(furniture)

/** The kind of each line, `-` for prose; a headline and a first paragraph stand above the lines. */
function kindsOf(...lines: string[]): string[] {
  const text = ['A tree falls in the park', 'The tree fell at noon, the council said.', ...lines].join('\n')
  const { furniture: layer, paragraphs: all } = stages.run(text, testContext())
  return all.map(({ span }, p) => (layer.paragraph[p] ? (layer.list.find((f) => f.span.start === span.start)?.kind ?? '?') : '-')).slice(2)
}

describe('should find', () => {
  test.each<[string, string]>([
    ['share', 'Share'],
    ['share', 'Share this article'],
    ['share', 'Follow us on Facebook and X'],
    ['share', 'Follow Ann Lee on Twitter @annlee'],
    ['share', 'Click here for more'],
    ['share', '1.2k shares'],
    ['share', 'https://www.example.com/news/1'],
    ['related', 'READ MORE: "We ran for it," says man hit by tree'],
    ['related', 'Related: Trees fall in the north'],
    ['related', 'Read more about trees'],
    ['related', 'Home > News > Health & Care'],
    ['related', 'News › UK'],
    ['newsletter', 'Sign up to our daily newsletter here.'],
    ['newsletter', 'Get the best stories delivered to your inbox'],
    ['newsletter', 'If you’re curious, you can read our Privacy Notice.'],
    ['advert', 'Advertisement'],
    ['advert', 'ADVERTISEMENT'],
    ['advert', 'Story continues below advertisement'],
    ['advert', '.bio img {'],
    ['advert', 'margin-left: 4px;'],
    ['byline', 'By Ann Lee'],
    ['byline', 'By Ann Lee, Health Correspondent'],
    ['byline', 'By Ann Lee and Bob Ray'],
    ['byline', 'Analysis: Ann Lee, economics correspondent'],
    ['byline', 'ann.lee@example.com'],
    ['byline', 'Bob Ray contributed to this report.'],
    ['byline', '(Reporting by Ann Lee; Editing by Bob Ray)'],
    ['dateline', 'Published 3 hours ago'],
    ['dateline', 'Updated: 14:02, 3 May 2024'],
    ['dateline', 'Last updated on Monday 3 May'],
    ['dateline', '12:30, 3 May 2024'],
    ['dateline', '2 days ago'],
    ['comment', '245 comments'],
    ['comment', 'Comments (12)'],
    ['comment', 'Have your say in the comments below'],
    ['caption', 'The tree lies across the old road in the park. Photograph: Ann Lee/PA'],
    ['caption', 'SCENE: The tree lies across the old road in the park [GETTY]'],
    ['caption', 'The tree lies across the old road in the park (Image: Ann Lee)'],
    ['caption', 'The tree lies across the old road in the park. (ANN LEE/AFP/Getty Images)'],
    ['caption', 'The tree lies across the old road in the park. Ann Lee/Reuters'],
    ['credit', '(Image: PA)'],
    ['credit', 'Ann Lee / Getty Images'],
    ['credit', 'Credit: Ann Lee'],
    ['credit', 'Getty'],
  ])('%s: %s', (kind, line) => expect(kindsOf(line)).toEqual([kind]))
})

describe('should not find', () => {
  test.each([
    ['a short quotation', '"We ran," she said.'],
    ['a curly one', '“Share it,” he said.'],
    ['one without a verb', '“We ran for it.”'],
    ['a quotation about a newsletter', 'She said: “Sign up to our newsletter and share it.”'],
    ['a short paragraph', 'Lee said no.'],
    ['a sum with an arrow', 'Profits > costs, she wrote: “3 > 2!”'],
    ['a lead-in', 'She added:'],
    ['a crosshead', 'A market in a funk'],
    ['a lead-in with a date', 'By Monday, all had left the park.'],
    ['a list item', 'By train, from Leeds'],
    ['the day of the article', 'Sunday, January 20, 2008'],
    ['prose about shares', 'Share prices fell by 3% on Monday, the bank said.'],
    ['prose about comments', 'Comments by the mayor drew 245 complaints.'],
    ['prose about an update', 'Updated figures on Monday showed a fall, the council said.'],
    ['prose with a source in brackets', 'The firm made a loss in the spring. [Reuters]'],
    ['letters in brackets', 'He leads the British Medical Association (BMA).'],
    ['an agency in the middle', 'Lee told Reuters the tree had been ill for years.'],
    ['prose that begins like a phrase', 'Follow us, the guide told them, and they did.'],
    ['a photograph in prose', 'She said the photograph: a tree on a road, was hers.'],
    ['prose with a colon', 'Watching: the whole town, by the look of it.'],
  ])('%s: %s', (_, line) => expect(kindsOf(line)).toEqual(['-']))

  test('the headline, whatever it says', () => {
    const { furniture: layer } = stages.run('Read more: why the town is buying books\nBooks sell well, Lee said.', testContext())
    expect(layer.list).toEqual([])
  })
})

describe('headlines after a heading', () => {
  test('till the end', () => {
    expect(kindsOf('You may also like', 'Coach overturns on icy road', "Star 'leaves' show", 'Why is bread so dear?')).toEqual([
      'related',
      'related',
      'related',
      'related',
    ])
  })

  test('until prose begins again', () => {
    expect(kindsOf('Related Articles', 'Coach overturns on icy road', 'The tree was old.', 'A crosshead')).toEqual([
      'related',
      'related',
      '-',
      '-',
    ])
  })

  test.each(['"We are safe," she said.', '“We are safe”', 'She added: "We are safe', 'Lee said:', 'The park is closed. The gate is shut'])(
    'a line that is prose ends the list: %s',
    (line) =>
      expect(kindsOf('More on this story', 'Coach overturns on icy road', line, 'Coach overturns')).toEqual([
        'related',
        'related',
        '-',
        '-',
      ]),
  )

  test('at most a dozen', () => {
    const lines = Array.from({ length: 20 }, (_, k) => `Coach overturns on road number ${k}`)
    expect(kindsOf('Most read', ...lines).filter((kind) => kind === 'related')).toHaveLength(13)
  })
})

test('each finding names its rule and its line', () => {
  const text = 'A tree falls\nAdvertisement\nIt fell at noon.'
  const { furniture: layer } = stages.run(text, testContext())
  expect(layer.list).toEqual([{ kind: 'advert', span: { start: 13, end: 26 }, rule: 'furniture.line' }])
  expect([...layer.paragraph]).toEqual([0, 1, 0])
})

test('a phrase of the user is found as ours are', () => {
  const context = {
    ...testContext(),
    lexicon: createLexicon({ furniturePhrases: [{ phrase: 'our other titles', kind: 'related', match: 'line', scope: 'line' }] }),
  }
  expect(stages.run('A tree falls\nOur other titles\nIt fell.', context).furniture.list).toHaveLength(1)
})

test('a trail of links on the first line is no headline', () => {
  const { furniture: layer } = stages.run('Home > News > Health\nTree falls in the park\nThe tree fell at noon.', testContext())
  expect([...layer.paragraph]).toEqual([1, 0, 0])
})
