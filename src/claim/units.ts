import type { Attributions } from '../attribution/layer.ts'
import type { Sentence, Tokens } from '../document/layer.ts'
import type { Phrases, VerbGroup } from '../syntax/layer.ts'
import { verbGroupAt } from './verb-at.ts'

/** Tokens `[from, to)` that may be a claim, and the id of the attribution they stand in (−1: the article's own voice). */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly owner: number
  /** Index of the sentence. */
  readonly sentence: number
}

const COORDINATION = new Set(['and', 'but', 'so', 'or', 'yet'])
const DASH = new Set(['–', '—', '-', '--'])
/** Marks at the end that are part of what is said. */
const MEANT = new Set(['?', '!', '%'])
/** Marks of tokens that report: a reporting verb, and whose it is. */
const CUE = 1
const SOURCE = 2
/** A clause shorter than this is no claim of its own. */
const SHORTEST = 3

/** The first token that starts at or after `offset`. */
export function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** For each token the id of the innermost attribution whose content holds it, or −1. */
export function ownersOf(tokens: Tokens, { list }: Attributions): Int32Array {
  const owner = new Int32Array(tokens.count).fill(-1)
  const depth = new Uint8Array(tokens.count)
  const depths = new Uint8Array(list.length)
  for (const { id, within } of list) depths[id] = within === null ? 1 : Math.min(250, (depths[within] ?? 0) + 1)
  for (const { id, content } of list)
    for (const { start, end } of content)
      for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] ?? 0) < end; i++)
        if ((depths[id] ?? 0) > (depth[i] ?? 0)) {
          owner[i] = id
          depth[i] = depths[id] ?? 0
        }
  return owner
}

/**
 * Cuts every sentence into units: where another voice begins, and between clauses that could stand alone.
 *
 *     The mayor said | the bridge is safe, | but | it will close in May.
 *                      ^unit of the mayor          ^unit of the mayor
 * A reporting clause itself ("The mayor said") is no unit. A sentence that is nothing else keeps at least one.
 */
export function findUnits(
  tokens: Tokens,
  sentences: readonly Sentence[],
  phrases: Phrases,
  attributions: Attributions,
  owner: Int32Array,
): Unit[] {
  const units: Unit[] = []
  const cue = new Uint8Array(tokens.count)
  for (const { cue: word, source } of attributions.list) {
    if (word) cue.fill(CUE, word.from, word.to)
    if (source) for (let i = source.from; i < source.to; i++) cue[i] ||= SOURCE
  }
  const verbsFrom = firstVerbs(phrases, tokens.count)
  sentences.forEach(({ from, to }, sentence) => {
    const before = units.length
    const voices = hasOwner(owner, from, to)
    for (let i = from; i < to; ) {
      let end = i + 1
      while (end < to && owner[end] === owner[i]) end++
      if ((owner[i] ?? -1) >= 0 || !voices || tellsMore(phrases, verbsFrom, cue, i, end)) cut(i, end, owner[i] ?? -1, sentence)
      i = end
    }
    if (units.length === before) addBare(from, to, sentence)
  })
  return units

  /** A sentence that is nothing but a reporting clause, or "That" alone: whole, without its marks, in the article's own voice. */
  function addBare(from: number, to: number, sentence: number): void {
    let a = from
    let b = to
    while (a < b && tokens.pos[a] === 'PUNCT') a++
    while (b > a && tokens.pos[b - 1] === 'PUNCT') b--
    if (a < b) units.push({ from: a, to: b, owner: -1, sentence })
  }

  function addTrimmed(from: number, to: number, id: number, sentence: number): void {
    let a = from
    let b = to
    while (a < b && tokens.pos[a] === 'PUNCT') a++
    if (b - a > SHORTEST && (COORDINATION.has(tokens.lower[a] ?? '') || (a > (sentences[sentence]?.from ?? 0) && isComplementizer(a)))) a++
    while (b > a && isEnding(b - 1)) b--
    if (a < b) units.push({ from: a, to: b, owner: id, sentence })
  }

  function cut(from: number, to: number, id: number, sentence: number): void {
    let start = from
    let finite = false
    for (let i = from; i < to; i++) {
      const verb = verbGroupAt(phrases, i)
      if (verb && verb.from === i && verb.form === 'finite') finite = true
      if (!finite || i + SHORTEST >= to || !joins(i)) continue
      const clause = clauseAfter(tokens, phrases, i + 1, to)
      if (!clause) continue
      addTrimmed(start, i, id, sentence)
      start = i + 1
      finite = false
    }
    addTrimmed(start, to, id, sentence)
  }

  /** "that" before a clause, not "that" as its subject: "that prices fell", "that's wrong". */
  function isComplementizer(i: number): boolean {
    return tokens.lower[i] === 'that' && phrases.verbAt[i + 1] === -1 && tokens.start[i + 1] !== tokens.end[i]
  }

  /** What a unit does not end with: a full stop or comma, who reports what follows and by which verb, "that". */
  function isEnding(i: number): boolean {
    if (tokens.pos[i] === 'PUNCT') return !MEANT.has(tokens.word[i] ?? '')
    return cue[i] === CUE || (cue[i] === SOURCE && (owner[i] ?? -1) < 0) || tokens.lower[i] === 'that' || tokens.pos[i] === 'CCONJ'
  }

  /** A semicolon, a dash, or a conjunction that cannot join two nouns: after a comma or before a pronoun or article. */
  function joins(i: number): boolean {
    const word = tokens.lower[i] ?? ''
    if (word === ';') return true
    if (DASH.has(word)) return tokens.start[i] !== tokens.end[i - 1]
    if (tokens.pos[i] !== 'CCONJ' || !COORDINATION.has(word)) return false
    const next = tokens.pos[i + 1]
    return next === 'PRON' || next === 'DET' || tokens.lower[i - 1] === ','
  }
}

