import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

/** "100,000 people" in "6 per 100,000 people", with an article or a one before the word. */
const PER = /^(?:(?:an? |one )?(hundred|thousand|million|billion)|(\d[\d,]*))(?![\w.])/
/** "53 of the 79", "24 of its 26 ferry routes". */
const OF = /^(?: of(?: (?:the|its|his|her|their|our|all|these|those|some))*| out of(?: the)?) $/

/** Out of how many the number is; null if the text does not say. `next` is the reading behind. */
export function denominatorOf({ text, lexicon }: View, reading: Reading, per: string | null, next: Reading | undefined): number | null {
  if (reading.denominator !== undefined) return reading.denominator
  if (per !== null) {
    const match = PER.exec(per)
    if (match) return match[1] ? (lexicon.words.get(match[1])?.value ?? null) : Number(match[2]?.replaceAll(',', ''))
  }
  if (reading.kind !== 'count' || next?.kind !== 'count' || next.start - reading.end > 20) return null
  const { value } = next
  if (typeof value !== 'number' || typeof reading.value !== 'number' || reading.value > value) return null
  return OF.test(text.slice(reading.end, next.start)) ? value : null
}
