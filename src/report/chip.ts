import type { Voice } from './cast.ts'
import { type Html, html } from './html.ts'

/** A speaker's letter on their colour. */
export const chip = ({ letter, colour }: Voice): Html => html`<span class="chip ${colour}">${letter}</span>`

/** Letters and names of those who speak together; `nobody` if there are none. */
export function names(voices: readonly Voice[], nobody: string): Html {
  if (voices.length === 0) return html`<span class="soft">${nobody}</span>`
  return html`${voices.map((voice, i) => html`${i > 0 && ' and '}${chip(voice)} <bdi>${voice.speaker.name}</bdi>`)}`
}

/** A bar as long as the share (0..1) of its ground. Decoration: the number itself stands beside it. */
export const bar = (share: number, colour = ''): Html =>
  html`<svg class="bar ${colour}" aria-hidden="true"><rect class="ground" width="100%" height="100%"/><rect width="${(share * 100).toFixed(1)}%" height="100%"/></svg>`
