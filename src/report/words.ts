import type { Basis, FurnitureKind, Statement } from '../types.ts'

/** How a speaker is known. */
export const BASIS: Readonly<Record<Basis, string>> = {
  stated: 'the full name stands beside the words',
  coreference: 'a pronoun, part of a name or a description leads to the name',
  continuation: 'the statement before goes on',
  inferred: 'a weaker clue points to them',
}

export const FURNITURE: Readonly<Record<FurnitureKind, string>> = {
  share: 'share line',
  caption: 'caption',
  credit: 'credit',
  related: 'related article',
  newsletter: 'newsletter',
  advert: 'advertisement',
  byline: 'byline',
  dateline: 'dateline',
  comment: 'comments line',
}

/** "3 statements" */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** A confidence (0..1) as people say it, "9 in 10"; never that it is certain. */
export function inTen(share: number): string {
  const tenths = Math.round(share * 10)
  if (tenths === 10) return 'over 9 in 10'
  return tenths === 0 ? 'under 1 in 10' : `${tenths} in 10`
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** How a statement was made: "told MPs · on Monday · in a letter". */
export function circumstances({ cue, audience, when, medium }: Statement): string[] {
  return [cue?.text, audience && `to ${audience.text}`, when?.text, medium?.text].filter((part) => part !== null && part !== undefined)
}
