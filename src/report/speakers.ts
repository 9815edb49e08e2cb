import type { Cast, Voice } from './cast.ts'
import { bar, chip } from './chip.ts'
import { type Html, html } from './html.ts'
import { counted, percent } from './words.ts'

/** Who speaks: letter, name, roles, share of the words, and the words that introduce them. */
export function speakers({ voices }: Cast): Html {
  if (voices.length === 0) return html`<p class="soft">The article names nobody who says anything.</p>`
  return html`<ul class="cast">${voices.map(one)}</ul>`
}

function one(voice: Voice): Html {
  const { speaker, statements, share, colour } = voice
  const roles = [...new Set(speaker.roles.map(({ text }) => text))]
  const cues = voice.cues.map(({ lemma, count }) => (count > 1 ? `${lemma} ×${count}` : lemma))
  return html`<li class="${colour}">
<p class="name">${chip(voice)} <b><bdi>${speaker.name}</bdi></b>${speaker.type !== 'person' && html` <span class="soft">${speaker.type}</span>`}</p>
${roles.length > 0 && html`<p class="role"><bdi>${roles.join('; ')}</bdi></p>`}
<p class="share">${bar(share, colour)}<span>${percent(share)} of words · ${counted(statements.length, 'statement')}${cues.length > 0 && html` · <i>${cues.join(', ')}</i>`}</span></p>
</li>`
}
