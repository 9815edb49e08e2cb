import { dark, light, type Theme } from '../palette.ts'

/** The colours as CSS variables: light, and dark on a screen whose reader prefers it. Print is always light. */
export const themeCss = `:root{color-scheme:light dark;${variables(light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}
.c-none{--c:var(--soft)}
${light.speakers.map((_, i) => `.c${i}{--c:var(--s${i})}`).join('')}`

function variables({ speakers, ...rest }: Theme): string {
  const named = Object.entries(rest).map(([name, colour]) => `--${name}:${colour};`)
  return [...speakers.map((colour, i) => `--s${i}:${colour};`), ...named].join('')
}
