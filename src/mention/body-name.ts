import { CAP, CAPS } from './shape.ts'
import type { View } from './view.ts'
import {
  ANY_ROLE,
  BODY,
  COMMON,
  COURTESY,
  DATE,
  DEMONYM,
  FIRST_NAME,
  KNOWN_BODY,
  LEGAL,
  ORGANIZATION_TAIL,
  PLACE,
  PRESS,
} from './word-bits.ts'

/** Words inside the name of a body: "Department of Health", "Campaign for Rural England", "Committee on China". */
export const INNER = new Set(['of', 'for', 'on', 'into'])

/** "St Mary's Hospital", "Riverside County Sheriff's Department": the word after 's says that all of it is one body. */
export function bodyAfterPossessive(view: View, from: number, to: number): number {
  if (!view.capital(to + 1) || !view.with(to + 1, to)) return 0
  const saint =
    ['st', 'st.', 'saint'].includes(view.low(from)) ||
    ['king', 'queen', 'women', 'children', 'people', 'lloyd', 'teacher', 'teachers', 'veterans', 'writers', 'workers'].includes(
      view.low(to - 1),
    )
  const office = view.has(to - 1, ANY_ROLE) && view.has(to + 1, BODY)
  if (office) return 2
  return saint && view.has(to + 1, ORGANIZATION_TAIL | PLACE) ? 2 : 0
}

/** "Department of Health", "University of the West", "Bank of England"; not "Ann Lee of Alder College". */
export function insideBody(view: View, from: number, to: number): number {
  const the = view.low(to + 1) === 'the' || view.low(to + 1) === 'a' ? 1 : 0
  const next = to + 1 + the
  if (!view.capital(next) || !view.with(next, from) || view.has(next, DATE)) return 0
  let body = false
  for (let k = from; k < to; k++) if (view.has(k, BODY | PRESS) || SOCIETY.has(view.low(k))) body = true
  if (!body) return 0
  // "on" and "into" name what the body is for only right after its head
  if ((view.low(to) === 'on' || view.low(to) === 'into') && !view.has(to - 1, BODY)) return 0
  // the name of another body begins: "the Office for Bank of Alder" does not occur, "head of Unit for Mr Lee" does
  if (view.has(next, COURTESY)) return 0
  return 2 + the
}

const SOCIETY = new Set(['royal', 'friends', 'daughters', 'sons', 'doctors', 'house', 'centers', 'centres', 'church', 'union', 'fight'])

/** "Department of Health and Social Care", "Alder and Birch police", "The Post and Courier" */
export function andInBody(view: View, from: number, to: number): number {
  const next = to + 1
  if (!view.capital(next) || !view.with(next, from) || view.has(next, COURTESY | DATE)) return 0
  // "The Globe and Mail"
  if (view.low(from) === 'the' && to === from + 2 && view.has(from + 1, PRESS) && view.has(next, PRESS)) return 2
  let inner = false
  for (let k = from + 1; k < to; k++) if (INNER.has(view.low(k))) inner = true
  let end = next
  while (view.capital(end) && view.with(end, from) && end - next < 4) end++
  const tail = view.has(end - 1, ORGANIZATION_TAIL) || (view.has(end, BODY) && !view.has(end, ANY_ROLE))
  if (inner && !tail) return view.has(next, KNOWN_BODY) || view.shape[next] === CAPS || end - next > 3 ? 0 : 2
  const first = view.low(from) === 'the' ? from + 1 : from
  // a name of its own before "and" ("Alder Council and Birch Council") stays on its own
  if (
    !inner &&
    tail &&
    !view.has(to - 1, ORGANIZATION_TAIL | ANY_ROLE | KNOWN_BODY) &&
    view.shape[to - 1] === CAP &&
    first === to - 1 &&
    end - next <= 2
  ) {
    return view.has(first, FIRST_NAME) && !view.has(first, PLACE) ? 0 : 2
  }
  // "Scottish Fire and Rescue service"
  if (
    !inner &&
    tail &&
    to - first >= 2 &&
    end - next <= 3 &&
    view.has(first, DEMONYM | PLACE | COMMON) &&
    !view.has(first, FIRST_NAME) &&
    !view.has(to - 1, ORGANIZATION_TAIL | ANY_ROLE)
  ) {
    return 2
  }
  return 0
}

/** "Western Isles council", "Dublin airport", "Met police": the head of a body in lower case closes the name. */
export function lowerTail(view: View, from: number, to: number): number {
  const word = view.low(to)
  if (!LOWER_TAIL.has(word) || view.has(to + 1, ANY_ROLE) || view.tokens.pos[to + 1] === 'NOUN') return 0
  if (view.has(to - 1, ORGANIZATION_TAIL | LEGAL | DEMONYM) || view.capital(to + 1)) return 0
  if (to - from === 1 && view.opens(from) && view.tokens.pos[from] !== 'PROPN') return 0
  if (view.has(to - 1, ANY_ROLE)) return 0
  return 1
}

const LOWER_TAIL = new Set(['council', 'police', 'airport', 'university', 'college', 'hospital', 'committee', 'service'])
