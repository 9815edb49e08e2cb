import type { Modifier, Span, TextSpan } from '../../types.ts'
import type { NumberMention } from '../layer.ts'
import type { Reading } from '../model.ts'
import { per } from '../rules/per.ts'
import type { View } from '../view.ts'
import { baselineOf } from './baseline.ts'
import { codesOf } from './codes.ts'
import { denominatorOf } from './denominator.ts'
import { directionOfMultiple, linksSizes, readDirection } from './direction.ts'
import { areLinked } from './linked.ts'
import { type CarriedByKind, readMeasured } from './measured.ts'
import { headOf } from './measured-head.ts'
import { modifierAfter, readModifier } from './modifier.ts'
import { dayBeside, momentOf } from './moment.ts'
import { readPeriod } from './period.ts'
import { periodOfDuration } from './period-of-duration.ts'
import { reachOf } from './reach.ts'
import { readRelation } from './relation.ts'
import { readRole } from './role.ts'
import { readStatus } from './status.ts'
import { toleranceOf } from './tolerance.ts'
import { unitOfBare } from './unit.ts'

/** What the number before says of the next: "about 2,300 tons (2,095 metric tons)", "43 members, 12 of them". */
interface Before {
  readonly reading: Reading
  readonly modifier: Modifier
  readonly carried: boolean
  readonly direction: NumberMention['direction']
}

/** The kinds that can be so much an hour, a head, a litre. */
const RATED = new Set(['money', 'percentage', 'measure', 'duration', 'ratio'])

/** Adds to each reading what the words around it say. The readings are in the order of the text. */
export function refine(view: View, readings: readonly Reading[]): NumberMention[] {
  const { text, tokens } = view
  const list: NumberMention[] = []
  let i = 0
  let counted: { sentence: number; unit: string } | null = null
  let before: Before | null = null
  const carried: CarriedByKind = new Map()
  let linkedBack = false
  for (let r = 0; r < readings.length; r++) {
    const plain = readings[r]
    if (!plain) continue
    const next = readings[r + 1]
    i = view.tokenAt(plain.start, i)
    const read = reachOf(view, plain, i)
    const { modifier, from, carried: held } = readModifier(view, read, i, before)
    const rate = read.per === undefined && RATED.has(read.kind) ? per(view, read.end, i) : null
    const unit: string | null = read.bare ? unitOfBare(view, read, i, counted) : read.unit
    const reading: Reading = rate || unit !== read.unit ? { ...read, unit, end: rate?.end ?? read.end } : read
    const { start, end, kind, value } = reading
    if (kind === 'count' && unit && unit !== 'time') counted = { sentence: tokens.sentence[i] ?? 0, unit }
    const direction: NumberMention['direction'] = directionOf(view, reading, read.end, from, before)
    const to = view.tokenAt(end - 1, i) + 1
    const baseline = reading.baseline ?? baselineOf(view, reading, next)
    const day = kind === 'time' ? dayBeside(view, readings, r) : null
    const linkedOn =
      next !== undefined &&
      (day === next ||
        dayBeside(view, readings, r + 1) === plain ||
        areLinked(view, reading, next, reading.baseline ? null : (baseline?.start ?? null)))
    const rated = reading.per ?? rate?.per ?? null
    const { status, negated } = readStatus(view, from, to)
    const { ucum, cefact } = codesOf(view, reading)
    const of = readMeasured(view, reading, from, carried)
    list.push({
      id: r,
      span: { start, end },
      from: i,
      to,
      kind,
      value,
      unit,
      modifier,
      direction,
      per: rated,
      baseline: baseline && textOf(text, baseline),
      period: day
        ? momentOf(readPeriod(day, view.published), value)
        : kind === 'duration'
          ? periodOfDuration(view, reading, from, to, status, next)
          : readPeriod(reading, view.published),
      of: of && { ...textOf(text, of), head: textOf(text, headOf(view, of)) },
      role: reading.baseline ? 'to' : readRole(view, from, direction),
      relation: readRelation(view, kind, from, to),
      tolerance: toleranceOf(text.slice(start, read.end), reading),
      ucum,
      cefact,
      denominator: denominatorOf(view, reading, rated, next),
      status,
      negated,
      linked: [...(linkedBack ? [r - 1] : []), ...(linkedOn ? [r + 1] : [])],
      evidence: [{ rule: reading.rule, weight: 1, spans: [{ start, end }] }],
    })
    linkedBack = linkedOn
    carried.set(kind, { of, unit, end })
    before = { reading: { ...read, end: modifierAfter(view, read.end, i)?.end ?? end }, modifier, carried: held, direction }
  }
  return list
}

const textOf = (text: string, span: Span): TextSpan => ({ text: text.slice(span.start, span.end), span })

/** The way of the change that the number is the size of; that of the number before, if a "plus" joins them. */
function directionOf(view: View, reading: Reading, end: number, from: number, before: Before | null): NumberMention['direction'] {
  const own = readDirection(view, { ...reading, end }, from)
  if (own) return own
  const multiple = reading.kind === 'ratio' && (reading.unit === 'fold' || reading.rule === 'ratio.fold')
  const verb = multiple ? directionOfMultiple(view, from) : null
  if (verb) return verb
  return before?.direction && linksSizes(view.text.slice(before.reading.end, reading.start)) ? before.direction : null
}
