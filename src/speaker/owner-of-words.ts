import type { Cast } from './cast.ts'

/** What someone says or thinks, when it stands for the one: "according to the researchers' calculations". */
const WORDS = new Set([
  'calculations',
  'calculation',
  'estimates',
  'estimate',
  'account',
  'reckoning',
  'opinion',
  'view',
  'telling',
  'words',
  'admission',
])
const POSSESSIVE = new Set(['his', 'her', 'their'])

/** The tokens of whose words the source is, "the researchers" of "the researchers' calculations"; null if it is no such source. */
export function ownerOfWords(
  cast: Cast,
  { from, to }: { readonly from: number; readonly to: number },
): { from: number; to: number } | null {
  const { lower } = cast.tokens
  if (!WORDS.has(lower[to - 1] ?? '')) return null
  const first = lower[from] ?? ''
  if (POSSESSIVE.has(first) && (to - from === 2 || (to - from === 3 && lower[from + 1] === 'own'))) return { from, to: from + 1 }
  const mark = to - (lower[to - 2] === 'own' ? 3 : 2)
  return mark > from && (lower[mark] === "'s" || lower[mark] === "'") ? { from, to: mark } : null
}
