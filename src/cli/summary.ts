import type { Position } from '../batch/position.ts'

const thousands = new Intl.NumberFormat('en')
const count = (n: number, noun: string): string => `${thousands.format(n)} ${noun}${n === 1 ? '' : 's'}`

/** "10,000 articles, 54,321 statements, 30,000 claims, 2 failures" */
export const summary = ({ articles, statements, claims, failures }: Omit<Position, 'fingerprint'>): string =>
  [count(articles, 'article'), count(statements, 'statement'), count(claims, 'claim'), count(failures, 'failure')].join(', ')
