import { describeRule } from '../../src/record/explain.ts'
import type { Cast, Voice } from '../../src/report/cast.ts'
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
  const { id, kind, quote, confidence, evidence, stance } = statement
  const voices = cast.of(statement)
  const { text } = extraction.article
  const ofSpeaker = (rule: string) => rule.startsWith('speaker.') || rule.startsWith('antecedent.')
  const words = evidence.filter(({ rule }) => !ofSpeaker(rule))
  const speaker = evidence.filter(({ rule }) => ofSpeaker(rule))
  return html`<h2 class="who">Why: ${names(voices, 'not said who')}</h2>
<p class="said ${kind}"><bdi>${shortened(quote.text, 140)}</bdi></p>
<p class="soft">${[...circumstances(statement), kind].join(' · ')}</p>
<p>Where it is this sure, it is right <b>${inTen(confidence)}</b> times <span class="meter">${bar(confidence)}</span> ${confidence.toFixed(2)}</p>
${verdict(statement, voices)}
${reasons('Who that is', speaker, text)}
${runnersUp(statement)}
${reasons('That this is said, and by these words', words, text)}
${stance && reasons(`The side: ${SIDE[stance.label]} “${stance.target.text}”`, stance.evidence, text)}
<p class="acts"><button type="button" data-wrong="${id}">This is wrong …</button></p>`
}

/** Who it is in a sentence: what a reader looks for first if a name is wrong. */
function verdict({ source, basis, alternatives }: Statement, voices: readonly Voice[]): Html {
  const next = alternatives.find(({ speaker }) => speaker !== null)?.speaker
  const nearest = next && html` Next in line: <b><bdi>${next}</bdi></b>.`
  const beside = source && html`“<bdi>${shortened(source.text, LONGEST)}</bdi>”`
  if (voices.length === 0)
    return html`<p class="verdict">${beside ? html`${beside} stands for nobody whom the article names.` : 'No words say who.'}${nearest}</p>`
  const who = voices.map(({ speaker }, i) => html`${i > 0 && ' and '}<b><bdi>${speaker.name}</bdi></b>`)
  return html`<p class="verdict">${beside ? html`${beside} was taken to be ` : 'No words beside it say who; it was given to '}${who}${basis && `: ${BASIS[basis]}`}.${nearest}</p>`
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
  return html`<li data-spans="${places}"><span class="weight ${weight < 0 ? 'oppose' : 'support'}" >${weightInWords(weight)} <span class="soft">${signed(weight)}</span></span>
<span>${describeRule(rule)}${cited.length > 0 && html`: <bdi>${cited.join(' … ')}</bdi>`}</span></li>`
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

function runnersUp({ alternatives }: Statement): Html {
  if (alternatives.length === 0) return html`<p class="soft">Nobody else came into question.</p>`
  const rows = alternatives.map(
    ({ speaker, score }) =>
      html`<li>${bar(score)} <span>${score.toFixed(2)}</span> <bdi>${speaker ?? 'nobody whom the article names'}</bdi></li>`,
  )
  return html`<h3>Who else it could have been, and how well each would fit</h3><ul class="runners">${rows}</ul>`
}

/** One line; the middle of long words is left out, between words. */
export function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const half = longest / 2
  return `${line.slice(0, half).replace(/ \S*$/, '')} … ${line.slice(-half).replace(/^\S* /, '')}`
}
