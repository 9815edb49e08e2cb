import { type Candidate, flipped, type View } from '../view.ts'
import { copulaBefore, isExpletive, isSpeaker } from './governed.ts'

/** A target must be this much of an issue for a word that merely judges to be a side taken. */
const ISSUE = 0.35

/**
 * A word of praise or blame that is said of something the article is about, or stands before it.
 *
 *     the toll is | grotesque        this | grotesque | toll
 *     ^target       ^word                   ^word       ^target
 */
export function judged(view: View): Candidate[] {
  const { polarity } = view.doc.claims.marks
  const candidates: Candidate[] = []
  for (const { from, to } of view.units) {
    for (let i = from; i < to; i++) {
      const side = polarity[i] ?? 0
      if (side === 0) continue
      const label = side > 0 ? 'support' : 'oppose'
      const noun = view.noun(i)
      const because = { from: i, to: i + 1 }
      // where the predicate begins: the word itself, or the noun phrase it stands in ("a bad piece of law")
      const copula = copulaBefore(view, noun && noun.from >= from ? noun.from : i, from)
      if (copula) {
        const subject = view.subjectBefore(copula.from, from)
        if (!subject || isSpeaker(view, subject) || isExpletive(view, subject, i + 1, to)) continue
        const negated = view.negatedAt(i, from)
        const target = view.nominal(i, subject, to) ?? subject
        if (view.issues.worth(view.resolved(target) ?? target) >= ISSUE)
          candidates.push({
            target,
            label: negated ? flipped(label) : label,
            weight: 1.2,
            rule: `stance.${negated ? 'negated-' : ''}judged`,
            because,
          })
      } else if (noun && noun.head > i && !noun.pronoun && view.attribution.kind !== 'indirect' && view.doc.tokens.pos[i] === 'ADJ') {
        const target = view.phraseAfter(noun.from, to) ?? noun
        const negated = view.negatedAt(noun.from, from)
        if (view.issues.worth(noun) >= ISSUE)
          candidates.push({ target, label: negated ? flipped(label) : label, weight: 0.7, rule: 'stance.modifier', because })
      }
    }
  }
  return candidates
}
