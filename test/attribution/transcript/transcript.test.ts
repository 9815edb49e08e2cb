import { extract } from '../../../src/index.ts'

/** One line a statement: `speakers | kind | words | what they answer`, with - for none. */
function said(text: string): string[] {
  const { statements, speakers } = extract(text)
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return statements.map(
    ({ speaker, kind, quote, prompt }) =>
      `${speaker?.map((id) => names.get(id)).join(' + ') ?? '-'} | ${kind} | ${quote.text} | ${prompt?.text ?? '-'}`,
  )
}
const speakersOf = (text: string): string[] => said(text).map((line) => line.split(' | ')[0] ?? '')

const LEAD = 'The novelist Clara Whitfield has sold two million books. She talks to the Alder Post about money and moths.\n\n'

describe('questions and answers', () => {
  test('an answer is the words of who is introduced, with all its paragraphs, and says what it answers', () => {
    expect(said(`${LEAD}Q: Why moths?\n\nA: I like them.\n\nThey came in June.\n\nQ: And money?\n\nA: I have none.`)).toEqual([
      'Clara Whitfield | direct | I like them. They came in June. | Why moths?',
      'Clara Whitfield | direct | I have none. | And money?',
    ])
  })
  test.each([
    ['letters with full stops', 'Q. Why moths?\n\nA. I like them.\n\nQ. And money?\n\nA. None.'],
    ['in bold', '**Q:** Why moths?\n\n**A:** I like them.\n\n**Q:** And money?\n\n**A:** None.'],
    ['bold letters', '**Q** Why moths?\n\n**A** I like them.\n\n**Q** And money?\n\n**A** None.'],
    ['words', 'Question: Why moths?\n\nAnswer: I like them.\n\nQuestion: And money?\n\nAnswer: None.'],
    ['in quotation marks', 'Q: Why moths?\n\nA: “I like them.”\n\nQ: And money?\n\nA: “None.”'],
    ['no empty lines', 'Q: Why moths?\nA: I like them.\nQ: And money?\nA: None.'],
    ['both in one line', 'Q: Why moths? A: I like them.\n\nQ: And money? A: None.'],
    ['questions in bold alone', '**Why moths?**\n\nI like them.\n\n**And money?**\n\nNone.'],
    ['bare questions', 'Why moths?\n\nI like them.\n\nAnd money?\n\nI have none.\n\nAnd June?\n\nThey came.'],
  ])('%s', (_, text) => {
    const lines = said(LEAD + text)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^Clara Whitfield \| direct \| (?:I like them|I have none|None|They came)\. \| .*\?/)
  })
  test('nobody, where nobody is introduced', () => {
    expect(speakersOf('It rained.\n\nQ: Where were you?\n\nA: I was at home.\n\nQ: Who was there?\n\nA: Nobody.')).toEqual(['-', '-'])
  })
  test('whoever the reporter talks to', () => {
    const text = 'Reporter Jane Smith talks to Tom Hall about the bridge.\n\nQ: Why?\n\nA: We need it.\n\nQ: When?\n\nA: I do not know.'
    expect(speakersOf(text)).toEqual(['Tom Hall', 'Tom Hall'])
  })
  test('nobody, where two are introduced alike', () => {
    const text = 'Ann Lee and Tom Hall won.\n\nQ: Why?\n\nA: We ran.\n\nQ: When?\n\nA: I do not know.'
    expect(speakersOf(text)).toEqual(['-', '-'])
  })
  test('what the speaker says that others said is a statement in the statement, once', () => {
    const text = `${LEAD}Q: Why moths?\n\nA: My publisher, Joan Brook, said the moths would sell.\n\nQ: Did you?\n\nA: I hope so.`
    expect(speakersOf(text)).toEqual(['Clara Whitfield', 'Joan Brook', 'Clara Whitfield'])
    expect(extract(text).statements[1]?.within).toBe('s1')
  })
  test('the label of who asks is no speaker', () => {
    const text = 'Joan Brook is the mayor.\n\nHOST: Welcome. Why a bridge?\n\nBROOK: We need one.\n\nHOST: Thank you.'
    expect(said(text)).toEqual(['Joan Brook | direct | We need one. | Welcome. Why a bridge?'])
  })
})

