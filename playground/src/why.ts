import { describeRule } from '../../src/record/explain.ts'
import type { Cast } from '../../src/report/cast.ts'
import { bar, names } from '../../src/report/chip.ts'
import { type Html, html } from '../../src/report/html.ts'
import { BASIS, circumstances, inTen } from '../../src/report/words.ts'
import type { Evidence, Extraction, Statement } from '../../src/types.ts'
import { weightInWords } from './weight-words.ts'

/** Reasons shown at once; those that weigh least are behind a fold. */
const SHOWN = 5
const LONGEST = 48

/** Why a statement was read so, for someone who wants to say what is wrong with it. */
export function whyCard(statement: Statement, extraction: Extraction, cast: Cast): Html {
  const { id, kind, quote, basis, confidence, evidence, stance } = statement
  const voices = cast.of(statement)
  const { text } = extraction.article
  const ofSpeaker = (rule: string) => rule.startsWith('speaker.') || rule.startsWith('antecedent.')
  const words = evidence.filter(({ rule }) => !ofSpeaker(rule))
  const speaker = evidence.filter(({ rule }) => ofSpeaker(rule))
  return html`<h2 class="who">Why: ${names(voices, 'not said who')}</h2>
<p class="said ${kind}"><bdi>${shortened(quote.text, 140)}</bdi></p>
<p class="soft">${[...circumstances(statement), kind].join(' · ')}</p>
<p>As sure as here, it is right <b>${inTen(confidence)}</b> times <span class="meter">${bar(confidence)}</span> ${confidence.toFixed(2)}</p>
${reasons('That this is said, and by these words', words, text)}
${reasons(basis ? `Who that is: ${BASIS[basis]}` : 'Who that is', speaker, text)}
${runnersUp(statement)}
${stance && reasons(`The side: ${SIDE[stance.label]} “${stance.target.text}”`, stance.evidence, text)}
<p class="acts"><button type="button" data-wrong="${id}">This is wrong …</button></p>`
}

const SIDE = { support: 'for', oppose: 'against', neutral: 'neutral on' } as const

function reasons(title: string, evidence: readonly Evidence[], text: string): Html | null {
  if (evidence.length === 0) return null
  const heaviest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const rest = heaviest.slice(SHOWN)
  const list = (part: readonly Evidence[]) => html`<ul class="reasons">${part.map((one) => reason(one, text))}</ul>`
  return html`<h3>${title}</h3>${list(heaviest.slice(0, SHOWN))}${
    rest.length > 0 && html`<details><summary>${rest.length} more that weigh less</summary>${list(rest)}</details>`
  }`
}

function reason({ rule, weight, spans }: Evidence, text: string): Html {
  const cited = spans.filter(({ start, end }) => end > start).map(({ start, end }) => `“${shortened(text.slice(start, end), LONGEST)}”`)
  const places = spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  return html`<li data-spans="${places}"><span class="weight ${weight < 0 ? 'oppose' : 'support'}" title="${weight.toFixed(2)}">${weightInWords(weight)}</span>
<span>${describeRule(rule)}${cited.length > 0 && html`: <bdi>${cited.join(' … ')}</bdi>`}</span></li>`
}

function runnersUp({ alternatives }: Statement): Html {
  if (alternatives.length === 0) return html`<p class="soft">Nobody else came into question.</p>`
  const rows = alternatives.map(
    ({ speaker, score }) =>
      html`<li>${bar(score)} <span>${score.toFixed(2)}</span> <bdi>${speaker ?? 'nobody whom the article names'}</bdi></li>`,
  )
  return html`<h3>Who else it could have been</h3><ul class="runners">${rows}</ul>`
}

/** One line; the middle of long words is left out, between words. */
export function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const half = longest / 2
  return `${line.slice(0, half).replace(/ \S*$/, '')} … ${line.slice(-half).replace(/^\S* /, '')}`
}
