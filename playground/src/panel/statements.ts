import type { Cast } from '../../../src/report/cast.ts'
import { names } from '../../../src/report/chip.ts'
import { type Html, html } from '../../../src/report/html.ts'
import { circumstances, inTen } from '../../../src/report/words.ts'
import type { Extraction, Statement } from '../../../src/types.ts'

/** The statements in the order of the article; each is a button that explains it. */
export function statements({ statements: all }: Extraction, cast: Cast): Html {
  if (all.length === 0) return html`<p class="soft">Nobody says anything here, as far as this program can tell.</p>`
  return html`<ol class="statements">${all.map((statement) => one(statement, cast))}</ol>`
}

function one(statement: Statement, cast: Cast): Html {
  const { id, kind, quote, stance, confidence } = statement
  const voices = cast.of(statement)
  const how = [...circumstances(statement), kind, inTen(confidence)].join(' · ')
  const role = statement.role?.find((one) => one !== null)
  return html`<li><button type="button" class="statement ${voices[0]?.colour ?? 'c-none'}" data-statement="${id}" data-confidence="${confidence}">
<span class="who">${names(voices, 'not said who')}${role && html` <span class="soft">${role.text}</span>`}</span>
<span class="said ${kind}"><bdi>${quote.text}</bdi></span>
<span class="how">${how}</span>${stance && html`<span class="stance ${stance.label}">${SIDE[stance.label]} <bdi>${stance.target.text}</bdi></span>`}
</button></li>`
}

const SIDE = { support: '+ for', oppose: '− against', neutral: 'neutral on' } as const
