import { readings, references } from './references.ts'

describe('pronouns', () => {
  test.each([
    ['the speaker of their own words', '"I lost £500 in the raid," said Ann Lee.', ['pronoun I = Ann Lee']],
    ['whose', '"My firm employed 40 people in 2019," said Ann Lee.', ["pronoun My = Ann Lee's"]],
    ['an organisation that speaks of itself', '"We cut 40 jobs last spring," the Weavers Union said.', ['pronoun We = Weavers Union']],
    ['the speaker in reported words', 'Ann Lee said she lost £500 in the raid.', ['pronoun she = Ann Lee']],
    ['a body that speaks of itself', 'The Weavers Union said it had lost 400 members.', ['pronoun it = Weavers Union']],
    ['someone of the sentence before', 'Ann Lee runs the mill. She bought it for £2m in 2019.', ['pronoun She = Ann Lee']],
    ['once is enough', 'Ann Lee runs the mill. Ann Lee sold her house for £2m and her car for £9,000 in 2019.', []],
  ])('%s', (_, text, expected) => expect(references(text)).toEqual(expected))

  test.each([
    ['"we" of one person: nobody knows who else', '"We lost £500 in the raid," said Ann Lee.'],
    ['"I" outside of quotation marks is the writer', 'I lost £500 in the raid.'],
    ['"it" of things', 'The mill stands by the river. It closed in 2019.'],
    ['"they" without a speaker', 'Two cars met on the bridge. They were worth £9,000.'],
    ['"he" where two men are as likely', 'He was fined £500.'],
    ['somebody of the other gender', 'Mary Shaw runs the mill. He was fined £500 in 2019.'],
    ['a quoted "she" is not the woman who speaks', '"She lost £500 in the raid," said Mary Shaw.'],
  ])('not: %s', (_, text) => expect(references(text).filter((line) => line.startsWith('pronoun'))).toEqual([]))
})

describe('names', () => {
  test.each([
    ['a surname', 'Ann Lee runs the mill. Ms Lee was fined £500 in 2019.', ['name Ms Lee = Ann Lee']],
    ['an acronym', 'The Weavers Union (WU) met on Monday. The WU lost 400 members in 2019.', ['name WU = Weavers Union']],
    ['a full name needs nothing', 'Ann Lee runs the mill. Ann Lee was fined £500 in 2019.', []],
    ['a place needs nothing', 'The road to Leeds closed. Leeds lost 400 jobs in 2019.', []],
  ])('%s', (_, text, expected) => expect(references(text).filter((line) => line.startsWith('name'))).toEqual(expected))
})

describe('amounts', () => {
  test.each([
    [
      'two that rose',
      'Fares rose by 4% in May and by 6% in June. The two increases hurt 400 riders.',
      'amount The two increases = 4% (Fares) and 6% (Fares)',
    ],
    ['both', 'Fares fell by 4% in May and by 6% in June. Both cuts were agreed in 2019.', 'amount Both cuts = 4% (Fares) and 6% (Fares)'],
    ['one figure', 'The mill lost 400 jobs. That figure was twice the total of 2019.', 'amount That figure = 400 jobs'],
    ['a sum', 'The mayor spent £4m on a barge. The sum was 2% of the budget.', 'amount The sum = £4m'],
  ])('%s', (_, text, expected) => expect(references(text)).toContainEqual(expect.stringContaining(expected)))

  test.each([
    ['one is not two', 'Fares rose by 4% in May. The two increases hurt 400 riders.'],
    ['two of three would be a guess', 'Fares rose by 4% in May and by 6% in June. Rents rose by 8%. The two increases hurt 400 riders.'],
    ['what fell is no increase', 'Fares fell by 4% in May and by 6% in June. The two increases hurt 400 riders.'],
    ['it says itself which', 'Fares rose by 4% in May. The increase in rents was 9%.'],
    ['too far back', `Fares rose by 4% in May. ${'The sun shone. '.repeat(4)}The increase was a blow to 400 riders.`],
    ['a date is no figure', 'The mill closed on 3 May 2019. That figure was twice the total.'],
    ['another figure', 'The mill lost 400 jobs. The official figure was twice as high in 2019.'],
  ])('not: %s', (_, text) => expect(references(text).filter((line) => line.startsWith('amount'))).toEqual([]))
})

