import type { Statement, TextSpan } from '../types.ts'
import type { Cast, Voice } from './cast.ts'
import { chip } from './chip.ts'
import { type Html, html } from './html.ts'
import { colourClass } from './palette.ts'
import { why } from './why.ts'
import { BASIS, circumstances, inTen } from './words.ts'

/** The statements that begin in a paragraph, as notes in its margin: who, in what role, how, with what stance, and why we think so. */
export function notes(statements: readonly Statement[], cast: Cast, text: string, prefix: Html): Html | null {
  if (statements.length === 0) return null
  return html`<ul class="notes">${statements.map((statement) => note(statement, cast.of(statement), text, prefix))}</ul>`
}

function note(statement: Statement, voices: readonly Voice[], text: string, prefix: Html): Html {
  const { id, kind, stance, prompt, basis, confidence, evidence } = statement
  const colour = voices[0]?.colour ?? colourClass(null)
  const who = voices.map((voice, i) => speaker(voice, voice.statements[0] === statement ? (statement.role?.[i] ?? null) : null))
  const nobody = html`<span class="who"><span class="chip c-none">?</span> not said who</span>`
  const how = html`${[...circumstances(statement), kind].join(' · ')} · ${inTen(confidence)}`
  const known = basis && html`<p>The speaker is known because ${BASIS[basis]}.</p>`
  return html`<li class="note ${colour}" data-note="${id}">
<a class="to" href="#${prefix}${id}">${who.length > 0 ? who : nobody}</a>
${prompt && html`<p class="how">asked: <bdi>${prompt.text}</bdi></p>`}${
  stance && html`<p class="stance ${stance.label}">${SIDE[stance.label]} <bdi>${stance.target.text}</bdi></p>`
}${why(how, [...evidence, ...(stance?.evidence ?? [])], text, known)}
</li>`
}

/** The role stands with a speaker's first statement only. */
const speaker = (voice: Voice, role: TextSpan | null): Html =>
  html`<span class="who">${chip(voice)} <b><bdi>${voice.speaker.name}</bdi></b>${role && html` <span class="role">${role.text}</span>`}</span>`

const SIDE = { support: 'for', oppose: 'against', neutral: 'neutral on' } as const
