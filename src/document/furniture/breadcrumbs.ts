import { type FurnitureRule, SHORT } from './line.ts'

/** Two to seven short names with an arrow between each and the next. */
const TRAIL = /^[\p{L}\d][\p{L}\d &'’.-]{0,39}(?:\s?[>›»→]\s?[\p{L}\d][\p{L}\d &'’.-]{0,59}){1,6}$/u

/** Home > News > Health */
export const breadcrumbs: FurnitureRule = {
  id: 'furniture.breadcrumbs',
  description: 'the line says where on the site the page is',
  find: ({ text }) => (text.length <= SHORT && TRAIL.test(text.trim()) ? { kind: 'related' } : null),
}
