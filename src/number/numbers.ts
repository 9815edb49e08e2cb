import type { Context, Stage } from '../pipeline/stage.ts'
import type { Span, TextSpan } from '../types.ts'
import { isReading } from './join/join.ts'
import { joinNeighbours } from './join/joins.ts'
import type { NumberMention, RefusedNumber } from './layer.ts'
import { numberLexicon } from './lexicon.ts'
import type { NumeralKind, Outcome, Reading } from './model.ts'
import { readNumerals } from './read/numerals.ts'
import { codesOf } from './refine/codes.ts'
import { denominatorOf } from './refine/denominator.ts'
import { directionOfMultiple, linksSizes, readDirection } from './refine/direction.ts'
import { areLinked } from './refine/linked.ts'
import { readMeasured } from './refine/measured.ts'
import { modifierAfter, readModifier } from './refine/modifier.ts'
import { periodOfDuration, readPeriod } from './refine/period.ts'
import { readRelation, readRole } from './refine/role.ts'
import { readStatus } from './refine/status.ts'
import { toleranceOf } from './refine/tolerance.ts'
import { unitOfBare } from './refine/unit.ts'
import { per } from './rules/per.ts'
import type { Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
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
const rulesOn = new Map<NumeralKind, readonly Rule[]>(KINDS.map((kind) => [kind, rules.filter((rule) => rule.on.includes(kind))]))

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
    return { numbers: { list: refine(view, outcomes), refused: refusals(outcomes, context) } }
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
    for (const rule of rulesOn.get(numeral.kind) ?? []) {
      const outcome = rule.read(view, numeral, k)
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

/** Adds to each reading what the words around it say. */
function refine(view: View, outcomes: readonly Outcome[]): NumberMention[] {
  const { text, tokens } = view
  const list: NumberMention[] = []
  const spanText = (span: Span | null): TextSpan | null => (span ? { text: text.slice(span.start, span.end), span } : null)
  let i = 0
  let lastUnit: { sentence: number; unit: string } | null = null
  let before: { reading: Reading; modifier: NumberMention['modifier']; carried: boolean; direction: NumberMention['direction'] } | null =
    null
  const links: boolean[] = []
  const readings = outcomes.filter(isReading).sort((a, b) => a.start - b.start)
  readings.forEach((reading, r) => {
    i = view.tokenAt(reading.start, i)
    const { modifier, from, carried } = readModifier(view, reading, i, before)
    let { end, unit } = reading
    if (reading.bare) unit = unitOfBare(view, reading, i, lastUnit)
    const sentence = tokens.sentence[i] ?? 0
    if (reading.kind === 'count' && unit && unit !== 'time') lastUnit = { sentence, unit }
    let direction = readDirection(view, { ...reading, unit }, from)
    if (!direction && reading.kind === 'ratio' && (reading.unit === 'fold' || reading.rule === 'ratio.fold'))
      direction = directionOfMultiple(view, from)
    if (!direction && before?.direction && linksSizes(text.slice(before.reading.end, reading.start))) direction = before.direction
    const rate = reading.per === undefined && PER.has(reading.kind) ? per(view, end, i) : null
    if (rate) end = rate.end
    const value = reading.value
    const next = readings[r + 1]
    const baseline = reading.baseline ?? baselineOf(view, reading, next, end)
    const rated = reading.per ?? rate?.per ?? null
    const to = view.tokenAt(end - 1, i) + 1
    const linked: number[] = []
    if (r > 0 && links[r - 1]) linked.push(r - 1)
    if (next && areLinked(view, { ...reading, end }, next, reading.baseline ? null : (baseline?.start ?? null))) {
      links[r] = true
      linked.push(r + 1)
    }
    const { ucum, cefact } = codesOf(view, { ...reading, unit })
    const { status, negated } = readStatus(view, from, to)
    list.push({
      id: list.length,
      span: { start: reading.start, end },
      from: i,
      to,
      kind: reading.kind,
      value,
      unit,
      modifier,
      direction,
      per: rated,
      baseline: spanText(baseline),
      period:
        reading.kind === 'duration'
          ? periodOfDuration(view, { value, unit }, from, to, status)
          : typeof value === 'string'
            ? readPeriod(reading.kind, value, view.published)
            : null,
      of: spanText(readMeasured(view, { ...reading, end }, from)),
      role: readRole(view, from, direction),
      relation: readRelation(view, reading.kind, from),
      tolerance: toleranceOf(text.slice(reading.start, reading.end), reading),
      ucum,
      cefact,
      denominator: denominatorOf(view, reading, rated, next),
      status,
      negated,
      linked,
      evidence: [{ rule: reading.rule, weight: 1, spans: [{ start: reading.start, end }] }],
    })
    before = { reading: { ...reading, end: modifierAfter(view, reading.end, i)?.end ?? end }, modifier, carried, direction }
  })
  return list
}

const PER = new Set(['money', 'percentage', 'measure', 'duration', 'ratio'])
const UP_FROM = /^,? (?:up |down |compared )?from (?:about |around |just |a |an |the |some |nearly )*$/

/** "75p, up from 50p", "rose to £1.5m from £900k": the number that follows is where the change began. */
function baselineOf(view: View, reading: Reading, next: Reading | undefined, end: number): Span | null {
  if (!next || next.kind !== reading.kind || next.unit !== reading.unit || next.start - end > 32) return null
  return UP_FROM.test(view.text.slice(end, next.start)) ? { start: next.start, end: next.end } : null
}
