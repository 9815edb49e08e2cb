import { resolveDate } from '../../src/record/resolve-date.ts'

describe('resolveDate, for something said before Friday 18 July 2025', () => {
  test.each([
    ['on Monday', '2025-07-14'],
    ['Friday', '2025-07-18'],
    ['yesterday', '2025-07-17'],
    ['on July 3', '2025-07-03'],
    ['on 3 July', '2025-07-03'],
  ])('%s', (phrase, day) => expect(resolveDate(phrase, '2025-07-18')).toBe(day))

  test.each([['last year'], ['at the time'], ['in a letter']])('%s is no day', (phrase) =>
    expect(resolveDate(phrase, '2025-07-18')).toBeNull(),
  )

  test('nothing is resolved without the day of publication', () => expect(resolveDate('on Monday', undefined)).toBeNull())
  test('a year is not enough', () => expect(resolveDate('on Monday', '2025')).toBeNull())
})
