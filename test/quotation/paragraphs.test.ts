import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { quotations } from '../../src/quotation/quotations.ts'
import { read, testContext } from '../support/read.ts'
import { wordsOf } from './lines.ts'

describe('over paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['each opens, the last closes', 'He said: "We met.\n"We talked.\n"We left."', ['We met. / We talked. / We left.']],
    ['curly', 'He said: “We met.\n\n“We talked.\n\n“We left.”', ['We met. / We talked. / We left.']],
    ['doubled apostrophes', "He said: ''We met.\n\n''We left.''", ['We met. / We left.']],
    ['single, British', "He said: 'We met at the town hall.\n'We left at noon.'", ['We met at the town hall. / We left at noon.']],
    ['curly single', 'He said: ‘We met at the hall.\n‘We left at noon.’', ['We met at the hall. / We left at noon.']],
    ['each closed is its own', '"We met."\n"We left."', ['We met.', 'We left.']],
    ['narration between', 'He said: "We met.\nThe hall was full.\n"We left," she said.', ['We met. …', 'We left,']],
    ['a tag in the last', 'He said: "We met.\n"We left," he added. "It was late."', ['We met. / We left,', 'It was late.']],
    ['opens again within a paragraph and goes on', 'He said: "We met. "We talked.\n"We left."', ['We met. / We talked. / We left.']],
    ['goes on, and never closes', 'He said: "We met.\n"We left.', ['We met. / We left. …']],
    ['goes on without a mark', 'He said: "We met them.\nWe left at noon," he added.', ['We met them. / We left at noon,']],
    ['a name under it is not its end', '"We met them at noon.\nAnn Lee."', ['We met them at noon. …']],
    ['a few words at the end of a paragraph', 'It was not "what we agreed.\n"We left."', ['what we agreed. / We left.']],
    ['a few words lost in the middle', 'The "big plan was late. It cost us.\n"We left," he said.', ['big plan was late. …', 'We left,']],
    ['another mark begins anew', 'They wrote:\n"The man slept.\n“Here he is,” she said.', ['The man slept. …', 'Here he is,']],
    ['one inside it in the next', 'He said: "We met.\n"They said \'no\' to us."', ["We met. / They said 'no' to us.", '> no']],
    [
      'a possessive in British marks',
      "He said: 'We met the nurses' leaders.\n'We left at noon.'",
      ["We met the nurses' leaders. / We left at noon."],
    ],
    [
      'single inside single',
      "He said: 'We heard of 'big changes', as ever.\n'We left at noon.'",
      ["We heard of 'big changes', as ever. / We left at noon.", '> big changes'],
    ],
    ['furniture between', 'He said: "We met.\nAdvertisement\n"We left."', ['We met. / We left.']],
  ])('%s', (_, text, expected) => expect(wordsOf(text)).toEqual(expected))

  test('the stretch of a paragraph that does not close has no closing mark', () => {
    const text = 'He said: "We met.\n"We left."'
    const [quotation] = read(text).quotations.list
    expect(quotation?.stretches.map(({ open, close }) => [open !== null, close !== null])).toEqual([
      [true, false],
      [true, true],
    ])
    expect(quotation?.rules).toContain('join.continued')
  })
})

describe('what is told', () => {
  const stages = pipeline.use(paragraphs).use(furniture).use(tokens()).use(quotations)
  const codes = (text: string) => {
    const context = testContext()
    stages.run(text, context)
    return context.diagnostics.map(({ code, span }) => `${code} ${span?.start}`)
  }

  test.each<[string, string[]]>([
    ['"We won," she said.', []],
    ['"We won the case.', ['quotation-unclosed 0']],
    ['We won" at last.', ['quotation-unopened 6']],
    ["The students' vote", []],
    ['He said: "We met.\n"We left."', []],
    ['He said: "We met.\n"We left.', ['quotation-unclosed 18']],
  ])('%j', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('arrays', () => {
  test('outer holds the outermost quotation of each token, mark the marks', () => {
    const text = '"He said \'no\'," she said. "Go."'
    const { tokens: t, quotations: q } = read(text)
    expect(t.word.map((word, i) => `${word}${q.mark[i] ? '*' : ''}${q.outer[i]}`).join(' ')).toBe(
      '"*-1 He0 said0 \'*0 no0 \'*0 ,0 "*-1 she-1 said-1 .-1 "*-1 Go2 .2 "*-1',
    )
  })

  test('a quotation inside another names it', () => {
    const [outer, inner] = read('“He said ‘no’ twice.”').quotations.list
    expect([outer?.depth, outer?.parent, inner?.depth, inner?.parent]).toEqual([0, null, 1, outer?.id])
  })
})
