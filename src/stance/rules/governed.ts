import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type StanceWord, stanceWordAt } from '../stance-words.ts'
import { type Candidate, flipped, isRequestForWords, type Range, type View } from '../view.ts'

/** A modal by which an effect is claimed or denied: "the toll would hurt shops". */
const CLAIMING = new Set(['will', 'would', "'ll", "'d", 'could', 'can', 'may', 'might', 'must', 'should'])
const COPULA = new Set(['be', 'seem', 'look', 'feel', 'become', 'remain'])
/** How much an attitude counts that nobody is named to hold: "to stop the sale". */
const NOBODY = 0.6

/**
 * A stance word in the speaker's own words, and what it governs.
 *
 *     we | oppose | the sale of the mill      the toll would | hurt | shops
 *          ^word    ^target (after)           ^target (subject) ^word
 * Not when someone else has the attitude: "Leeds opposes the sale"; nor in a choice: "back or reject the sale".
 */
export function governed(view: View, lexicon: Lexicon): Candidate[] {
  const { tokens } = view.doc
  const candidates: Candidate[] = []
  for (const unit of view.units) {
    for (let i = unit.from; i < unit.to; i++) {
      const match = stanceWordAt(tokens, lexicon, i)
      if (!match) continue
      const words = { from: i, to: Math.min(unit.to, i + match.size) }
      i = words.to - 1
      if (isChoice(view, unit.from, words.from)) break
      if (view.word(words.from - 1) === 'or' || view.word(words.to) === 'or' || match.value.label === 'neutral') continue
      const candidate =
        match.value.target === 'subject' ? onSubject(view, match.value, words, unit) : onObject(view, lexicon, match.value, words, unit)
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates
}

/** "decide whether they want the toll": a question left open. */
function isChoice(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.word(i) === 'whether') return true
  return false
}

function onObject(view: View, lexicon: Lexicon, row: StanceWord, words: Range, unit: Range): Candidate | null {
  const { phrase, strength } = row
  const group = view.verb(words.from)
  const verb = group && group.head >= words.from ? group : copulaBefore(view, words.from, unit.from)
  if (!verb && phrase === 'against') return null
  const holder = verb ? view.holder(verb.from, unit.from) : 'nobody'
  if (holder === 'other' && !group?.modal) return null
  const negated = !phrase.startsWith('not ') && view.negatedAt(words.from, unit.from)
  const side = negated ? flipped(row.label) : row.label
  const weight = strength * (holder === 'speaker' ? 1 : NOBODY)
  const rule = negated ? 'stance.negated-governs' : 'stance.governs'
  if (row.target === 'clause') {
    const target = clauseSubject(view, words.to, unit.to)
    return target && { target, label: side, weight, rule, because: words }
  }
  const object = view.phraseAfter(words.to, unit.to) ?? objectOfNext(view, words.to, unit.to)
  // "accepted his son is dead": what follows is a clause, not a thing
  if (!object || isRequestForWords(view, object) || (group && view.isClauseSubject(object))) return null
  if (negated && group?.modal === 'would' && hasIf(view, words.to, unit.to)) return null
  // "want the council to rethink the toll": the toll, and on the side that "rethink" takes
  const errand = view.verb(object.to)
  if (errand && errand.from === object.to && errand.form === 'infinitive' && row.label === 'support') {
    const inner = stanceWordAt(view.doc.tokens, lexicon, errand.head)?.value
    if (inner && inner.target !== 'after') return null
    const task = view.phraseAfter(errand.to, unit.to)
    return task && { target: task, label: inner?.label === 'oppose' ? flipped(side) : side, weight, rule, because: words }
  }
  return { target: object, label: side, weight, rule, because: words }
}

function onSubject(view: View, { phrase, label, strength }: StanceWord, words: Range, unit: Range): Candidate | null {
  const group = view.verb(words.from)
  const verb = group && group.to > words.from ? group : copulaBefore(view, words.from, unit.from)
  const subject = verb && view.subjectOf(verb.from, unit)
  if (!verb || !subject || isSpeaker(view, subject) || isExpletive(view, subject, words.to, unit.to)) return null
  const negated = !phrase.startsWith('not ') && view.negatedAt(words.from, unit.from)
  const sure = strength >= 2 || (verb.modal !== null && CLAIMING.has(verb.modal))
  return {
    target: view.nominal(words.from, subject, unit.to) ?? subject,
    label: negated ? flipped(label) : label,
    weight: strength * (sure ? 0.9 : 0.5),
    rule: negated ? 'stance.negated-predicate' : 'stance.predicate',
    because: words,
  }
}

/** "it is encouraging that …", "it is easier for ships to …": an "it" that stands for nothing before. */
export function isExpletive(view: View, { from, to }: Range, after: number, end: number): boolean {
  if (to - from !== 1 || view.word(from) !== 'it') return false
  const next = view.word(after)
  if (next === 'that' || next === 'to') return true
  const whom = next === 'for' ? view.phraseAfter(after + 1, end) : null
  return whom !== null && view.word(whom.to) === 'to'
}

/** "would not sell it if …": the opposite is meant, and of something else. */
function hasIf(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.word(i) === 'if') return true
  return false
}

/** "I", "we", "you", and in reported speech "he", "she", "they": nobody takes a side on themselves. */
export function isSpeaker(view: View, { from, to }: Range): boolean {
  if (to - from !== 1) return false
  const word = view.word(from)
  if (word === 'i' || word === 'we' || word === 'you') return true
  return view.attribution.kind !== 'direct' && (word === 'he' || word === 'she' || word === 'they')
}

/** "hope the sale fails", "hope that there will be a sale": the sale. */
function clauseSubject(view: View, from: number, to: number): Range | null {
  const start = view.word(from) === 'that' ? from + 1 : from
  if (view.word(start) === 'there') {
    const verb = view.verb(start + 1)
    return verb ? view.phraseAfter(verb.to, to) : null
  }
  return view.phraseAfter(start, to)
}

/** "refused to pay the toll": the object of the verb that follows. */
function objectOfNext(view: View, from: number, to: number): Range | null {
  const next = view.verb(from)
  return next && next.from <= from + 1 && next.to <= to ? view.phraseAfter(next.to, to) : null
}

/** The form of "be" up to five tokens before a predicate: "is", "is not at all". */
export function copulaBefore(view: View, predicate: number, low: number): { from: number; modal: string | null } | null {
  for (let i = predicate - 1; i >= low && i >= predicate - 5; i--) {
    const verb = view.verb(i)
    if (verb) return COPULA.has(verb.lemma) ? verb : null
    const pos = view.doc.tokens.pos[i]
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'DET' && pos !== 'PUNCT' && pos !== 'ADJ') return null
  }
  return null
}
