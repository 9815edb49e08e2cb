/** The days that an EDTF period takes in, as ISO days. */
export interface Days {
  readonly first: string
  readonly last: string
  /** The first day of the last day, month or year named: 2018-05-01 in "2014/2018-05". */
  readonly lastStart: string
}

/** "2018", "2018-05", "2018-05-03", "2018-Q2", "197X", "18XX" and two of them with a slash; null if it is no such thing. */
export function daysOf(edtf: string): Days | null {
  const [from = '', to = from] = edtf.split('/')
  const first = part(from)
  const last = part(to)
  return first && last && { first: first.first, last: last.last, lastStart: last.first }
}

function part(edtf: string): { readonly first: string; readonly last: string } | null {
  if (/^\d{2,3}X+$/.test(edtf)) return { first: `${edtf.replaceAll('X', '0')}-01-01`, last: `${edtf.replaceAll('X', '9')}-12-31` }
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(edtf)
  if (!match) return null
  const [, year, quarter, month, day] = match
  if (quarter) return months(Number(year), Number(quarter) * 3 - 2, 3)
  if (!month) return months(Number(year), 1, 12)
  return day ? { first: edtf, last: edtf } : months(Number(year), Number(month), 1)
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const months = (year: number, month: number, count: number) => ({
  first: iso(Date.UTC(year, month - 1, 1)),
  last: iso(Date.UTC(year, month - 1 + count, 0)),
})

export const dayAfter = (day: string): string => iso(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
