import { bar } from '../../../src/report/chip.ts'
import { type Html, html } from '../../../src/report/html.ts'
import type { Result, StageTime } from '../worker/protocol.ts'

/** What each stage of the standard pipeline adds; one without a line here is shown by its name. */
const ADDS: Readonly<Record<string, string>> = {
  paragraphs: 'lines with something in them',
  furniture: 'share lines, captions, bylines: marked and left out of all that follows',
  tokens: 'words, lemmas, parts of speech, sentences',
  quotations: 'quotation marks in pairs, over paragraphs too',
  phrases: 'noun phrases and verb groups',
  mentions: 'names, descriptions and pronouns, with titles and roles',
  entities: 'mentions of one person or body joined, with the fullest name',
  attributions: 'what is said, and by which words',
  speakers: 'who that is: names, pronouns, “the union”',
  numbers: 'value, unit, kind, direction, of what',
  claims: 'what can be checked, and how much it is worth it',
  stances: 'which side a statement takes, on what',
  contexts: 'what a claim leaves to the article around it',
  records: 'plain JSON',
}

/** How long each stage took, this time. */
export function pipeline({ stages, milliseconds, extraction }: Result): Html {
  const inStages = stages.reduce((sum, stage) => sum + stage.milliseconds, 0)
  const all: StageTime[] = [...stages, { stage: 'records', milliseconds: Math.max(0, milliseconds - inStages) }]
  const longest = Math.max(...all.map((one) => one.milliseconds), 0.01)
  const words = extraction.article.text.match(/\S+/g)?.length ?? 0
  const rows = all.map(
    ({ stage, milliseconds: time }) => html`<tr><th scope="row">${stage}</th>
<td class="time">${time.toFixed(1)}</td><td>${bar(time / longest)}</td><td class="soft">${ADDS[stage] ?? ''}</td></tr>`,
  )
  return html`<p>${words.toLocaleString('en')} words read in <b>${milliseconds.toFixed(1)} ms</b>, in this page, just now.
Each stage adds a layer to the text and changes none that is there; the records are made from them at the end.</p>
<div class="wide" role="region" aria-label="Stages" tabindex="0"><table class="stages">
<thead><tr><th scope="col">Stage</th><th scope="col" class="time">ms</th><th scope="col"><span class="hidden">Share</span></th><th scope="col">Adds</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}
