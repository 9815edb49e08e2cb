import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { StanceLabel } from '../../types.ts'
import { stanceWordAt } from '../stance-words.ts'
import { type Candidate, flipped, isRequestForWords, type Range, type View } from '../view.ts'

/** Cues whose content says what its first phrase is like: "called the sale a disgrace". */
const NAMING = new Set(['call', 'describe', 'brand', 'dub', 'label', 'characterise', 'characterize', 'denounce', 'dismiss', 'deride', 'portray', 'depict', 'regard', 'deem', 'hail', 'slam', 'attack', 'praise', 'criticise', 'criticize', 'condemn'])
/** Cues that want what follows. */
const WANTING = new Set(['ask', 'ask for', 'request', 'demand', 'want', 'seek', 'urge', 'call for', 'appeal for', 'propose', 'recommend', 'advocate', 'push for', 'encourage', 'call on', 'call upon'])

/** A cue that takes a side on its content: "called for a ban", "attacked the sale", "denied the charge", "hopes the sale will go ahead". */
export function cueSide(view: View, lexicon: Lexicon): Candidate[] {
  const { cue } = view.attribution
  const unit = view.units[0]
  if (!cue || !unit) return []
  const because = { from: cue.from, to: cue.to }
  const first = view.phraseAfter(unit.from, unit.to)
  const negated = view.negatedAt(cue.from, Math.max(0, cue.from - 4))
  const candidate = (target: Range, label: StanceLabel, weight: number, rule: string): Candidate[] => [
    { target, label: negated ? flipped(label) : label, weight, rule: `stance.${negated ? 'negated-' : ''}${rule}`, because },
  ]
  if (NAMING.has(cue.lemma) && first) {
    const side = polarityAfter(view, lexicon, first.to, unit.to)
    if (side !== 0) return candidate(first, side > 0 ? 'support' : 'oppose', 2.5, 'named')
  }
  if (cue.lemma === 'hope' && first) return candidate(afterThere(view, unit) ?? first, 'support', 1.5, 'hoped')
  const verbless = !hasFinite(view, unit)
  if (WANTING.has(cue.lemma)) {
    const object = wanted(view, lexicon, unit)
    return object && !isRequestForWords(view, object) ? candidate(object, 'support', 1.8, 'wanted') : []
  }
  const word = stanceWordAt(view.doc.tokens, lexicon, cue.from)
  if (word && word.value.target === 'after' && word.value.label !== 'neutral' && first && verbless)
    return candidate(first, word.value.label, word.value.strength, 'cue')
  return []
}

/** The side of the first word that judges in the tokens `[from, to)`. */
function polarityAfter(view: View, lexicon: Lexicon, from: number, to: number): number {
  const { polarity } = view.doc.claims.marks
  for (let i = from; i < to; i++) {
    const word = stanceWordAt(view.doc.tokens, lexicon, i)?.value
    const side = word?.target === 'subject' ? (word.label === 'support' ? 1 : -1) : (polarity[i] ?? 0)
    if (side !== 0) return view.negatedAt(i, from) ? -side : side
  }
  return 0
}

/** "there would be a deal": the deal. */
function afterThere(view: View, { from, to }: Range): Range | null {
  if (view.word(from) !== 'there') return null
  const verb = view.verb(from + 1)
  return verb ? view.phraseAfter(verb.to, to) : null
}

/**
 * What is asked for: the phrase itself ("a ban") or the object of the verb ("to pay taxes"). A verb that takes a side itself
 * ("to back a ban", "to resign") is left to the rule for governed words.
 */
function wanted(view: View, lexicon: Lexicon, { from, to }: Range): Range | null {
  const first = view.phraseAfter(from, to)
  const errand = view.verb(first ? first.to : from)
  if (errand && errand.from === (first ? first.to : from) && errand.form === 'infinitive')
    return stanceWordAt(view.doc.tokens, lexicon, errand.head) ? null : view.phraseAfter(errand.to, to)
  return first
}

function hasFinite(view: View, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (view.verb(i)?.form === 'finite') return true
  return false
}
