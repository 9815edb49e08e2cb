import type { Tokens } from '../document/layer.ts'
import type { VerbForm, VerbGroup } from './layer.ts'

const MODAL = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', "'ll", "'d", 'ca', 'wo'])
const QUOTE = new Set(['"', '“', '‘', "'", "''"])
const NEGATION = new Set(['not', "n't", 'never'])

/**
 * Verbs with their auxiliaries, negation and adverbs, from left to right, none overlapping; one main verb a group.
 * A word inside a noun phrase (`nounAt`) is no verb: "the proposed merger".
 *
 *     The union | has not yet decided | to strike
 *                 ^from        ^head ^to
 */
export function findVerbGroups(tokens: Tokens, nounAt: Int32Array): VerbGroup[] {
  const groups: VerbGroup[] = []
  const { count, lower, lemma, pos, sentence } = tokens
  let i = 0
  while (i < count) {
    const tag = pos[i]
    const infinitive = lower[i] === 'to' && tag === 'PART'
    if ((tag !== 'VERB' && tag !== 'AUX' && !infinitive) || (nounAt[i] ?? -1) >= 0) {
      i++
      continue
    }
    const from = i
    let head = -1
    let be = false
    let auxiliary = false
    let negated = false
    let modal: string | null = null
    let to = from
    let j = from
    for (; j < count && sentence[j] === sentence[from]; j++) {
      const here = lower[j] ?? ''
      const kind = pos[j]
      if (j > from && (nounAt[j] ?? -1) >= 0) break
      if (kind === 'VERB') {
        head = j
        to = j + 1
        break
      }
      if (kind === 'AUX') {
        auxiliary = true
        be = lemma[j] === 'be'
        if (modal === null && MODAL.has(here)) modal = here
        head = j
        to = j + 1
      } else if (NEGATION.has(here)) {
        negated = true
        if (to === j) to = j + 1
      } else if (here === 'to' && kind === 'PART') {
        if (j > from) break
        to = j + 1
      } else if (infinitive && j === from + 1 && QUOTE.has(here)) {
        // to “step down”
      } else if (kind !== 'ADV') break
    }
    if (head < 0) {
      i = from + 1
      continue
    }
    const verb = lower[head] ?? ''
    // "admitted to falling asleep": the "to" is a preposition
    const preposition = infinitive && verb.endsWith('ing')
    const form: VerbForm = infinitive && !preposition ? 'infinitive' : verb.endsWith('ing') && !be && !modal ? 'gerund' : 'finite'
    groups.push({
      id: groups.length,
      from: preposition ? head : from,
      to,
      head,
      lemma: lemma[head] ?? verb,
      form: form === 'gerund' && auxiliary ? 'finite' : form,
      passive: be && pos[head] === 'VERB' && !verb.endsWith('ing') && verb !== lemma[head],
      negated,
      modal,
    })
    i = to
  }
  return groups
}
