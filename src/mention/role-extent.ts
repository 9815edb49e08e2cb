import { NUMBER } from './shape.ts'
import type { View } from './view.ts'
import { ANY_ROLE, DATE } from './word-bits.ts'

/** What can follow a role and still be part of it: "director of transport at the firm in Leeds". */
const LINK = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'with'])
const LONGEST = 24

/**
 * Where a role that has its head noun before token `to` ends, with everything that says of what.
 *
 *     vice president of the European Commission and Commissioner for Transport, said
 *     ^                                         ^to of one role                ^to
 */
export function roleEnd(view: View, from: number, to: number, joins = true): number {
  const { phrases } = view
  let end = to
  let linked = false
  for (;;) {
    const link = view.low(end)
    if (!view.with(end + 1, from) || end - from > LONGEST) return end
    let next = end + 1
    if (link === 'and' || link === '&') {
      if (!joins && !linked) return end
      const noun = phrases.nouns[phrases.nounAt[next] ?? -1]
      // "co-founder and president", "Health and Social Care": the second noun belongs to the role if it is a role or a capital
      const plain =
        noun &&
        noun.from === next &&
        !noun.pronoun &&
        linked &&
        view.tokens.pos[next] !== 'DET' &&
        /^(?:[,.;:)]|at|in|of|--|–)$/.test(view.low(noun.head + 1))
      if (noun && plain && !view.person[next]) {
        end = noun.head + 1
        continue
      }
      if (view.tokens.pos[next] === 'DET' && view.tokens.pos[from] === 'DET') return end
      if (!noun || noun.from !== next || noun.pronoun || (view.isVerb(noun.to) && noun.to - next > 3)) return end
      if (!view.has(noun.head, ANY_ROLE) && !(view.capital(end - 1) && view.capital(next))) return end
      if (view.has(noun.head, ANY_ROLE) && view.capital(next) && !view.capital(from)) return end
      end = noun.head + 1
      continue
    }
    if (!LINK.has(link)) return end
    linked = true
    const noun = phrases.nouns[phrases.nounAt[next] ?? -1]
    if (
      !noun ||
      noun.pronoun ||
      noun.from !== next ||
      view.has(next, DATE) ||
      ((link === 'in' || link === 'to' || link === 'at') && view.shape[next] === NUMBER)
    )
      return end
    // "visited her father at his home": where something happened is no part of who it was
    if (link !== 'of' && link !== 'for' && POSSESSIVE.has(view.low(next))) return end
    const person = nameInside(view, next, noun.head + 1)
    if (person > next) return person
    next = noun.head + 1
    end = next
  }
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

/** Where a person's name begins inside `[from, to)`; `from` if it begins there or none does: "Minister of Education | Ann Lee". */
function nameInside(view: View, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (view.person[k] === 1 && view.person[k - 1] === 0) return view.possessive(k - 1) ? from : k
  return from
}

/** `from` without determiners, possessive pronouns and numbers: roles are given without them. */
export function skipDeterminers(view: View, from: number, to: number): number {
  let k = from
  while (k < to - 1 && (DETERMINER.has(view.low(k)) || view.tokens.pos[k] === 'DET' || view.tokens.pos[k] === 'NUM')) k++
  return k
}

const DETERMINER = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'your', 'another', 'one', 'fellow', 'both'])
