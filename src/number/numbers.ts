import type { Context, Stage } from '../pipeline/stage.ts'
import { isReading } from './join/join.ts'
import { joinNeighbours } from './join/joins.ts'
import type { RefusedNumber } from './layer.ts'
import { numberLexicon } from './lexicon.ts'
import type { NumeralKind, Outcome } from './model.ts'
import { readNumerals } from './read/numerals.ts'
import { refine } from './refine/refine.ts'
import type { Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
import { SIGN, signsOf } from './rules/signs.ts'
import { View } from './view.ts'

const KINDS: readonly NumeralKind[] = [
  'digits',
  'cardinal',
  'ordinal',
  'part',
  'vague',
  'pair',
  'month',
  'decade',
  'clock',
  'times',
  'fold',
  'often',
  'code',
]
/** The rules that are asked about a numeral of each kind, with the signs that they need. */
const rulesOn = new Map<NumeralKind, { readonly rules: readonly Rule[]; readonly needs: Int32Array }>(
  KINDS.map((kind) => {
    const asked = rules.filter((rule) => rule.on.includes(kind))
    return [kind, { rules: asked, needs: Int32Array.from(asked, ({ needs = SIGN.any }) => needs) }]
  }),
)

/**
 * Finds the numeric expressions of the text and reads them: numerals first, then what each is by an ordered list of rules,
 * then ranges, modifiers, direction, rate, baseline and what is measured. Names and idioms are refused with a reason.
 */
export const numbers: Stage<'tokens' | 'phrases', 'numbers'> = {
  id: 'numbers',
  needs: ['tokens', 'phrases'],
  adds: ['numbers'],
  run({ text, tokens, phrases }, context) {
    const view = new View(text, tokens, phrases, numberLexicon(context.lexicon), context.meta.published ?? null)
    view.numerals = readNumerals(view)
    const outcomes = joinNeighbours(view, classify(view))
    return {
      numbers: {
        list: refine(
          view,
          outcomes.filter(isReading).sort((a, b) => a.start - b.start),
        ),
        refused: refusals(outcomes, context),
      },
    }
  },
}

/** Each numeral by the first rule that knows it; a rule may take in its neighbours. */
function classify(view: View): Outcome[] {
  const outcomes: Outcome[] = []
  const { numerals } = view
  let end = 0
  for (let k = 0; k < numerals.length; k++) {
    const numeral = numerals[k]
    if (!numeral || numeral.start < end) continue
    const asked = rulesOn.get(numeral.kind)
    if (!asked) continue
    const signs = signsOf(view, numeral, k)
    for (let r = 0; r < asked.rules.length; r++) {
      if (((asked.needs[r] as number) & signs) === 0) continue
      const outcome = (asked.rules[r] as Rule).read(view, numeral, k)
      if (outcome === null || outcome.start < end) continue
      outcomes.push(outcome)
      end = outcome.end
      break
    }
  }
  return outcomes
}

function refusals(outcomes: readonly Outcome[], context: Context): RefusedNumber[] {
  const list: RefusedNumber[] = []
  for (const { start, end, refused, rule } of outcomes as readonly (Outcome & { refused?: string })[]) {
    if (refused === undefined) continue
    list.push({ span: { start, end }, reason: refused })
    if (rule.endsWith('.unread'))
      context.report({ code: 'number-unread', message: `a number was not read: ${refused}`, span: { start, end } })
  }
  return list
}
