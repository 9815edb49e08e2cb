import type { Cue } from './cues.ts'
import type { Circumstances } from './proposal.ts'
import type { Range, Scene } from './scene.ts'

const PREPOSITION = new Set([
  'on',
  'in',
  'at',
  'during',
  'by',
  'via',
  'after',
  'before',
  'to',
  'over',
  'from',
  'of',
  'through',
  'outside',
  'about',
  'with',
  'last',
  'for',
  'following',
  'earlier',
  'as',
])
const DAY = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'yesterday', 'today', 'tonight'])
const PERIOD = new Set([
  'week',
  'month',
  'year',
  'weekend',
  'morning',
  'afternoon',
  'evening',
  'night',
  'spring',
  'summer',
  'autumn',
  'winter',
  'moment',
  'time',
])
const MEDIUM = new Set([
  'statement',
  'interview',
  'letter',
  'email',
  'e-mail',
  'tweet',
  'post',
  'report',
  'speech',
  'blog',
  'filing',
  'conference',
  'release',
  'article',
  'message',
  'broadcast',
  'programme',
  'program',
  'twitter',
  'facebook',
  'instagram',
  'x',
  'memo',
  'column',
  'op-ed',
  'video',
  'note',
  'briefing',
  'hearing',
  'debate',
  'rally',
  'court',
  'parliament',
  'commons',
  'radio',
  'television',
  'tv',
  'website',
  'page',
  'submission',
  'judgment',
  'ruling',
  'meeting',
  'testimony',
  'podcast',
  'paper',
  'documents',
  'show',
  'call',
  'event',
])

/** The words after a cue that are no content yet, and the first token after them. */
export interface Step extends Circumstances {
  readonly next: number
}

/**
 * Steps over what may stand between a cue and its content.
 *
 *     told | the committee | on Monday | in a letter | that …
 *            ^audience       ^when       ^medium       ^next
 * A phrase that is not surely one of these is stepped over only if the content is marked after it ("that", a colon, a quotation mark).
 */
export function stepOver(scene: Scene, cue: Cue, end: number): Step {
  let next = cue.to
  let audience: Range | null = null
  let when: Range | null = null
  let medium: Range | null = null
  let sure = next
  const { pos } = scene.doc.tokens
  for (let steps = 0; steps < 8 && next < end; steps++) {
    const word = scene.word(next)
    const noun = scene.nounFrom(next)
    if (noun && audience === null && next === cue.to && cue.frames.has('audience') && !isClauseSubject(scene, noun.to, end)) {
      next = widen(scene, noun.to, end)
      audience = { from: noun.from, to: next }
      sure = next
    } else if (noun && (DAY.has(scene.word(noun.from)) || isTime(scene, noun))) {
      when = { from: noun.from, to: noun.to }
      next = noun.to
      sure = next
    } else if (PREPOSITION.has(word) && scene.nounFrom(next + 1)) {
      const object = scene.nounFrom(next + 1)
      if (!object || object.to > end) break
      const head = scene.word(object.head)
      const range = { from: next, to: object.to }
      const time = DAY.has(head) || DAY.has(scene.word(object.from)) || isTime(scene, object)
      if (time) when = range
      else if (MEDIUM.has(head) && word !== 'of' && word !== 'about') medium = range
      else if (word === 'to' && !scene.verb(next) && cue.class !== 'intend') audience = { from: object.from, to: object.to }
      next = object.to
      // "in a statement", "on Monday", "to reporters" are surely no content, whatever follows
      if (time || (MEDIUM.has(head) && word !== 'of') || word === 'to') sure = next
    } else if (pos[next] === 'ADV' && word !== 'not') {
      next++
    } else break
  }
  const marked =
    scene.word(next) === 'that' || scene.word(next) === ':' || scene.isMark(next) || (scene.word(next) === ',' && scene.isMark(next + 1))
  return { next: marked ? next : sure, audience, when, medium }
}

function isTime(scene: Scene, { from, head, to }: { from: number; head: number; to: number }): boolean {
  if (DAY.has(scene.word(head))) return true
  if (!PERIOD.has(scene.word(head))) return false
  const first = scene.word(from)
  return (
    first === 'last' ||
    first === 'this' ||
    first === 'next' ||
    first === 'earlier' ||
    (to - from <= 2 && (first === 'the' || from === head))
  )
}

/** "warned | the cuts would hurt": the noun phrase is no hearer but the subject of what is said. */
function isClauseSubject(scene: Scene, to: number, end: number): boolean {
  const last = widen(scene, to, end)
  return last < end && (scene.isFinite(last) || scene.verb(last)?.form === 'gerund')
}

/** A hearer with what belongs to it: "the House of Commons", "a committee of MPs". */
function widen(scene: Scene, to: number, end: number): number {
  let at = to
  for (let steps = 0; steps < 3 && at < end; steps++) {
    const next = scene.nounFrom(at + 1)
    if (!next || (scene.word(at) !== 'of' && scene.word(at) !== 'and') || scene.isFinite(next.to)) break
    at = next.to
  }
  return at
}
