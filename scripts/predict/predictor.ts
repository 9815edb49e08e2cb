import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { standardPipeline } from '../../src/pipeline/standard.ts'
import { assemble } from '../../src/record/assemble.ts'
import type { Span, Speaker, StanceLabel, Statement } from '../../src/types.ts'
import type { InputArticle } from './article.ts'
import { codePointSpans } from './code-points.ts'

type Range = [start: number, end: number]

/** One line of output; spans are `[start, end]` in code points. */
export interface Prediction {
  readonly id: string
  readonly attributions: readonly { content: Range[]; source: Range[]; cue: Range[] }[]
  readonly statements: readonly {
    content: Range[]
    kind: string
    speaker: string[]
    role: string[]
    claim: string
    claim_type: string
    stance: { target: string; label: StanceLabel } | null
  }[]
  readonly numbers: readonly {
    span: Range
    kind: string
    value: unknown
    unit: string | null
    modifier: string
    direction: string | null
  }[]
  readonly claims: readonly { span: Range; type: string; score: number; label: string }[]
  readonly stances: readonly { content: Range[]; target: string; label: StanceLabel }[]
}

/** Reads one article after the other and gives what the scorers ask for: more than the records hold (units that are no claim). */
export function createPredictor(): (article: InputArticle) => Prediction {
  const pipeline = standardPipeline()
  const lexicon = createLexicon()
  return ({ id, text, published, title, targets }) => {
    const meta = { published, title }
    const layers = pipeline.run(text, { lexicon, meta, targets, report: () => {} })
    const { statements, speakers, numbers } = assemble(layers, meta, [], 0)
    const range = codePointSpans(text)
    const ranges = (spans: Parameters<typeof range>[0][]): Range[] => spans.map(range)
    const nameOf = new Map(speakers.map((speaker) => [speaker.id, speaker.name]))
    const contents = statements.map(({ quote }) => ranges([...quote.spans]))
    return {
      id,
      attributions: statements.flatMap((statement) => {
        if (statement.within !== null) return []
        const source = statement.source?.span ?? mentionBefore(statement, speakers)
        return {
          content: withThat(text, statement.quote.spans).map(range),
          source: source ? [range(source)] : [],
          cue: statement.cue ? [range(statement.cue.span)] : [],
        }
      }),
      statements: statements.map(({ kind, speaker, role, stance }, i) => {
        const claim = layers.claims.ofAttribution[i]
        return {
          content: contents[i] ?? [],
          kind,
          speaker: (speaker ?? []).flatMap((who) => nameOf.get(who) ?? []),
          role: (role ?? []).map((one) => one?.text ?? ''),
          claim: claim?.label ?? 'NFS',
          claim_type: claim?.type ?? 'none',
          stance: stance && { target: stance.target.text, label: stance.label },
        }
      }),
      numbers: numbers.map(({ span, kind, value, unit, modifier, direction }) => ({
        span: range(span),
        kind,
        value,
        unit,
        modifier,
        direction,
      })),
      claims: layers.claims.list.map(({ span, type, score, label }) => ({ span: range(span), type: type ?? 'none', score, label })),
      // the scorer knows no "no side": every passage gets the likelier one
      stances: layers.stances.passagesToTargets.map(({ content, target, lean }) => ({ content: content.map(range), target, label: lean })),
    }
  }
}

/** The attribution scheme counts the "that" before a clause as content; the records do not. */
function withThat(text: string, spans: readonly Span[]): Span[] {
  const start = spans[0]?.start ?? 0
  const that = /\bthat\s+$/i.exec(text.slice(Math.max(0, start - 10), start))
  return spans.map((span, i) => (i === 0 && that ? { start: start - that[0].length, end: span.end } : span))
}

/** For a quotation without a source beside it, the scheme names the last mention of its speaker. */
function mentionBefore({ speaker, quote }: Statement, speakers: readonly Speaker[]): Span | undefined {
  const start = quote.spans[0]?.start ?? 0
  return speakers.find(({ id }) => id === speaker?.[0])?.mentions.findLast((mention) => mention.end <= start)
}
