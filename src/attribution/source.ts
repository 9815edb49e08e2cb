import type { Cue } from './cues.ts'
import type { Range, Scene } from './scene.ts'

/** Where the search for a subject gives up: nobody writes a longer insertion between a subject and its verb. */
const REACH = 60
const TIME = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'yesterday',
  'today',
  'tonight',
  'earlier',
  'later',
])
/** Prepositions inside a source: "a spokesman for the council", "the head of policy at the charity". */
const INSIDE_SOURCE = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'against',
  'behind',
  'by',
  'near',
  'close',
  'within',
  'about',
  'into',
  'among',
])
const RELATIVE = new Set(['who', 'which', 'that'])
const COORDINATION = new Set(['and', 'but', 'or', 'then', 'yet'])

/** A source found beside a cue, and which way it was found. */
export interface FoundSource extends Range {
  readonly head: number
  readonly rule: string
}

/**
 * The subject to the left of a verb that begins at token `verb`, not left of `limit`.
 *
 *     Hugh Hill, 43, a doctor from Leeds, said
 *     ^from ^to                           ^verb     insertions between commas, dashes and brackets are stepped over
 */
export function subjectBefore(scene: Scene, verb: number, limit: number, depth = 0): FoundSource | null {
  const low = Math.max(limit, verb - REACH)
  let i = skipAdverbs(scene, verb - 1, low)
  let name: Range | null = null
  for (let steps = 0; i >= low && steps < 12; steps++) {
    const word = scene.word(i)
    const noun = scene.nounTo(i)
    if (noun && noun.from > low + 1 && scene.word(noun.from - 1) === ',' && describes(scene, noun) && isNamed(scene, noun.from - 2, low)) {
      // "Ann Lee, 43, from Leeds, said": an age or a description after a name is no source
      i = noun.from - 2
      continue
    }
    // "Ann Lee, from Tynemouth, said": a place between commas; "Jurors today heard": a time
    if (noun && isInsertedPlace(scene, noun.from, low)) {
      i = noun.from - 3
      continue
    }
    if (noun && noun.from > low && TIME.has(scene.word(noun.head)) && noun.to - noun.from === 1) {
      i = scene.word(noun.from - 1) === 'on' ? noun.from - 2 : noun.from - 1
      continue
    }
    if (noun && noun.from >= low) {
      const found = wholeSource(scene, noun.from, noun.to, low)
      // "One of the passengers, Ann Lane, 42, said": the name in the insertion says who
      if (name && !scene.doc.phrases.nouns[scene.doc.phrases.nounAt[found.head] ?? -1]?.proper)
        return { ...name, head: name.to - 1, rule: 'source.apposition' }
      return { ...found, rule: steps === 0 ? 'source.subject' : 'source.subject-with-insertion' }
    }
    if (word === ')') {
      i = openingOf(scene, i, low, '(', ')') - 1
    } else if (word === ',' || scene.isDash(i)) {
      const opening = insertionFrom(scene, i, low)
      if (opening < 0) return null
      const inserted = scene.nounFrom(opening + 1)
      if (inserted?.proper && inserted.to - inserted.from >= 2 && (inserted.to === i || scene.word(inserted.to) === ',')) name = inserted
      i = opening - 1
    } else if (RELATIVE.has(word) && scene.noun(i) === null) {
      const before = scene.word(i - 1) === ',' ? i - 2 : i - 1
      const antecedent = before >= low ? scene.nounTo(before) : null
      if (!antecedent) return null
      return { from: antecedent.from, to: antecedent.to, head: antecedent.head, rule: 'source.antecedent' }
    } else if (COORDINATION.has(word) && depth < 4) {
      return sharedSubject(scene, i, low, depth)
    } else return null
    i = skipAdverbs(scene, i, low)
  }
  return null
}

/** The subject of the verb before a conjunction: "Lee met MPs and said". */
function sharedSubject(scene: Scene, conjunction: number, low: number, depth: number): FoundSource | null {
  const before = earlierSubject(scene, conjunction, low, depth)
  return before && { ...before, rule: 'source.shared-subject' }
}

