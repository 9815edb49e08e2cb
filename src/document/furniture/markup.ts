import type { FurnitureRule } from './line.ts'

/** `.bio img {`, `margin: 0;`, `}` */
const STYLE = /^(?:[.#@]?[\w.#:>, -]{1,80}\{|[a-z-]{2,30}: ?[^.;"“]{1,60}(?: !important)?;|\}|\w[^.?!]*\{[^}]*\})$/
/** A tag alone: `</tweet>`, `<iframe …>` */
const TAG = /^<[^<>]*>$/

export const markup: FurnitureRule = {
  id: 'furniture.markup',
  description: 'the line is style or markup',
  find: ({ text }) => (text.length < 400 && (TAG.test(text) || (text.length < 120 && STYLE.test(text))) ? { kind: 'advert' } : null),
}
