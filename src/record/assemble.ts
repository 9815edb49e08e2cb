import type { Doc } from '../pipeline/stage.ts'
import type { ArticleMeta, Claim, Diagnostic, Extraction, NumericExpression, Span, Speaker, Statement, TextSpan } from '../types.ts'
import { resolveDate } from './resolve-date.ts'

type Finished = Doc<'furniture' | 'mentions' | 'tokens' | 'entities' | 'attributions' | 'speakers' | 'numbers' | 'claims' | 'stances'>

/** Makes the records from the finished layers: ids, links between statements, claims and numbers, and only the speakers that speak. */
export function assemble(doc: Finished, meta: ArticleMeta, diagnostics: readonly Diagnostic[], minConfidence: number): Extraction {
  const { text, attributions, speakers, numbers, claims, stances, mentions, tokens, furniture } = doc
  const entities = doc.entities.list
  const textSpan = (span: Span | null): TextSpan | null => span && { text: text.slice(span.start, span.end), span }

  const confidence = (id: number) => (attributions.list[id]?.confidence ?? 0) * 1
  const kept = attributions.list.filter(({ id }) => confidence(id) >= minConfidence)
  const statementId = new Map(kept.map(({ id }, i) => [id, `s${i + 1}`]))
  const numberId = new Map(numbers.list.map(({ id }, i) => [id, `n${i + 1}`]))
  const checkable = claims.list.filter(({ type }) => type !== null)
  const claimId = new Map(checkable.map(({ id }, i) => [id, `c${i + 1}`]))

  const speaking = [...new Set(kept.flatMap(({ id }) => speakers.list[id]?.entities ?? []))].sort((a, b) => a - b)
  const speakerId = new Map(speaking.map((id, i) => [id, `p${i + 1}`]))
  const statementOfNumber = new Map<number, string>()
  for (const { id, content } of kept)
    for (const number of numbers.list)
      if (content.some((span) => holds(span, number.span))) statementOfNumber.set(number.id, statementId.get(id) ?? '')

  const statements = kept.map((attribution): Statement => {
    const link = speakers.list[attribution.id]
    const quoted = attribution.content
    return {
      id: statementId.get(attribution.id) ?? '',
      kind: attribution.kind,
      quote: { text: quoted.map(({ start, end }) => text.slice(start, end)).join(' '), spans: quoted },
      cue: attribution.cue && {
        text: text.slice(attribution.cue.span.start, attribution.cue.span.end),
        lemma: attribution.cue.lemma,
        span: attribution.cue.span,
        attitude: attribution.cue.attitude,
      },
      source: textSpan(attribution.source?.span ?? null),
      speaker: link?.entities?.map((id) => speakerId.get(id) ?? '') ?? null,
      role: link?.entities ? link.roles : null,
      prompt: textSpan(attribution.prompt),
      audience: textSpan(attribution.audience),
      when: attribution.when && {
        text: text.slice(attribution.when.start, attribution.when.end),
        span: attribution.when,
        date: resolveDate(text.slice(attribution.when.start, attribution.when.end), meta.published),
      },
      medium: textSpan(attribution.medium),
      stance: stances.list[attribution.id] ?? null,
      claims: checkable.filter((claim) => claim.attribution === attribution.id).map(({ id }) => claimId.get(id) ?? ''),
      numbers: numbers.list.filter((n) => quoted.some((span) => holds(span, n.span))).map(({ id }) => numberId.get(id) ?? ''),
      within: attribution.within === null ? null : (statementId.get(attribution.within) ?? null),
      basis: link?.basis ?? null,
      confidence: confidence(attribution.id),
      evidence: [...attribution.evidence, ...(link?.evidence ?? [])],
      alternatives: (link?.alternatives ?? []).map(({ entity, score }) => ({
        speaker: entity === null ? null : (entities[entity]?.name ?? null),
        source: null,
        score,
      })),
    }
  })

  return {
    schemaVersion: 1,
    article: {
      id: meta.id ?? null,
      title: meta.title ?? null,
      url: meta.url ?? null,
      published: meta.published ?? null,
      publisher: meta.publisher ?? null,
      text,
    },
    statements,
    claims: checkable.map(
      (claim): Claim => ({
        id: claimId.get(claim.id) ?? '',
        text: text.slice(claim.span.start, claim.span.end),
        span: claim.span,
        statement: claim.attribution === null ? null : (statementId.get(claim.attribution) ?? null),
        type: claim.type ?? 'other',
        checkWorthiness: { score: claim.score, label: claim.label, reasons: claim.reasons },
        negated: claim.negated,
        hedged: claim.hedged,
        numbers: claim.numbers.map((id) => numberId.get(id) ?? ''),
      }),
    ),
    numbers: numbers.list.map(
      (number): NumericExpression => ({
        id: numberId.get(number.id) ?? '',
        text: text.slice(number.span.start, number.span.end),
        span: number.span,
        kind: number.kind,
        value: number.value,
        unit: number.unit,
        modifier: number.modifier,
        direction: number.direction,
        per: number.per,
        baseline: number.baseline,
        period: number.period,
        of: number.of,
        statement: statementOfNumber.get(number.id) ?? null,
        claim: claimId.get(checkable.find((claim) => claim.numbers.includes(number.id))?.id ?? -1) ?? null,
      }),
    ),
    speakers: speaking.map((id): Speaker => {
      const entity = entities[id]
      return {
        id: speakerId.get(id) ?? '',
        name: entity?.name ?? '',
        type: entity === undefined || entity.type === 'place' || entity.type === 'other' ? 'group' : entity.type,
        honorific: entity?.honorific ?? null,
        roles: entity?.roles ?? [],
        aliases: entity?.aliases ?? [],
        mentions: (entity?.mentions ?? []).flatMap((m): Span[] => {
          const mention = mentions.list[m]
          return mention ? [{ start: tokens.start[mention.from] ?? 0, end: tokens.end[mention.to - 1] ?? 0 }] : []
        }),
      }
    }),
    furniture: furniture.list,
    diagnostics,
  }
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