/** The subject of the clause that a gerund hangs on: "Lee resigned on Friday, saying …". */
export function subjectOfGerund(scene: Scene, verb: number, limit: number): FoundSource | null {
  const before = earlierSubject(scene, verb, Math.max(limit, verb - REACH), 0)
  return before && { ...before, rule: 'source.gerund-subject' }
}

/** The subject of the nearest cue verb to the left, or else of the nearest conjugated verb; what stands in speech is passed over. */
function earlierSubject(scene: Scene, end: number, low: number, depth: number): FoundSource | null {
  let nearest: FoundSource | null = null
  for (let i = end - 1; i >= low; i--) {
    const group = scene.verb(i)
    if (group?.form !== 'finite' || scene.inSpeech(i)) continue
    const isCue = scene.cueVerb[group.head] === 1
    if (isCue || nearest === null) {
      const subject = subjectBefore(scene, group.from, low, depth + 1)
      const expletive = subject && EXPLETIVE.has(scene.word(subject.head))
      if (subject && !expletive && isCue) return subject
      if (subject && !expletive) nearest = subject
    }
    i = group.from
  }
  return nearest
}

const EXPLETIVE = new Set(['there', 'it', 'that', 'this'])

/** The noun phrase hangs on a preposition right after a comma, and what stands before the comma ends a noun phrase. */
function isInsertedPlace(scene: Scene, from: number, low: number): boolean {
  return scene.doc.tokens.pos[from - 1] === 'ADP' && scene.word(from - 2) === ',' && from - 3 >= low && scene.nounTo(from - 3) !== null
}

/** A bare number, or a noun phrase with "a": what stands after a name to describe it. */
function describes(scene: Scene, { from, to }: Range): boolean {
  const first = scene.word(from)
  return (to - from === 1 && scene.doc.tokens.pos[from] === 'NUM') || first === 'a' || first === 'an'
}

/** A name of two words or more ends here, and no preposition stands before it. */
function isNamed(scene: Scene, last: number, low: number): boolean {
  const noun = scene.nounTo(last)
  const long = noun !== null && (noun.to - noun.from >= 2 || scene.isMark(noun.from - 1) || scene.doc.tokens.pos[last + 2] === 'NUM')
  return noun !== null && noun.from >= low && noun.proper && long && scene.doc.tokens.pos[noun.from - 1] !== 'ADP'
}

/**
 * The subject to the right of an inverted verb: `"…," said Ann Lee, the firm's lawyer`; `after` is the first token after the verb.
 */
export function subjectAfter(scene: Scene, after: number, end: number): FoundSource | null {
  let i = after
  while (i < end && scene.doc.tokens.pos[i] === 'ADV') i++
  const noun = scene.nounFrom(i)
  if (!noun || noun.to > end) return null
  let to = noun.to
  for (let steps = 0; steps < 6 && to < end; steps++) {
    const joiner = scene.word(to)
    const next = scene.nounFrom(to + 1)
    if (!next || next.to > end || TIME.has(scene.word(next.from))) break
    if (joiner === 'and' && !next.pronoun && !scene.isFinite(next.to)) to = next.to
    else if (
      INSIDE_SOURCE.has(joiner) &&
      joiner !== 'on' &&
      joiner !== 'in' &&
      joiner !== 'at' &&
      joiner !== 'to' &&
      joiner !== 'by' &&
      !noun.proper
    )
      to = next.to
    else if (joiner === 'of') to = next.to
    else break
  }
  return { from: noun.from, to, head: noun.head, rule: 'source.inverted-subject' }
}

