import { showArticle } from '../../src/report/article.ts'
import type { Cast } from '../../src/report/cast.ts'
import { html } from '../../src/report/html.ts'
import type { Extraction, Statement } from '../../src/types.ts'
import { element, fill, on } from './dom.ts'
import { drawLines, tiesOf } from './lines.ts'
import { type Places, placesIn } from './places.ts'

export interface ArticleView {
  show(extraction: Extraction, cast: Cast): void
  /** Ties a statement to its cue and speaker; none if null. */
  tie(statement: Statement | null): void
  /** Lights stretches of the text up, as `12-34 56-78`; none if empty. */
  light(spans: string): void
  /** Brings a statement, a claim or a number into view. */
  reveal(kind: 's' | 'k' | 'n', id: string): void
}

/** The article with its marks, and lines over it. */
export function articleView(listen: {
  readonly point: (statement: string | null) => void
  readonly pin: (statement: string) => void
}): ArticleView {
  const text = element('text')
  const lines = document.getElementById('lines') as unknown as SVGSVGElement
  let extraction: Extraction | null = null
  let places: Places | null = null
  let tied: Statement | null = null
  let lit = ''

  on(text, 'mouseover', '[data-s],[data-q],[data-f]', (mark) => listen.point(statementAt(mark)))
  text.addEventListener('mouseleave', () => listen.point(null))
  on(text, 'click', '[data-s],[data-q],[data-f]', (mark) => listen.pin(statementAt(mark)))
  new ResizeObserver(() => draw()).observe(text)
  document.fonts.ready.then(() => draw())

  function draw(): void {
    if (!extraction || !places) return
    const origin = text.getBoundingClientRect()
    const spans = lit.split(' ').flatMap((pair) => {
      const [start, end] = pair.split('-').map(Number)
      return start !== undefined && end !== undefined ? [{ start, end }] : []
    })
    const boxes = spans.flatMap((span) => places?.boxes(span, origin) ?? [])
    const light = boxes.map(
      ({ x, y, width, height }) =>
        html`<rect class="lit" x="${(x - 2).toFixed(1)}" y="${(y - 1).toFixed(1)}" width="${(width + 4).toFixed(1)}" height="${(height + 2).toFixed(1)}" rx="3"/>`,
    )
    lines.setAttribute('width', String(origin.width))
    lines.setAttribute('height', String(origin.height))
    fill(lines.querySelector('g') as SVGGElement, html`${tied && drawLines(tiesOf(tied, extraction), places, origin)}${light}`)
  }

  return {
    show(next, cast) {
      extraction = next
      const { paragraphs, after } = showArticle(next, cast, html``)
      const blocks = paragraphs.map(({ html: words, before, kind }) =>
        kind === 'headline' ? html`${before}<h2 class="headline">${words}</h2>` : html`${before}<p class="${kind}">${words}</p>`,
      )
      fill(text, html`${blocks}${after}`)
      places = placesIn(text)
      tied = null
      lit = ''
    },
    tie(statement) {
      if (tied === statement) return
      for (const mark of text.querySelectorAll('.on')) mark.classList.remove('on')
      tied = statement
      if (statement) {
        const id = CSS.escape(statement.id)
        for (const mark of text.querySelectorAll(`[data-s="${id}"],[data-q="${id}"],[data-f="${id}"]`)) mark.classList.add('on')
        const colour = [...(text.querySelector(`[data-s="${id}"]`)?.classList ?? [])].find((name) => /^c(\d|-none)/.test(name))
        lines.setAttribute('class', colour ?? 'c-none')
      }
      draw()
    },
    light(spans) {
      lit = spans
      draw()
    },
    reveal(kind, id) {
      const mark = text.querySelector(`[data-${kind}="${CSS.escape(id)}"]`)
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      mark?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    },
  }
}

const statementAt = ({ dataset }: HTMLElement): string => dataset.s ?? dataset.q ?? dataset.f ?? ''
