import { paragraphs } from '../../src/document/paragraphs.ts'
import { testContext } from '../support/read.ts'

const paragraphsOf = (text: string): string[] =>
  paragraphs.run({ text }, testContext()).paragraphs.map(({ span }) => text.slice(span.start, span.end))

const wrapped =
  'The council said on Monday that the old stone\nbridge would stay closed until the late spring,\nafter a lorry had hit it in the rain at night.'
const headlines =
  'Coach overturns on an icy road in the north\nMan held over fire\nWhy is bread so dear this year in the town?\nStar leaves show'

test.each<[string, string, string[]]>([
  ['one a line', 'One.\nTwo.', ['One.', 'Two.']],
  ['blank lines', '\n\nOne.\n\n\n  Two.  \n', ['One.', 'Two.']],
  ['Windows line ends', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
  ['wrapped by hand', wrapped, [wrapped]],
  ['two wrapped paragraphs', `${wrapped}\n\n${wrapped}`, [wrapped, wrapped]],
  [
    'two lines, the second in small letters',
    'The council said on Monday that the old stone\nbridge would close.',
    ['The council said on Monday that the old stone\nbridge would close.'],
  ],
  [
    'two lines, the second a sentence',
    'Bridge in the north of the town to close\nThe council said so.',
    ['Bridge in the north of the town to close', 'The council said so.'],
  ],
  ['a list of headlines', headlines, headlines.split('\n')],
  ['short lines', 'We sat\nand ate\nand left', ['We sat', 'and ate', 'and left']],
  ['nothing', ' \n\t\n', []],
])('%s', (_, text, expected) => expect(paragraphsOf(text)).toEqual(expected))
