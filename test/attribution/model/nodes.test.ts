import { findNodes } from '../../../src/attribution/model/nodes.ts'
import { Scene } from '../../../src/attribution/scene.ts'
import { read } from '../../support/read.ts'

function nodesOf(text: string): string[] {
  const doc = read(text)
  const { count, from } = findNodes(new Scene(doc))
  const { start, end } = doc.tokens
  return Array.from({ length: count }, (_, n) => text.slice(start[from[n] ?? 0], end[(from[n + 1] ?? 1) - 1]))
}

describe('nodes', () => {
  test.each([
    ['speech is one node with its marks', '“We will appeal the ruling,” said Lee.', ['“We will appeal the ruling,”', 'said', 'Lee', '.']],
    ['words without speech are a node each', 'Lee said no.', ['Lee', 'said', 'no', '.']],
    [
      'speech over paragraphs is a node each',
      'Lee said: “We will appeal the ruling.\n“We will win it in the end.”',
      ['Lee', 'said', ':', '“We will appeal the ruling.', '“We will win it in the end.”'],
    ],
    [
      'a few quoted words are no speech',
      'It was a “very small window” for talks.',
      ['It', 'was', 'a', '“', 'very', 'small', 'window', '”', 'for', 'talks', '.'],
    ],
  ])('%s', (_, text, expected) => expect(nodesOf(text)).toEqual(expected))
})
