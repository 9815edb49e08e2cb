import { z } from 'zod'

/** A schema with a name under `$defs`: that of the interface or type in `src/types.ts`, where its description comes from too. */
const named = <T extends z.ZodType>(id: string, schema: T): T => schema.meta({ id }) as T

const offset = z.int().nonnegative()
const share = z.number().min(0).max(1)
const id = z.string()

const span = named('Span', z.strictObject({ start: offset, end: offset }))
const textSpan = named('TextSpan', z.strictObject({ text: z.string(), span }))
const dated = z.strictObject({ text: z.string(), span, date: z.string().nullable() })

const article = named(
  'Article',
  z.strictObject({
    id: id.nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    publisher: z.string().nullable(),
    meta: z.record(z.string(), z.unknown()).exactOptional(),
    text: z.string(),
  }),
)

const evidence = named('Evidence', z.strictObject({ rule: z.string(), weight: z.number(), spans: z.array(span) }))

const stanceLabel = named('StanceLabel', z.enum(['support', 'oppose', 'neutral']))

const statement = named(
  'Statement',
  z.strictObject({
    id,
    kind: named('StatementKind', z.enum(['direct', 'indirect', 'mixed'])),
    quote: named('Quote', z.strictObject({ text: z.string(), spans: z.array(span) })),
    cue: named(
      'Cue',
      z.strictObject({
        text: z.string(),
        lemma: z.string(),
        span,
        attitude: named('Attitude', z.enum(['endorse', 'neutral', 'distance'])),
        factuality: z.number(),
      }),
    ).nullable(),
    source: textSpan.nullable(),
    speaker: z.array(id).nullable(),
    role: z.array(textSpan.nullable()).nullable(),
    prompt: textSpan.nullable(),
    audience: textSpan.nullable(),
    when: dated.nullable(),
    medium: textSpan.nullable(),
    stance: named('Stance', z.strictObject({ target: textSpan, label: stanceLabel, evidence: z.array(evidence) })).nullable(),
    targetStances: z.array(
      named(
        'TargetStance',
        z.strictObject({
          target: z.string(),
          label: stanceLabel,
          lean: z.enum(['support', 'oppose']),
          score: share,
          evidence: z.array(evidence),
        }),
      ),
    ),
    claims: z.array(id),
    numbers: z.array(id),
    within: id.nullable(),
    basis: named('Basis', z.enum(['stated', 'coreference', 'continuation', 'inferred'])).nullable(),
    confidence: share,
    evidence: z.array(evidence),
    alternatives: z.array(named('Alternative', z.strictObject({ speaker: z.string().nullable(), score: z.number() }))),
  }),
)

const claim = named(
  'Claim',
  z.strictObject({
    id,
    text: z.string(),
    span,
    statement: id.nullable(),
    type: named('ClaimType', z.enum(['quantity', 'causation', 'rule', 'prediction', 'personal', 'other'])),
    checkWorthiness: z.strictObject({
      score: share,
      label: named('CheckWorthinessLabel', z.enum(['CFS', 'UFS', 'NFS'])),
      reasons: z.array(evidence),
    }),
    negated: z.boolean(),
    hedged: z.boolean(),
    commitment: named('Commitment', z.enum(['affirm', 'deny', 'hedge'])),
    scopes: z.array(
      named(
        'Scope',
        z.strictObject({
          kind: z.enum(['negation', 'hedge', 'modality']),
          cue: span,
          scope: span,
          direction: z.enum(['forward', 'outside']),
          terminator: span.nullable(),
        }),
      ),
    ),
    context: named(
      'ClaimContext',
      z.strictObject({
        voices: z.array(z.strictObject({ statement: id, speakers: z.array(z.string()) })),
        when: dated.nullable(),
        references: z.array(
          named(
            'Reference',
            z.strictObject({
              kind: z.enum(['pronoun', 'name', 'noun', 'amount', 'time']),
              text: z.string(),
              span,
              reading: z.string(),
              antecedents: z.array(span),
            }),
          ),
        ),
        reading: z.string(),
      }),
    ),
    numbers: z.array(id),
  }),
)

const KINDS = [
  'count',
  'percentage',
  'percentage_points',
  'money',
  'age',
  'ratio',
  'rate',
  'measure',
  'duration',
  'date',
  'time',
  'date_range',
  'ordinal',
  'score',
] as const

const number = named(
  'NumericExpression',
  z.strictObject({
    id,
    text: z.string(),
    span,
    kind: named('NumberKind', z.enum(KINDS)),
    value: named('NumberValue', z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() }), z.string()])),
    unit: z.string().nullable(),
    modifier: named('Modifier', z.enum(['exact', 'approx', 'at_least', 'at_most', 'more_than', 'less_than'])),
    direction: z.enum(['rise', 'fall']).nullable(),
    per: z.string().nullable(),
    baseline: textSpan.nullable(),
    period: z.string().nullable(),
    of: named('Measured', z.strictObject({ text: z.string(), span, head: textSpan })).nullable(),
    role: named('ChangeRole', z.enum(['by', 'to', 'from'])).nullable(),
    relation: named(
      'TimeRelation',
      z.enum(['since', 'by', 'until', 'before', 'after', 'within', 'over', 'during', 'from', 'for', 'in']),
    ).nullable(),
    tolerance: z.number().nullable(),
    ucum: z.string().nullable(),
    cefact: z.string().nullable(),
    denominator: z.number().nullable(),
    status: named('NumberStatus', z.enum(['fact', 'forecast', 'demand'])),
    negated: z.boolean(),
    linked: z.array(id),
    statement: id.nullable(),
    claim: id.nullable(),
  }),
)

const speaker = named(
  'Speaker',
  z.strictObject({
    id,
    name: z.string(),
    key: z.string(),
    type: named('SpeakerType', z.enum(['person', 'organization', 'group', 'document', 'unnamed'])),
    honorific: z.string().nullable(),
    roles: z.array(textSpan),
    aliases: z.array(z.string()),
    mentions: z.array(span),
  }),
)

const position = named(
  'Position',
  z.strictObject({
    speaker: id,
    target: z.string(),
    asked: z.boolean(),
    label: z.enum(['support', 'oppose', 'neutral', 'mixed']),
    support: z.int().nonnegative(),
    oppose: z.int().nonnegative(),
    neutral: z.int().nonnegative(),
    statements: z.array(id),
  }),
)

const FURNITURE = ['share', 'caption', 'credit', 'related', 'newsletter', 'advert', 'byline', 'dateline', 'comment'] as const
const furniture = named('Furniture', z.strictObject({ kind: named('FurnitureKind', z.enum(FURNITURE)), span, rule: z.string() }))

const CODES = [
  'long-run',
  'quotation-unclosed',
  'quotation-unopened',
  'speaker-unknown',
  'speaker-ambiguous',
  'number-unread',
  'not-english',
  'empty-text',
] as const
const diagnostic = named(
  'Diagnostic',
  z.strictObject({ code: named('DiagnosticCode', z.enum(CODES)), message: z.string(), span: span.nullable() }),
)

/** What `extract()` returns, and an element of the `json` format. */
export const extraction = z.strictObject({
  schemaVersion: z.literal(1),
  article,
  statements: z.array(statement),
  claims: z.array(claim),
  numbers: z.array(number),
  speakers: z.array(speaker),
  positions: z.array(position),
  furniture: z.array(furniture),
  diagnostics: z.array(diagnostic),
  extra: z.record(z.string(), z.unknown()).exactOptional(),
})
