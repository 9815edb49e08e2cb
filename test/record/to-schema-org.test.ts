import { extract } from '../../src/extract.ts'
import { toSchemaOrg } from '../../src/record/to-schema-org.ts'

/** The schema.org form of the numbers of a sentence, without its context. */
const schemaOrg = (text: string) =>
  extract(text).numbers.map((number) => {
    const { '@context': context, ...rest } = toSchemaOrg(number) ?? { '@context': null }
    return context === null ? null : rest
  })

test.each([
  ['It cost £1.5m.', { '@type': 'MonetaryAmount', currency: 'GBP', value: 1500000 }],
  ['It cost between $10 and $12.', { '@type': 'MonetaryAmount', currency: 'USD', minValue: 10, maxValue: 12 }],
  ['It cost at least £5.', { '@type': 'MonetaryAmount', currency: 'GBP', minValue: 5 }],
  ['It cost less than £5.', { '@type': 'MonetaryAmount', currency: 'GBP', maxValue: 5 }],
  ['It is 5 km away.', { '@type': 'QuantitativeValue', value: 5, unitText: 'km', unitCode: 'KMT' }],
  ['Sales fell by 5%.', { '@type': 'QuantitativeValue', value: 5, unitText: 'percent', unitCode: 'P1' }],
  ['The gap grew by two percentage points.', { '@type': 'QuantitativeValue', value: 2, unitText: 'percentage point' }],
  ['Five goats ran.', { '@type': 'QuantitativeValue', value: 5, unitText: 'goat' }],
  ['They earn £15 an hour.', { '@type': 'QuantitativeValue', value: 15, unitText: 'GBP per hour' }],
  ['One in five shops shut.', { '@type': 'QuantitativeValue', value: 0.2 }],
  ['It opened in 2019.', null],
  ['She came fifth.', null],
  ['They won 3-1.', null],
])('%s', (text, expected) => {
  expect(schemaOrg(text)).toEqual([expected])
})

test('it names its context', () => {
  const [number] = extract('It cost £5.').numbers
  expect(number && toSchemaOrg(number)).toHaveProperty(['@context'], 'https://schema.org')
})
