import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { StanceLabel } from '../../types.ts'
import { stanceWordAt } from '../stance-words.ts'
import { type Candidate, flipped, isRequestForWords, type Range, type View } from '../view.ts'

/** Cues whose content says what its first phrase is like: "called the sale a disgrace". */
const NAMING = new Set([
  'call',
  'describe',
  'brand',
  'dub',
  'label',
  'characterise',
  'characterize',
  'denounce',
  'dismiss',
  'deride',
  'portray',
  'depict',
  'regard',
  'deem',
  'hail',
  'slam',
  'attack',
  'praise',
  'criticise',
  'criticize',
  'condemn',
])
/** Cues that want what follows. */
const WANTING = new Set([
  'ask',
  'ask for',
  'request',
  'demand',
  'want',
  'seek',
  'urge',
  'call for',
  'appeal for',
  'propose',
  'recommend',
  'advocate',
  'push for',
  'encourage',
  'call on',
  'call upon',
])

/** What somebody is asked to do takes a side only if it concerns what the article is about. */
const ISSUE = 0.35
/** Cues whose first phrase is the thing itself, not who is asked for it: "proposed measures to finance schools". */
const PROPOSING = new Set(['propose', 'recommend', 'advocate', 'push for', 'call for', 'demand', 'request', 'seek'])
/** Cues that fear or bemoan what follows: "feared the sale would fail". */
const FEARING = new Set([
  'fear',
  'worry',
  'worry about',
  'lament',
  'complain',
  'complain about',
  'express concern',
  'raise concerns',
  'voice concern',
])

/** A cue that takes a side on its content: "called for a ban", "attacked the sale", "denied the charge", "hopes the sale will go ahead". */
export function cueSide(view: View, lexicon: Lexicon): Candidate[] {
  const { cue } = view.attribution
  const unit = view.units[0]
  if (!cue || !unit) return []
  const because = { from: cue.from, to: cue.to }
  const first = view.phraseAfter(unit.from, unit.to)
  const negated = isNegated(view, because)
  const candidate = (target: Range, label: StanceLabel, weight: number, rule: string): Candidate[] => [
    { target, label: negated ? flipped(label) : label, weight, rule: `stance.${negated ? 'negated-' : ''}${rule}`, because },
  ]
  if (NAMING.has(cue.lemma) && first) {
    const side = polarityAfter(view, lexicon, first.to, unit.to)
    if (side !== 0) return candidate(first, side > 0 ? 'support' : 'oppose', 2.5, 'named')
  }
  if (cue.lemma === 'hope' && first) return candidate(afterThere(view, unit) ?? first, 'support', 1.5, 'hoped')
  if (WANTING.has(cue.lemma)) return wanted(view, lexicon, unit).flatMap(({ target, label }) => candidate(target, label, 1.8, 'wanted'))
  if (FEARING.has(cue.lemma) && first) return candidate(first, 'oppose', 1.2, 'cue')
  const word = stanceWordAt(view.doc.tokens, lexicon, cue.from)
  // “The toll …,” she continued: quoted words are not what the verb is about
  if (
    word &&
    view.attribution.kind !== 'direct' &&
    word.value.target === 'after' &&
    word.value.label !== 'neutral' &&
    first &&
    !view.isClauseSubject(first)
  )
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
 * What is asked for, and on which side that is.
 *
 *     asked for | a ban       called on | MPs | to back | a ban       urged | the mayor | to resign
 *                 ^target                               ^target              ^target, opposed
 */
function wanted(view: View, lexicon: Lexicon, { from, to }: Range): { target: Range; label: StanceLabel }[] {
  const first = view.phraseAfter(from, to)
  const errand = errandAt(view, lexicon, first ? first.to : from, to)
  if (errand < 0 || (first && view.attribution.cue && PROPOSING.has(view.attribution.cue.lemma)))
    return first && !isRequestForWords(view, first) ? [{ target: first, label: 'support' }] : []
  const word = stanceWordAt(view.doc.tokens, lexicon, errand)
  if (word?.value.target === 'subject') return first ? [{ target: first, label: word.value.label }] : []
  const target = view.phraseAfter(afterErrands(view, errand + (word?.size ?? 1), to), to)
  if (!target || isRequestForWords(view, target) || view.isClauseSubject(target)) return []
  // "urged people to take care": advice takes no side
  if (!word && view.issues.worth(target) < ISSUE) return []
  return [{ target, label: word && word.value.label !== 'neutral' ? word.value.label : 'support' }]
}

/** The verb of an infinitive that begins at `from`, perhaps inside quotation marks: "to “step down”"; −1 if there is none. */
function errandAt(view: View, lexicon: Lexicon, from: number, to: number): number {
  if (view.word(from) !== 'to') return -1
  for (let i = from + 1; i < to && i <= from + 3; i++) {
    const pos = view.doc.tokens.pos[i]
    if (pos === 'VERB' || pos === 'AUX' || stanceWordAt(view.doc.tokens, lexicon, i)?.value.as === 'verb') return i
    if (pos !== 'PUNCT' && pos !== 'ADV') return -1
  }
  return -1
}

/** "to respect and apply the ruling": where the last of several verbs ends. */
function afterErrands(view: View, after: number, to: number): number {
  const next = view.word(after) === 'and' ? view.doc.tokens.pos[after + 1] : undefined
  return next === 'VERB' && after + 2 < to ? after + 2 : after
}

const isNegated = (view: View, cue: Range): boolean => view.negatedAt(cue.from, Math.max(0, cue.from - 4)) || view.hasNegation(cue)

/** "no longer wants to back the toll": what is not wanted is turned round. */
export function isUnwanted(view: View): boolean {
  const { cue } = view.attribution
  return cue !== null && WANTING.has(cue.lemma) && isNegated(view, cue)
}
