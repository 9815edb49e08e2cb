import type { VerbGroup } from '../../syntax/layer.ts'
import type { NumberStatus } from '../../types.ts'
import type { View } from '../view.ts'

export interface Told {
  readonly status: NumberStatus
  readonly negated: boolean
}

/** The verb that leads to a number is looked for this many tokens before it, and as many behind. */
const REACH = 20
const BEHIND = 10
/** A negated verb further off has something else in between that it denies. */
const NEGATED_REACH = 8
const NEGATION = new Set(['not', 'never'])

/**
 * What the sentence makes of the number at token `i` (with its modifier), by the verbs that lead to it:
 *
 *     Prices | are not expected | to rise | by 5%          forecast, negated
 *              ^finite: the end   ^infinitive: go on
 * With no verb before it the number is in the subject, and its own verb decides: "5,000 jobs will go".
 */
export function readStatus(view: View, i: number, to: number): Told {
  const { verbs, verbAt } = view.phrases
  let negated = NEGATION.has(view.near(i, -1)) || NEGATION.has(view.near(i, -2))
  let verb = false
  // "not 5 but 6"
  let turned = false
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const group = verbs[verbAt[j] ?? -1]
    if (!group) {
      const noun = nounStatus(view, j)
      if (noun) return { status: noun, negated }
      turned ||= view.lower(j) === 'but'
      if (view.lower(j) === ';' || view.lower(j) === ':') break
      continue
    }
    negated ||= group.negated && !turned && i - group.to < NEGATED_REACH
    const status = verbStatus(view, group)
    if (status) return { status, negated }
    verb = true
    if (group.form === 'finite') return { status: 'fact', negated }
    j = group.from
  }
  if (!verb) {
    for (let j = to; j < to + BEHIND && view.together(j, i); j++) {
      const group = verbs[verbAt[j] ?? -1]
      if (group) return { status: verbStatus(view, group) ?? 'fact', negated }
      if (view.pos(j) === 'PUNCT') break
    }
  }
  return { status: 'fact', negated }
}

/** What a verb makes of what follows it, by its modal, itself and the word behind it. */
function verbStatus({ lexicon: { clues }, phrases, tokens }: View, { lemma, modal, to }: VerbGroup): NumberStatus | null {
  if (modal !== null) {
    if (clues.demand.has(modal)) return 'demand'
    if (clues.forecast.has(modal)) return 'forecast'
  }
  if (clues.forecast.has(lemma)) return 'forecast'
  if (clues.demand.has(lemma)) return 'demand'
  const next = tokens.lower[to]
  if (next === 'for' && clues.demandFor.has(lemma)) return 'demand'
  // "is set to rise", "is likely to rise"
  const at = next === 'to' ? to : to + 1
  if (tokens.lower[at] !== 'to' || phrases.verbs[phrases.verbAt[at] ?? -1]?.form !== 'infinitive') return null
  return clues.forecastTo.has(tokens.lower[at - 1] ?? '') || (at === to && clues.forecastTo.has(lemma)) ? 'forecast' : null
}

/** "a forecast of 5%", "calls for 5%": the noun right before "of" or "for". */
function nounStatus({ lexicon: { clues }, tokens }: View, j: number): NumberStatus | null {
  if (tokens.pos[j] !== 'NOUN') return null
  const link = tokens.lower[j + 1]
  if (link !== 'of' && link !== 'for') return null
  const lemma = tokens.lemma[j] ?? ''
  if (clues.forecast.has(lemma)) return 'forecast'
  return clues.demand.has(lemma) || (link === 'for' && clues.demandFor.has(lemma)) ? 'demand' : null
}
