import { paragraphs } from '../document/paragraphs.ts'
import { reading } from '../record/reading.ts'
import type { Extraction, Span, Statement } from '../types.ts'
import type { Cast } from './cast.ts'
import { worthChecking } from './claims.ts'
import { type Html, html, presentable } from './html.ts'
import { inOrder, type Mark, nest } from './nest.ts'
import { colourClass } from './palette.ts'
import { circumstances, FURNITURE } from './words.ts'

/** A paragraph with its marks, and what begins in it. */
export interface ShownParagraph {
  readonly html: Html
  readonly text: string
  /** White space and line ends between the paragraph before and this one, as they stand in the text. */
  readonly before: string
  readonly statements: readonly Statement[]
  readonly kind: 'headline' | 'furniture' | 'text'
}

export interface ShownArticle {
  readonly paragraphs: readonly ShownParagraph[]
  /** What stands after the last paragraph. */
  readonly after: string
}

// page furniture is outermost, numbers and cues innermost
const RANK = { furniture: 0, claim: 1, statement: 2, source: 3, cue: 4, number: 5 } as const

/**
 * The article's text in paragraphs, with statements, cues, sources, numbers and claims marked. Without its tags it is the text exactly
 * (but for what no page can hold, see `presentable`).
 *
 * @param prefix of the ids, which must be unique on a page: statement s1 has the id `${prefix}s1`
 */
export function showArticle(extraction: Extraction, cast: Cast, prefix: Html): ShownArticle {
  const text = presentable(extraction.article.text)
  const spans = paragraphSpans(text)
  const headline = headlineOf(extraction, spans)
  const marks = marksOf(extraction, cast, prefix).sort(inOrder)
  const starts = extraction.statements.map((statement) => ({ statement, at: statement.quote.spans[0]?.start ?? 0 }))
  starts.sort((a, b) => a.at - b.at)
  const furnitureEnd = new Map(extraction.furniture.map(({ span }) => [span.start, span.end]))
  let nextMark = 0
  let nextStart = 0
  let touching: Mark[] = []
  let end = 0
  const shown = spans.map((span): ShownParagraph => {
    touching = touching.filter((mark) => mark.span.end > span.start)
    for (let mark = marks[nextMark]; mark && mark.span.start < span.end; mark = marks[++nextMark])
      if (mark.span.end > span.start) touching.push(mark)
    const statements: Statement[] = []
    for (let start = starts[nextStart]; start && start.at < span.end; start = starts[++nextStart]) statements.push(start.statement)
    const before = text.slice(end, span.start)
    end = span.end
    const left = (furnitureEnd.get(span.start) ?? 0) >= span.end
    const kind = span === headline ? 'headline' : left ? 'furniture' : 'text'
    return { html: nest(text, touching, span), text: text.slice(span.start, span.end), before, statements, kind }
  })
  return { paragraphs: shown, after: text.slice(end) }
}

/** Paragraphs as the pipeline cuts them, so that lines that were wrapped by hand flow again. */
function paragraphSpans(text: string): readonly Span[] {
  const run = paragraphs.run as (doc: { readonly text: string }) => ReturnType<typeof paragraphs.run>
  return run({ text }).paragraphs.map(({ span }) => span)
}

const LONGEST_HEADLINE = 160

/** The paragraph that is the title; without a known title, a first line that is short and ends like none of prose. */
function headlineOf({ article: { text, title }, furniture }: Extraction, spans: readonly Span[]): Span | null {
  const wanted = title?.trim()
  if (wanted) return spans.find(({ start, end }) => text.slice(start, end) === wanted) ?? null
  const left = new Set(furniture.map(({ span }) => span.start))
  const first = spans.find(({ start }) => !left.has(start))
  if (!first || first === spans.at(-1) || first.end - first.start > LONGEST_HEADLINE) return null
  return /[.!?,:;]["'”’)]*$/.test(text.slice(first.start, first.end)) ? null : first
}

function marksOf({ statements, claims, numbers, furniture }: Extraction, cast: Cast, prefix: Html): Mark[] {
  const marks: Mark[] = []
  const add = (span: Span, rank: number, open: (first: boolean) => Html) =>
    marks.push({ span, rank, wrap: (first) => ({ open: open(first), close: SPAN_END }) })
  for (const { span, kind } of furniture) add(span, RANK.furniture, () => html`<span class="z" title="left out: ${FURNITURE[kind]}">`)
  worthChecking(claims).forEach(({ id, span }, i) => {
    add(span, RANK.claim, (first) => html`<span class="k" data-k="${id}"${first && html` id="${prefix}${id}" data-rank="${i + 1}"`}>`)
  })
  const depthOf = depths(statements)
  for (const statement of statements) {
    const { id, kind, quote, cue, source } = statement
    const voices = cast.of(statement)
    const colour = voices[0]?.colour ?? colourClass(null)
    const who = voices.map(({ letter }) => letter).join('·') || '?'
    const names = voices.map(({ speaker }) => speaker.name).join(' and ') || 'the article does not say who'
    const title = [names, ...circumstances(statement), kind].join(' · ')
    const classes = `s ${kind} ${colour} d${Math.min(2, depthOf.get(id) ?? 0)}`
    quote.spans.forEach((span, i) => {
      add(
        span,
        RANK.statement,
        (first) =>
          html`<span class="${classes}" data-s="${id}" title="${title}"${first && i === 0 && html` id="${prefix}${id}" data-who="${who}"`}>`,
      )
    })
    if (source) add(source.span, RANK.source, () => html`<span class="f ${colour}" data-f="${id}">`)
    if (cue) add(cue.span, RANK.cue, () => html`<span class="q ${colour}" data-q="${id}">`)
  }
  for (const number of numbers) add(number.span, RANK.number, () => html`<span class="n" data-n="${number.id}" title="${reading(number)}">`)
  return marks
}

const SPAN_END = html`</span>`

/** How many statements each stands in; statements that hold others come before them or not, so this follows `within`. */
function depths(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const outer = new Map(statements.map(({ id, within }) => [id, within]))
  const depth = new Map<string, number>()
  for (const { id } of statements) {
    let n = 0
    for (let at = outer.get(id); at && n < 3; at = outer.get(at)) n++
    depth.set(id, n)
  }
  return depth
}