describe('names before turns', () => {
  test.each([
    ['straight marks', '"'],
    ['curly marks', '“'],
  ])('a whole transcript in %s, a mark at each paragraph', (_, mark) => {
    const turns = [
      'DAY: Why is it late?',
      'HALL: We have no steel.',
      '(CROSSTALK)',
      'DAY: Will you resign?',
      'HALL: I will not.',
      'Not over steel.',
    ]
    const quoted = turns.map((turn) => mark + turn).join('\n\n') + (mark === '“' ? '”' : mark)
    expect(said(`Mayor Tom Hall spoke on Sunday.\n\nPartial transcript:\n\n${quoted}\n\nFollow us.`)).toEqual([
      'DAY | direct | Why is it late? | -',
      'Tom Hall | direct | We have no steel. | Why is it late?',
      'DAY | direct | Will you resign? | -',
      'Tom Hall | direct | I will not. Not over steel. | Will you resign?',
    ])
  })
  test('but speech with a colon in it is no transcript', () => {
    const text = '"WARNING: I fell," Tom Hall said.\n\n"NOTE: You will too," he said.'
    expect(speakersOf(text)).toEqual(['Tom Hall', 'Tom Hall'])
  })
  const intro = 'Mayor Edward Hall spoke to reporter Jane Smith.\n\n'
  test.each([
    ['capitals', 'SMITH: When will it open?\n\nHALL: In May. We have steel.', ['Jane Smith', 'Edward Hall']],
    ['title and full name', 'Jane Smith: When will it open?\n\nMayor Edward Hall: I cannot say.', ['Jane Smith', 'Edward Hall']],
    ['title and family name', 'Ms Smith: When will it open?\n\nMr Hall: I cannot say.', ['Jane Smith', 'Edward Hall']],
    ['in bold', '**Jane Smith:** When will it open?\n\n**Edward Hall:** I cannot say.', ['Jane Smith', 'Edward Hall']],
    ['with what they are in brackets', 'Smith (Alder Post): Will it open?\n\nHall (Labour): I cannot say.', ['Jane Smith', 'Edward Hall']],
    ['in quotation marks', 'Smith: “Will it open?”\n\nHall: “I cannot say.”', ['Jane Smith', 'Edward Hall']],
    [
      'on lines of their own',
      '**Jane Smith**\n\nWhen will you open it?\n\n**Edward Hall**\n\nI cannot say.',
      ['Jane Smith', 'Edward Hall'],
    ],
    ['above quotations', 'Ann Lee, 34, nurse\n\n“It is good.”\n\nSam Cole (retired)\n\n“It is bad.”', ['Ann Lee', 'Sam Cole']],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(intro + text)).toEqual(expected)
    for (const line of said(intro + text)) expect(line).toContain('| direct |')
  })
  test('names that stand nowhere else are people', () => {
    const { speakers } = extract('SMITH: Where were you?\n\nHALL: I was at home.\n\nSMITH: Why?\n\nHALL: I was ill.')
    expect(speakers.map(({ name, type }) => `${type} ${name}`)).toEqual(['person SMITH', 'person HALL'])
  })
  test('an office has turns', () => {
    const text = 'The Prime Minister: I thank the House.\n\nSir Keith Marsh: When will he go?\n\nThe Prime Minister: I will stay.'
    expect(speakersOf(text)).toEqual(['The Prime Minister', 'Keith Marsh', 'The Prime Minister'])
  })
  test('a turn has all its paragraphs, and ends where the article tells of who spoke', () => {
    const text = `${intro}SMITH: Will it open?\n\nHALL: I think so.\n\nThat took years.\n\nHall then left.\n\nSMITH: Did you go?\n\nHALL: I did.`
    expect(said(text)[1]).toBe('Edward Hall | direct | I think so. That took years. | Will it open?')
  })
  test('whoever is only written about has no turn', () => {
    const text = 'Storm Alma: thousands without power\n\nIt rained.\n\nAlder Trains: We run no trains.\n\nAlder Power: We are sorry.'
    expect(speakersOf(text)).toEqual(['Alder Trains', 'Alder Power'])
  })
  test('what a turn says of saying is in the turn', () => {
    const text = `${intro}SMITH: Did they not say that you lied?\n\nHALL: Well, they would say that. I did not.\n\nSMITH: Why?\n\nHALL: I said so.`
    expect(said(text)[1]).toContain('Edward Hall | direct | Well, they would say that. I did not.')
  })
  test('the last turn does not take what comes after', () => {
    const text = `${intro}SMITH: Will it open?\n\nHALL: I think so.\n\nWe have steel.\n\nThe bridge is in Alder.`
    expect(said(text)[1]).toBe('Edward Hall | direct | I think so. We have steel. | Will it open?')
  })
})

describe('a colon is not yet a turn', () => {
  const turns = (text: string) => extract(text).statements.filter(({ evidence }) => evidence[0]?.rule.startsWith('turn.'))
  test.each([
    ['updates', 'Update: We have opened the road.\n\nCorrection: We said it was shut. You can read why.\n\nRead more: Is your road shut?'],
    ['key points', 'Cost: £3m\nWhere: Alder\nWhen: We do not know\nWhy: Your guess is as good as ours.'],
    ['recipes', 'Ingredients: two of your eggs.\n\nMethod: I beat the eggs.\n\nServes: you and me.'],
    ['results', 'Alder West\n\nJane Smith (Lab): 4,500\n\nTom Hall (Con): 3,200\n\nAlder East\n\nJane Brook (Lab): 2,500'],
    ['a cast', 'Jane Smith: Ophelia\n\nTom Hall: Hamlet\n\nAnn Lee: Gertrude'],
    ['one name and colon', 'Jane Smith: I like it.\n\nThe bridge is in Alder. We went there.'],
    ['subjects of headlines', 'Health: Are you well?\n\nMoney: Where does your pension go?\n\nSport: We won.'],
    ['a list with letters', 'A. Lee was there. I saw him.\n\nA. Hall was there. I saw him.'],
    ['questions that readers have', 'The tax has risen.\n\nWho pays?\n\nYou do.\n\nWhen?\n\nIn April.\n\nWhy?\n\nWe do not know.'],
    ['names above what is told of them', 'Jane Smith\n\nShe is a nurse.\n\nTom Hall\n\nHe is a cook.'],
    ['one who writes', 'Jane Smith\n\nI was in the garden. We had tea.\n\nThen I left.'],
  ])('%s', (_, text) => expect(turns(text)).toEqual([]))
})

test('many turns are read', () => {
  const text = 'Q: Why?\n\nA: I like it. A: I do.\n\nSMITH: You?\n\nHALL: I do.\n\nJane Smith\n\nI do.\n\n'.repeat(400)
  expect(extract(text).statements.length).toBeGreaterThan(800)
})
