import type { Attribution } from '../attribution/layer.ts'
import type { ClaimUnit } from '../claim/layer.ts'
import { speakerKey } from '../entity/speaker-key.ts'
import type { NumberMention } from '../number/layer.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { StanceTo } from '../stance/layer.ts'
import type {
  ArticleMeta,
  Claim,
  Diagnostic,
  Extraction,
  NumericExpression,
  Span,
  Speaker,
  Statement,
  TargetStance,
  TextSpan,
} from '../types.ts'
import { claimContext, type Voice } from './claim-context.ts'
import { positionsOf } from './positions.ts'
import { resolveDate } from './resolve-date.ts'

type Finished = Doc<'furniture' | 'mentions' | 'tokens' | 'attributions' | 'speakers' | 'numbers' | 'claims' | 'contexts' | 'stances'>

/** Makes the records from the finished layers: ids, links between statements, claims and numbers, and only the speakers that speak. */
export function assemble(doc: Finished, meta: ArticleMeta, diagnostics: readonly Diagnostic[], minConfidence: number): Extraction {
  const links = link(doc, minConfidence)
  const statements = links.attributions.map((attribution) => toStatement(doc, links, attribution, meta))
  const statementOf = new Map(links.attributions.map(({ id }, i) => [id, statements[i] as Statement]))
  return {
    schemaVersion: 1,
    article: {
      id: meta.id ?? null,
      title: meta.title ?? null,
      url: meta.url ?? null,
      published: meta.published ?? null,
      publisher: meta.publisher ?? null,
      text: doc.text,
    },
    statements,
    claims: links.claims.map((claim) => toClaim(doc, links, claim, statementOf)),
    numbers: doc.numbers.list.map((number) => toNumber(doc, links, number)),
    speakers: links.speaking.map((id) => toSpeaker(doc, links, id)),
    positions: positionsOf(
      statements,
      links.attributions.map(({ id }) => doc.stances.subjects[id] ?? null),
    ),
    furniture: doc.furniture.list,
    diagnostics,
  }
}

/** What refers to what, by the ids of the records. */
interface Links {
  readonly attributions: readonly Attribution[]
  readonly claims: readonly ClaimUnit[]
  /** Ids of the entities that speak, in the order of the article. */
  readonly speaking: readonly number[]
  readonly statementId: ReadonlyMap<number, string>
  readonly claimId: ReadonlyMap<number, string>
  readonly speakerId: ReadonlyMap<number, string>
  readonly claimsOf: ReadonlyMap<number, readonly string[]>
  readonly numbersOf: ReadonlyMap<number, readonly string[]>
  readonly targetStances: ReadonlyMap<number, readonly TargetStance[]>
  readonly statementOfNumber: ReadonlyMap<number, string>
  readonly claimOfNumber: ReadonlyMap<number, string>
}

/** Of statements inside statements, so many voices are told. */
const VOICES = 6
/** Of a reporting word that the claims stage does not know. */
const UNKNOWN_CUE = { attitude: 'neutral', factuality: 0 } as const

const numberId = (id: number): string => `n${id + 1}`

function link({ attributions, speakers, numbers, claims, stances }: Finished, minConfidence: number): Links {
  const kept = attributions.list.filter(({ confidence }) => confidence >= minConfidence)
  const ids = <T extends { readonly id: number }>(list: readonly T[], letter: string) =>
    new Map(list.map(({ id }, i) => [id, `${letter}${i + 1}`]))
  const statementId = ids(kept, 's')
  const checkable = claims.list.filter(({ type }) => type !== null)
  const claimId = ids(checkable, 'c')
  const speaking = [...new Set(kept.flatMap(({ id }) => speakers.list[id]?.entities ?? []))].sort((a, b) => a - b)

  const claimsOf = new Map<number, string[]>()
  const claimOfNumber = new Map<number, string>()
  for (const { id, attribution, numbers: inside } of checkable) {
    const name = claimId.get(id) ?? ''
    if (attribution !== null) {
      const known = claimsOf.get(attribution)
      if (known) known.push(name)
      else claimsOf.set(attribution, [name])
    }
    for (const number of inside) claimOfNumber.set(number, name)
  }
  const numbersOf = new Map<number, string[]>()
  const statementOfNumber = new Map<number, string>()
  for (const { id, content } of kept) {
    const inside = content.flatMap((span) => numbersIn(numbers.list, span))
    numbersOf.set(id, inside.map(numberId))
    // of nested statements the inner one comes later and wins
    for (const number of inside) statementOfNumber.set(number, statementId.get(id) ?? '')
  }
  const speakerId = new Map(speaking.map((id, i) => [id, `p${i + 1}`]))
  return {
    attributions: kept,
    claims: checkable,
    speaking,
    statementId,
    claimId,
    speakerId,
    claimsOf,
    numbersOf,
    targetStances: targetStancesOf(stances.toTargets),
    statementOfNumber,
    claimOfNumber,
  }
}

function targetStancesOf(list: readonly StanceTo[]): Map<number, TargetStance[]> {
  const stances = new Map<number, TargetStance[]>()
  for (const { attribution, target, label, lean, score, evidence } of list) {
    const stance = { target, label, lean, score, evidence }
    const known = stances.get(attribution)
    if (known) known.push(stance)
    else stances.set(attribution, [stance])
  }
  return stances
}