/** Widens a noun phrase to the left over "of", "for" … and over "A and B": the whole noun phrase that is the subject. */
function wholeSource(scene: Scene, from: number, to: number, low: number): FoundSource {
  let first = from
  let head = scene.noun(from)?.head ?? from
  let end = to
  for (let steps = 0; steps < 8; steps++) {
    const joiner = first - 1
    if (joiner <= low) break
    const given = beforeNickname(scene, joiner)
    if (given !== null && given.from >= low) {
      first = given.from
      head = scene.noun(from)?.head ?? head
      continue
    }
    const word = scene.word(joiner)
    let before = joiner - 1
    if (word === 'and' && scene.word(before) === ',') before--
    // "the father of a man | missing | for a decade"
    if (INSIDE_SOURCE.has(word) && !scene.noun(before) && isParticiple(scene, before)) before--
    const noun = scene.nounTo(before)
    if (!noun || noun.from < low) break
    if (INSIDE_SOURCE.has(word) && scene.doc.tokens.pos[joiner] !== 'PART') {
      // "Clinton on Monday said": the time is no part of the source
      if (TIME.has(scene.word(first))) end = noun.to
      else if (noun.pronoun && word !== 'of') break
      first = noun.from
      head = noun.head
    } else if (word === 'and' || (word === ',' && end > to)) {
      // the object of a verb before it is no co-subject: "met Lee and Smith said"
      if (noun.from > low && (scene.verb(noun.from - 1) || scene.doc.tokens.pos[noun.from - 1] === 'ADP')) break
      if (noun.pronoun !== (scene.noun(first)?.pronoun ?? false)) break
      first = noun.from
      head = noun.head
    } else break
  }
  return { from: first, to: end, head, rule: 'source.subject' }
}

/** The given name before a nickname in quotation marks whose closing mark is at `close`: Edward | 'Ted' | Hall. */
function beforeNickname(scene: Scene, close: number): Range | null {
  if (!scene.isMark(close)) return null
  const quotation = scene.doc.quotations.list[scene.quotation(close - 1)]
  const stretch = quotation?.use === 'nickname' ? quotation.stretches[0] : undefined
  return stretch ? scene.nounTo(stretch.from - 2) : null
}

/** An adjective or participle that hangs on the noun before it. */
function isParticiple(scene: Scene, i: number): boolean {
  const { pos } = scene.doc.tokens
  return pos[i] === 'ADJ' || (pos[i] === 'VERB' && /(?:ed|ing|en)$/.test(scene.word(i)))
}

/** The source that follows "according to": a noun phrase with its "of …", "by …", "from …". */
export function nounPhraseAfter(scene: Scene, after: number, end: number): FoundSource | null {
  const noun = scene.nounFrom(after)
  if (!noun || noun.to > end) return null
  let to = noun.to
  for (let steps = 0; steps < 6; steps++) {
    const joiner = scene.word(to)
    const next = scene.nounFrom(to + 1)
    if (!next || next.to > end || TIME.has(scene.word(next.from))) break
    if (!(INSIDE_SOURCE.has(joiner) || joiner === 'and' || joiner === '&') || scene.isFinite(next.to)) break
    to = next.to
  }
  return { from: noun.from, to, head: noun.head, rule: 'source.after-phrase' }
}

function skipAdverbs(scene: Scene, i: number, low: number): number {
  let at = i
  while (at >= low && (scene.doc.tokens.pos[at] === 'ADV' || scene.word(at) === 'also'))
    at -= scene.word(at) === 'longer' && scene.word(at - 1) === 'no' ? 2 : 1
  return at
}

function openingOf(scene: Scene, close: number, low: number, open: string, shut: string): number {
  let depth = 0
  for (let i = close; i >= low; i--) {
    if (scene.word(i) === shut) depth++
    if (scene.word(i) === open && --depth === 0) return i
  }
  return low - 1
}

/** Where the insertion that ends with the comma or dash at `close` begins: the comma or dash before it; −1 if there is none. */
function insertionFrom(scene: Scene, close: number, low: number): number {
  const dash = scene.isDash(close)
  let finite = false
  for (let i = close - 1; i > low; i--) {
    if (scene.isMark(i) && scene.inSpeech(i - 1)) return -1
    if (scene.isFinite(i)) finite = true
    if (dash ? !scene.isDash(i) : scene.word(i) !== ',') continue
    const opener = scene.word(i + 1)
    // an insertion with a verb of its own must be a clause of its own: "who runs the firm", "as he left", "speaking on Friday"
    const clause =
      RELATIVE.has(opener) || opener === 'whose' || opener === 'as' || opener === 'when' || opener === 'while' || opener === 'where'
    if (finite && !clause && scene.verb(i + 1)?.form === 'finite') return -1
    if (finite && !clause && !dash && scene.verb(i + 1) === null) continue
    return i
  }
  return -1
}

/** Whether a cue's verb may stand before its subject in this place: not "told", which needs a hearer. */
export const invertible = (cue: Cue): boolean => cue.lemma !== 'tell' && cue.frames.has('quote')
