export const near = (read: number, wanted: number): boolean => Math.abs(read - wanted) <= 1e-3 * Math.max(1e-9, Math.abs(wanted))

/** Spellings of one unit, in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  c: 'degree celsius',
  age: 'year',
  f: 'degree fahrenheit',
  '%': 'percent',
  pp: 'percentage point',
  km: 'kilometer',
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  dm: 'decimeter',
  ml: 'milliliter',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
  kb: 'kilobyte',
  mg: 'milligram',
  kg: 'kilogram',
  lb: 'pound',
  mph: 'mile per hour',
  'km/h': 'kilometer per hour',
  'm/s': 'meter per second',
  tonne: 'metric ton',
  km2: 'square kilometer',
  m2: 'square meter',
  µg: 'microgram',
}
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'usd',
  'united states dollar': 'usd',
  'us dollar': 'usd',
  'british pound': 'gbp',
  pound: 'gbp',
  euro: 'eur',
  cent: 'usd',
  pence: 'gbp',
  penny: 'gbp',
  'japanese yen': 'jpy',
  'chinese yuan': 'cny',
  'australian dollar': 'aud',
  'canadian dollar': 'cad',
  'hong kong dollar': 'hkd',
  rupee: 'inr',
  'finnish markka': 'fim',
  'dutch guilder': 'nlg',
}

export function sameUnit(read: string | null, wanted: string, kind: 'money' | 'measure'): boolean {
  const name = (unit: string) => {
    const lower = unit.toLowerCase().replaceAll('_', ' ').replaceAll('metre', 'meter').replaceAll('litre', 'liter')
    return (kind === 'money' ? CURRENCIES[lower] : NAMES[lower]) ?? lower
  }
  if (read === null) return false
  const [ours, theirs] = [name(read), name(wanted)]
  return ours === theirs || (theirs === 'degree' && ours.startsWith('degree')) || (theirs === 'ton' && ours === 'metric ton')
}
