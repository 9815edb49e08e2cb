import type { TranscriptDoc } from './turns.ts'

/** No introduction is longer, in tokens. */
const LONGEST = 600
const VERB = new Set(['talk', 'speak', 'answer', 'tell', 'discuss', 'explain', 'share', 'reflect', 'take', 'describe', 'open', 'look'])
const BEFORE = new Set(['to', 'with', 'interview', 'interviews', 'interviewed', 'asks', 'asked', 'meets', 'met', 'ask'])
const ASKS = /\b(?:reporter|correspondent|editor|journalist|presenter|host|interviewer|columnist)\b/i

/** Who answers in an interview that labels its turns only "Q" and "A": id of the mention in its introduction that says so best, or null. */
export function interviewee({ tokens, mentions, entities }: TranscriptDoc, before: number): number | null {
  const scores = new Map<number, { score: number; mention: number }>()
  for (let i = Math.max(0, before - LONGEST); i < before; i++) {
    const mention = mentions.list[mentions.at[i] ?? -1]
    if (!mention || mention.from !== i || mention.form !== 'name' || mention.type !== 'person' || mention.to > before) continue
    const id = entities.ofMention[mention.id] ?? -1
    const entity = entities.list[id]
    if (!entity || tokens.lower[i - 1] === 'by') continue
    const known = scores.get(id) ?? { score: entity.roles.some(({ text }) => ASKS.test(text)) ? -4 : 0, mention: mention.id }
    const verb = [mention.to, mention.to + 1].some((k) => VERB.has((tokens.lemma[k] ?? '').toLowerCase()))
    known.score += 1 + (verb || BEFORE.has(tokens.lower[i - 1] ?? '') ? 3 : 0)
    scores.set(id, known)
  }
  const [best, next] = [...scores.values()].sort((a, b) => b.score - a.score || a.mention - b.mention)
  return best && best.score > (next?.score ?? 0) ? best.mention : null
}