describe('phrases that point back', () => {
  test.each([
    ['the fuller phrase', 'A leaked council report came out. The report ran to 40 pages.', 'noun The report = A leaked council report'],
    ['with what it is over', 'A strike over wages began. The strike ended after 40 days.', 'noun The strike = A strike over wages'],
    ['this', 'The city passed a new parking levy. This levy raised £4m.', 'noun This levy = a new parking levy'],
  ])('%s', (_, text, expected) => expect(references(text)).toContain(expected))

  test.each([
    ['no fuller phrase', 'A report came out. The report blamed 12 managers.'],
    ['a fuller phrase that comes later', 'The report blamed 12 managers. A leaked council report came out.'],
    ['several for one', 'Three leaked reports came out. The report blamed 12 managers.'],
    ['it is full itself', 'A leaked council report came out. The long report blamed 12 managers.'],
  ])('not: %s', (_, text) => expect(references(text).filter((line) => line.startsWith('noun'))).toEqual([]))
})

describe('times, against the day of publication', () => {
  // a Friday
  const published = '2025-07-11'
  test.each([
    ['The mill lost 400 jobs yesterday.', 'time yesterday = 2025-07-10'],
    ['The mill lost 400 jobs last year.', 'time last year = 2024'],
    ['The mill lost 400 jobs this month.', 'time this month = 2025-07'],
    ['The mill lost 400 jobs on Monday.', 'time Monday = 2025-07-07'],
    ['The mill lost 400 jobs on Friday.', 'time Friday = 2025-07-11'],
    ['The mill will lose 400 jobs on Monday.', 'time Monday = 2025-07-14'],
    ['The mill will lose 400 jobs next month.', 'time next month = 2025-08'],
    ['The mill will lose 400 jobs tomorrow.', 'time tomorrow = 2025-07-12'],
  ])('%s', (text, expected) => expect(references(text, { published })).toContain(expected))

  test.each([
    ['without the day', 'The mill lost 400 jobs yesterday.', undefined],
    ['a week is no day', 'The mill lost 400 jobs last week.', published],
    ['"this" of a thing', 'This mill lost 400 jobs.', published],
    ['the year alone is known', 'The mill lost 400 jobs yesterday.', '2025'],
  ])('not: %s', (_, text, day) => expect(references(text, { published: day }).filter((line) => line.startsWith('time'))).toEqual([]))
})

describe('the reading', () => {
  const published = '2025-07-11'
  test.each([
    ['the article’s own voice', 'Ann Lee runs the mill. She cut 40 jobs in 2019.', '[Ann Lee] cut 40 jobs in 2019'],
    ['who says it', 'Ann Lee said the mill lost 40 jobs in 2019.', 'Ann Lee said: the mill lost 40 jobs in 2019'],
    ['and when', 'Ann Lee said on Monday that the mill lost 40 jobs in 2019.', 'Ann Lee said on 2025-07-07: the mill lost 40 jobs in 2019'],
    ['who denies it', 'Ann Lee denied that the mill lost 40 jobs in 2019.', 'Ann Lee denied that: the mill lost 40 jobs in 2019'],
    ['"I" stays', '"I lost £500 in the raid," said Ann Lee.', 'Ann Lee said: I [Ann Lee] lost £500 in the raid'],
    ['numbers stand beside', 'The mill lost 400 jobs. That figure doubled in 2020.', 'That figure [400 jobs] doubled in 2020'],
  ])('%s', (_, text, expected) => expect(readings(text, { published })).toContain(expected))
})
