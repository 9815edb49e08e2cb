import type { Attribution } from '../attribution/layer.ts'
import type { ClaimUnit } from '../claim/layer.ts'
import { speakerKey } from '../entity/speaker-key.ts'
import type { NumberMention } from '../number/layer.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { ArticleMeta, Claim, Diagnostic, Extraction, NumericExpression, Span, Speaker, Statement, TextSpan } from '../types.ts'
import { claimContext, type Voice } from './claim-context.ts'
import { type Links, link, numberIdOf } from './links.ts'
import { positionsOf } from './positions.ts'
import { resolveDate } from './resolve-date.ts'
import { rounded, roundedEvidence, roundedStance, roundedTargetStance } from './rounded.ts'

type Finished = Doc<'furniture' | 'mentions' | 'tokens' | 'attributions' | 'speakers' | 'numbers' | 'claims' | 'contexts' | 'stances'>

/** Makes the records from the finished layers: ids, links between statements, claims and numbers, and only the speakers that speak. */
export function assemble(doc: Finished, meta: ArticleMeta, diagnostics: readonly Diagnostic[], minConfidence: number): Extraction {
  const links = link(doc, minConfidence)
  const statements = links.attributions.map((attribution) => toStatement(doc, links, attribution, meta))
  const voices = new Voices(doc, links, statements)
  return {
    schemaVersion: 1,
    article: {
      id: meta.id ?? null,
      title: meta.title ?? null,
      url: meta.url ?? null,
      published: meta.published ?? null,
      publisher: meta.publisher ?? null,
      ...(meta.meta === undefined ? {} : { meta: meta.meta }),
      text: doc.text,
    },
    statements,
    claims: links.claims.map((claim) => toClaim(doc, links, claim, voices)),
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

/** Of statements inside statements, so many voices are told. */
const VOICES = 6
/** Of a reporting word that the claims stage does not know. */
const UNKNOWN_CUE = { attitude: 'neutral', factuality: 0 } as const

function textSpan(text: string, span: Span | null): TextSpan | null {
  return span && { text: text.slice(span.start, span.end), span }
}

/** The words of a statement's content, which other words may part. */
const textOf = (text: string, [first, ...more]: readonly Span[]): string =>
  more.reduce((words, { start, end }) => `${words} ${text.slice(start, end)}`, first ? text.slice(first.start, first.end) : '')

function toStatement({ text, speakers, claims, stances }: Finished, links: Links, attribution: Attribution, meta: ArticleMeta): Statement {
  const { id, kind, content, cue, source, when, within } = attribution
  const link = speakers.list[id]
  const time = textSpan(text, when)
  return {
    id: links.statementId[id] ?? '',
    kind,
    quote: { text: textOf(text, content), spans: content },
    cue: cue && { text: text.slice(cue.span.start, cue.span.end), lemma: cue.lemma, span: cue.span, ...(claims.cues[id] ?? UNKNOWN_CUE) },
    source: textSpan(text, source?.span ?? null),
    speaker: link?.entities?.map((entity) => links.speakerId[entity] ?? '') ?? null,
    role: link?.entities ? link.roles : null,
    prompt: textSpan(text, attribution.prompt),
    audience: textSpan(text, attribution.audience),
    when: time && { ...time, date: resolveDate(time.text, meta.published) },
    medium: textSpan(text, attribution.medium),
    stance: roundedStance(stances.list[id] ?? null),
    targetStances: (links.targetStances.get(id) ?? []).map(roundedTargetStance),
    claims: links.claimsOf[id] ?? [],
    numbers: links.numbersOf[id] ?? [],
    within: within === null ? null : (links.statementId[within] ?? null),
    basis: link?.basis ?? null,
    confidence: rounded(attribution.confidence),
    evidence: roundedEvidence(attribution.evidence.concat(link?.evidence ?? [])),
    alternatives: (link?.alternatives ?? []).map(({ entity, score }) => ({
      speaker: entity === null ? null : (speakers.entities[entity]?.name ?? null),
      score: rounded(score),
    })),
  }
}

function toClaim(doc: Finished, links: Links, claim: ClaimUnit, voices: Voices): Claim {
  const { text, contexts } = doc
  const { id, span, attribution, type, score, label, reasons, negated, hedged, commitment, scopes, numbers } = claim
  return {
    id: links.claimId[id] ?? '',
    text: text.slice(span.start, span.end),
    span,
    statement: attribution === null ? null : (links.statementId[attribution] ?? null),
    type: type ?? 'other',
    checkWorthiness: { score: rounded(score), label, reasons: roundedEvidence(reasons) },
    negated,
    hedged,
    commitment,
    scopes,
    context: claimContext(text, span, voices.of(attribution), contexts.list[id] ?? [], commitment),
    numbers: numbers.map(numberIdOf),
  }
}

/** Who says what stands in each statement. */
class Voices {
  private readonly known: (readonly Voice[])[] = []
  private readonly statementOf: Statement[] = []

  constructor(
    private readonly doc: Finished,
    links: Links,
    statements: readonly Statement[],
  ) {
    links.attributions.forEach(({ id }, i) => {
      this.statementOf[id] = statements[i] as Statement
    })
  }

  /** The statement a claim stands in and those around it, the outermost first. */
  of(attribution: number | null): readonly Voice[] {
    if (attribution === null) return NO_VOICES
    const known = this.known[attribution] ?? this.read(attribution)
    this.known[attribution] = known
    return known
  }

  private read(attribution: number): Voice[] {
    const { attributions, speakers } = this.doc
    const voices: Voice[] = []
    for (let id: number | null = attribution; id !== null && voices.length < VOICES; id = attributions.list[id]?.within ?? null) {
      const statement = this.statementOf[id]
      const names = (speakers.list[id]?.entities ?? []).map((entity) => speakers.entities[entity]?.name ?? '')
      if (statement) voices.unshift({ statement: statement.id, speakers: names, when: statement.when })
    }
    return voices
  }
}

const NO_VOICES: readonly never[] = []

function toNumber({ text }: Finished, links: Links, number: NumberMention): NumericExpression {
  const { id, span, kind, value, unit, modifier, direction, per, baseline, period, of } = number
  const { role, relation, tolerance, ucum, cefact, denominator, status, negated, linked } = number
  const statement = links.statementOfNumber[id] ?? null
  const claim = links.claimOfNumber[id] ?? null
  return {
    id: numberIdOf(id),
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
    linked: linked.map(numberIdOf),
    statement,
    claim,
  }
}

function toSpeaker(doc: Finished, links: Links, id: number): Speaker {
  const entity = doc.speakers.entities[id]
  const name = entity?.name ?? ''
  const type = entity === undefined || entity.type === 'place' || entity.type === 'other' ? 'group' : entity.type
  return {
    id: links.speakerId[id] ?? '',
    name,
    key: speakerKey(name, type),
    type,
    honorific: entity?.honorific ?? null,
    roles: entity?.roles ?? [],
    aliases: entity?.aliases ?? [],
    mentions: spansOf(doc, entity?.mentions ?? []),
  }
}

function spansOf({ mentions, tokens }: Finished, ids: readonly number[]): Span[] {
  const spans: Span[] = []
  for (const id of ids) {
    const { from = 0, to = 0 } = mentions.list[id] ?? {}
    if (to > from) spans.push({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 })
  }
  return spans
}
