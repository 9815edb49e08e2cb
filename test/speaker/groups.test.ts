import { who } from '../support/who.ts'

describe('the team of someone who is named', () => {
  const study = 'Ann Lee is a biologist at Alder University. Lee and her colleagues watched moths for a year.\n'
  test.each([
    ['the trade', `${study}The researchers said moths like light.`, 'The researchers', 'Lee and her colleagues'],
    ['another trade', `${study}The campaigners said moths like light.`, 'The campaigners', 'The campaigners'],
    ['no team', 'Ann Lee, a singer, watched moths.\nThe researchers said moths like light.', 'The researchers', 'The researchers'],
  ])('%s', (_, text, source, speaker) => expect(who(text, [source])).toEqual([speaker]))
})

describe('a place that speaks through its body', () => {
  test.each([
    ['named before', 'Alder Borough Council met on Monday.\nThe borough said the pool would close.', 'Alder Borough Council'],
    ['not named', 'Ann Lee walked by the river.\nThe borough said the pool would close.', 'The borough'],
  ])('%s', (_, text, speaker) => expect(who(text, ['The borough'])).toEqual([speaker]))
})

describe('words that stand for the one whose they are', () => {
  test.each([
    ['his view', 'Bob Hart left at noon. His view was that rents would rise.', 'His view', 'Bob Hart'],
    ["someone's estimate", "Ann Lee left. Bob Hart's estimate was that rents would rise.", "Bob Hart's estimate", 'Bob Hart'],
    ['no words', "Ann Lee left. Bob Hart's office was sure that rents would rise.", "Bob Hart's office", "Bob Hart's office"],
  ])('%s', (_, text, source, speaker) => expect(who(text, [source])).toEqual([speaker]))
})