/** Ids of the numbers inside a span; the list is in the order of the text, so a binary search finds the first. */
function numbersIn(list: readonly NumberMention[], span: Span): number[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.span.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const ids: number[] = []
  for (let i = low; i < list.length; i++) {
    const number = list[i]
    if (!number || number.span.start >= span.end) break
    if (number.span.end <= span.end) ids.push(number.id)
  }
  return ids
}

function textSpan(text: string, span: Span | null): TextSpan | null {
  return span && { text: text.slice(span.start, span.end), span }
}

function toStatement({ text, speakers, claims, stances }: Finished, links: Links, attribution: Attribution, meta: ArticleMeta): Statement {
  const { id, kind, content, cue, source, when, within } = attribution
  const link = speakers.list[id]
  const time = textSpan(text, when)
  return {
    id: links.statementId.get(id) ?? '',
    kind,
    quote: { text: content.map(({ start, end }) => text.slice(start, end)).join(' '), spans: content },
    cue: cue && { text: text.slice(cue.span.start, cue.span.end), lemma: cue.lemma, span: cue.span, ...(claims.cues[id] ?? UNKNOWN_CUE) },
    source: textSpan(text, source?.span ?? null),
    speaker: link?.entities?.map((entity) => links.speakerId.get(entity) ?? '') ?? null,
    role: link?.entities ? link.roles : null,
    prompt: textSpan(text, attribution.prompt),
    audience: textSpan(text, attribution.audience),
    when: time && { ...time, date: resolveDate(time.text, meta.published) },
    medium: textSpan(text, attribution.medium),
    stance: stances.list[id] ?? null,
    targetStances: links.targetStances.get(id) ?? [],
    claims: links.claimsOf.get(id) ?? [],
    numbers: links.numbersOf.get(id) ?? [],
    within: within === null ? null : (links.statementId.get(within) ?? null),
    basis: link?.basis ?? null,
    confidence: attribution.confidence,
    evidence: [...attribution.evidence, ...(link?.evidence ?? [])],
    alternatives: (link?.alternatives ?? []).map(({ entity, score }) => ({
      speaker: entity === null ? null : (speakers.entities[entity]?.name ?? null),
      score,
    })),
  }
}

function toClaim(doc: Finished, links: Links, claim: ClaimUnit, statementOf: ReadonlyMap<number, Statement>): Claim {
  const { text, contexts } = doc
  const { id, span, attribution, type, score, label, reasons, negated, hedged, commitment, scopes, numbers } = claim
  const voices = voicesOf(doc, attribution, statementOf)
  return {
    id: links.claimId.get(id) ?? '',
    text: text.slice(span.start, span.end),
    span,
    statement: attribution === null ? null : (links.statementId.get(attribution) ?? null),
    type: type ?? 'other',
    checkWorthiness: { score, label, reasons },
    negated,
    hedged,
    commitment,
    scopes,
    context: claimContext(text, span, voices, contexts.list[id] ?? [], commitment),
    numbers: numbers.map(numberId),
  }
}

/** The statement a claim stands in and those around it, the outermost first. */
function voicesOf({ attributions, speakers }: Finished, attribution: number | null, statementOf: ReadonlyMap<number, Statement>): Voice[] {
  const voices: Voice[] = []
  for (let id = attribution; id !== null && voices.length < VOICES; id = attributions.list[id]?.within ?? null) {
    const statement = statementOf.get(id)
    const names = (speakers.list[id]?.entities ?? []).map((entity) => speakers.entities[entity]?.name ?? '')
    if (statement) voices.unshift({ statement: statement.id, speakers: names, when: statement.when })
  }
  return voices
}

function toNumber({ text }: Finished, links: Links, number: NumberMention): NumericExpression {
  const { id, span, kind, value, unit, modifier, direction, per, baseline, period, of } = number
  const { role, relation, tolerance, ucum, cefact, denominator, status, negated, linked } = number
  const statement = links.statementOfNumber.get(id) ?? null
  const claim = links.claimOfNumber.get(id) ?? null
  return {
    id: numberId(id),
    text: text.slice(span.start, span.end),
    span,
    kind,
    value,
    unit,
    modifier,
    direction,
    per,
    baseline,
    period,
    of,
    role,
    relation,
    tolerance,
    ucum,
    cefact,
    denominator,
    status,
    negated,
    linked: linked.map(numberId),
    statement,
    claim,
  }
}

function toSpeaker({ speakers, mentions, tokens }: Finished, links: Links, id: number): Speaker {
  const entity = speakers.entities[id]
  const name = entity?.name ?? ''
  const type = entity === undefined || entity.type === 'place' || entity.type === 'other' ? 'group' : entity.type
  return {
    id: links.speakerId.get(id) ?? '',
    name,
    key: speakerKey(name, type),
    type,
    honorific: entity?.honorific ?? null,
    roles: entity?.roles ?? [],
    aliases: entity?.aliases ?? [],
    mentions: (entity?.mentions ?? []).flatMap((mention): Span[] => {
      const { from = 0, to = 0 } = mentions.list[mention] ?? {}
      return to > from ? [{ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }] : []
    }),
  }
}
