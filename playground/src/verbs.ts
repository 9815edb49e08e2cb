import { schema } from '../../src/lexicon/schema.ts'
import { type Html, html } from '../../src/report/html.ts'
import type { Extraction } from '../../src/types.ts'
import { copy, element, fill, on, say } from './dom.ts'
import { isLemma } from './fragment.ts'
import { shortened } from './why.ts'
import type { AddedVerb, Result, Said } from './worker/protocol.ts'

const { columns } = schema.cueVerbs

/** The form that teaches the program a reporting verb, and what came of it. */
export interface Verbs {
  show(verbs: readonly AddedVerb[], result: Result): void
}

export function verbsForm(change: (verbs: readonly AddedVerb[]) => void): Verbs {
  const root = element('verbs')
  let verbs: readonly AddedVerb[] = []
  let rows: readonly string[] = []
  fill(element('verb-class'), html`${columns.class.map((name) => html`<option>${name}</option>`)}`)
  fill(
    element('verb-attitude'),
    html`${columns.attitude.map((name) => html`<option${name === 'neutral' && html` selected`}>${name}</option>`)}`,
  )
  fill(
    element('verb-frames'),
    html`${columns.frames.flags.map(
      (name) =>
        html`<label><input type="checkbox" name="frame" value="${name}"${['quote', 'that', 'bare'].includes(name) && html` checked`}> ${name}</label> `,
    )}`,
  )
  element<HTMLFormElement>('verb-form').addEventListener('submit', (event) => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const lemma = String(data.get('lemma')).trim().toLowerCase()
    if (!isLemma(lemma)) return say('A verb in its base form, in small letters: toot')
    const frames = columns.frames.flags.filter((name) => data.getAll('frame').includes(name))
    if (frames.length === 0) return say('Say what can follow the verb: at least one of the boxes')
    const added = { lemma, class: data.get('class'), frames, attitude: data.get('attitude') } as AddedVerb
    change([...verbs.filter((verb) => verb.lemma !== lemma), added])
  })
  on(root, 'click', '[data-forget]', (button) => change(verbs.filter(({ lemma }) => lemma !== button.dataset.forget)))
  on(root, 'click', '[data-copy-row]', (button) => copy(`${rows[Number(button.dataset.copyRow)] ?? ''}\n`))

  return {
    show(next, { extraction, without }) {
      verbs = next
      rows = verbs.map((verb) => lexiconRow(verb, extraction))
      const items = verbs.map(
        (
          { lemma },
          i,
        ) => html`<li><p class="field"><b>${lemma}</b> <button type="button" data-copy-row="${i}">Copy its row for the lexicon</button>
<button type="button" data-forget="${lemma}">Forget it</button></p><pre tabindex="0" aria-label="Row for lexicon/en/cue-verbs.tsv">${rows[i]}</pre></li>`,
      )
      fill(element('verb-effect'), html`${without && effect(without, extraction)}<ul class="added">${items}</ul>`)
    },
  }
}

/** What the verbs change: statements that are new, gone, or someone else's now. */
function effect(without: readonly Said[], { statements, speakers }: Extraction): Html {
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  const key = (quote: string, start: number, who: string) => `${start} ${who} ${quote}`
  const before = new Set(without.map(({ quote, start, speakers: who }) => key(quote, start, who)))
  const now = statements.map(({ id, quote, speaker }) => ({
    id,
    start: quote.spans[0]?.start ?? 0,
    quote: quote.text,
    speakers: (speaker ?? []).map((one) => nameOf.get(one) ?? one).join(' and '),
  }))
  const after = new Set(now.map(({ quote, start, speakers: who }) => key(quote, start, who)))
  const gained = now.filter(({ quote, start, speakers: who }) => !before.has(key(quote, start, who)))
  const lost = without.filter(({ quote, start, speakers: who }) => !after.has(key(quote, start, who)))
  if (gained.length + lost.length === 0) return html`<p id="effect">It changes nothing in this article.</p>`
  const line = (sign: string, { quote, speakers: who }: Said) =>
    html`<li><b>${sign}</b> ${who || 'not said who'}: <bdi>${shortened(quote, 80)}</bdi></li>`
  return html`<p id="effect">What changes in this article:</p>
<ul class="effect">${gained.map((said) => line('+', said))}${lost.map((said) => line('−', said))}</ul>`
}

/** The row as `lexicon/en/cue-verbs.tsv` wants it, with the sentence from the article in which the verb reports, if there is one. */
function lexiconRow({ lemma, class: kind, frames, attitude }: AddedVerb, { statements, article }: Extraction): string {
  const cue = statements.find((statement) => statement.cue?.lemma === lemma)?.cue
  const example = cue ? sentenceAround(article.text, cue.span.start) : ''
  return [lemma, kind, frames.join('|'), attitude, example, 'seen in news'].join('\t')
}

/** Roughly the sentence: what stands between line ends, or between full stops that a capital follows. */
function sentenceAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1
  const to = text.indexOf('\n', at)
  const line = text.slice(from, to < 0 ? text.length : to)
  let start = 0
  for (const { index, 0: end } of line.matchAll(/[.!?]["'”’]?\s+(?=["'“‘]?\p{Lu})/gu)) {
    if (from + index + end.length > at) return line.slice(start, index + end.length).trim()
    start = index + end.length
  }
  return line.slice(start).trim().replaceAll('\t', ' ')
}
