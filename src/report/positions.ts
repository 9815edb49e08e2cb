import type { Extraction, Position } from '../types.ts'
import type { Cast } from './cast.ts'
import { names } from './chip.ts'
import { type Html, html } from './html.ts'

/** Where each speaker stands on what: a bar to the right for each statement for it, to the left for each against it. */
export function positions({ positions: all }: Extraction, cast: Cast): Html {
  if (all.length === 0) return html`<p class="soft">No speaker takes a side in words that are plain enough.</p>`
  const most = Math.max(1, ...all.map(({ support, oppose }) => Math.max(support, oppose)))
  // rows of one speaker together, in the order in which they speak
  const order = new Map(cast.voices.map(({ speaker }, i) => [speaker.id, i]))
  const rows = [...all].sort((a, b) => (order.get(a.speaker) ?? 0) - (order.get(b.speaker) ?? 0))
  const row = (position: Position, i: number) => {
    const voice = cast.byId(position.speaker)
    const again = rows[i - 1]?.speaker === position.speaker
    return html`<tr${again && html` class="again"`}>
<th scope="row">${names(voice ? [voice] : [], 'unknown')}</th>
<td class="chart">${chart(position, most)}<span class="hidden">${inWords(position)}</span></td>
<td><bdi>${position.target}</bdi></td>
</tr>`
  }
  return html`<table class="positions">
<thead><tr><th scope="col">Speaker</th><th scope="col" class="chart"><span>against</span><span>for</span></th><th scope="col">What</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table>`
}

function inWords({ label, support, oppose }: Position): string {
  const sides = [support > 0 && `${support} for`, oppose > 0 && `${oppose} against`].filter(Boolean)
  return sides.length > 0 ? `${label}: ${sides.join(', ')}` : label
}

const WIDTH = 96
const HEIGHT = 16
const MIDDLE = WIDTH / 2

function chart({ support, oppose }: Position, most: number): Html {
  const unit = (MIDDLE - 4) / most
  const bars = [
    oppose > 0 &&
      html`<rect class="oppose" x="${(MIDDLE - 1 - oppose * unit).toFixed(1)}" y="3" width="${(oppose * unit).toFixed(1)}" height="10" rx="2"/>`,
    support > 0 && html`<rect class="support" x="${MIDDLE + 1}" y="3" width="${(support * unit).toFixed(1)}" height="10" rx="2"/>`,
    support + oppose === 0 && html`<circle cx="${MIDDLE}" cy="${HEIGHT / 2}" r="3"/>`,
  ]
  return html`<svg class="sides" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><line x1="${MIDDLE}" x2="${MIDDLE}" y1="0" y2="${HEIGHT}"/>${bars}</svg>`
}