const hasOwner = (owner: Int32Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((owner[i] ?? -1) >= 0) return true
  return false
}

/** For each token the id of the first verb group that begins there or later. */
function firstVerbs({ verbs }: Phrases, count: number): Int32Array {
  const first = new Int32Array(count + 1).fill(verbs.length)
  for (let id = verbs.length - 1, i = count; i >= 0; i--) {
    while (id >= 0 && (verbs[id] as VerbGroup).from >= i) id--
    first[i] = id + 1
  }
  return first
}

/** Whether the words around a statement say more than that it was said: a finite verb that is no cue. */
function tellsMore({ verbs }: Phrases, first: Int32Array, cue: Uint8Array, from: number, to: number): boolean {
  for (let id = first[from] ?? 0; id < verbs.length; id++) {
    const { from: begin, head, form } = verbs[id] as VerbGroup
    if (begin >= to) return false
    if (form === 'finite' && cue[head] !== CUE && cue[begin] !== CUE) return true
  }
  return false
}

/** Whether a clause with a subject and a finite verb of its own begins at `from`. */
function clauseAfter(tokens: Tokens, { nouns, nounAt, verbs, verbAt }: Phrases, from: number, to: number): boolean {
  let i = from
  while (i < to && (tokens.pos[i] === 'ADV' || tokens.pos[i] === 'PUNCT')) i++
  const subject = nouns[nounAt[i] ?? -1]
  if (!subject || subject.from !== i) return false
  i = subject.to
  // "the owner of the mill was": one prepositional phrase may stand between
  const link = tokens.lower[i]
  if ((link === 'of' || link === 'in' || link === 'for' || link === 'at' || link === 'on') && i + 1 < to) {
    const next = nouns[nounAt[i + 1] ?? -1]
    if (next && next.from === i + 1) i = next.to
  }
  while (i < to && tokens.pos[i] === 'ADV' && verbAt[i] === -1) i++
  const verb = verbs[verbAt[i] ?? -1]
  return verb !== undefined && verb.from === i && i < to && verb.form === 'finite'
}
