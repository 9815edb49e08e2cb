import type { Candidate } from '../attributions.ts'
import type { Cue } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { hashWord, pair } from './hash.ts'
import type { Nodes } from './nodes.ts'

/** Nodes before the first and after the last, so that a look around needs no check. */
export const PAD = 4

const TAGS = [
  'PAD',
  'SPEECH',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
const TAG = new Map(TAGS.map((tag, id) => [tag, id]))
const FORM = new Map([
  ['finite', 1],
  ['infinitive', 2],
  ['gerund', 3],
  ['participle', 4],
])

/** What the rules propose for a node, as numbers: 0 nothing. */
export const PROPOSED = { contentRight: 1, contentLeft: 2, begins: 4 } as const

/** An article as numbers, one a node and `PAD` at both ends: node `n` stands at `n + PAD`. */
export interface View {
  readonly nodes: Nodes
  readonly size: number
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  /** Letter case and last letters. */
  readonly shape: Uint8Array
  readonly suffix: Int32Array
  /** Place in a noun phrase. */
  readonly phrase: Uint8Array
  /** 1 where a sentence, 2 where a paragraph begins. */
  readonly starts: Uint8Array
  readonly mark: Uint8Array
  /** Cue number at its first node, or −1. */
  readonly cue: Int32Array
  readonly cueKind: Int32Array
  /** Rule and place of the surest proposal whose content holds the node, and of the next. */
  readonly content: Int32Array
  readonly content2: Int32Array
  /** Rule and part where the node is a proposal's cue or source. */
  readonly part: Int32Array
  /** 1 for the nodes of sentences with a cue, a quotation mark or a proposal; the others are taken for narration and not looked at. */
  readonly live: Uint8Array
}

/** Keys of what is known of each word of the vocabulary. */
const WORD = { hash: {}, plainHash: {}, suffix: {}, shape: {} }

/** Letter case, and whether the word is short. */
function shapeOf(lower: string, word: string): number {
  const first = word.charCodeAt(0)
  const { length } = lower
  const capital = first >= 65 && first <= 90
  const kind = capital ? (length > 1 && word === word.toUpperCase() ? 2 : 1) : isSmall(first) ? 3 : first >= 48 && first <= 57 ? 4 : 0
  return kind + (length < 4 ? 8 : 0)
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** The last three letters of a word of more. */
function suffixOf(lower: string): number {
  const { length } = lower
  if (length <= 3) return 0
  return pair(lower.charCodeAt(length - 1) | (lower.charCodeAt(length - 2) << 8) | (lower.charCodeAt(length - 3) << 16), 5)
}

/** All quotation marks are one word, so that curly and straight ones are read alike. */
const MARK = '"'
const MARK_HASH = hashWord(MARK)
const MARK_SHAPE = shapeOf(MARK, MARK)

export function look(scene: Scene, nodes: Nodes, cues: readonly Cue[], proposals: readonly Candidate[]): View {
  const { tokens, quotations, phrases } = scene.doc
  const { id, lemmaId, pos, vocabulary } = tokens
  const hashes = vocabulary.column(WORD.hash, hashWord)
  const lemmaHashes = vocabulary.column(WORD.plainHash, (_, word) => hashWord(word.replace('’', "'")))
  const suffixes = vocabulary.column(WORD.suffix, suffixOf)
  const shapes = vocabulary.column(WORD.shape, shapeOf)
  const { count, from, speech, of } = nodes
  const size = count + 2 * PAD
  const ints = () => new Int32Array(size)
  const bytes = () => new Uint8Array(size)
  const view = {
    nodes,
    size,
    word: ints(),
    lemma: ints(),
    tag: ints(),
    shape: bytes(),
    suffix: ints(),
    phrase: bytes(),
    starts: bytes(),
    mark: bytes(),
    cue: ints().fill(-1),
    cueKind: ints(),
    content: ints(),
    content2: ints(),
    part: ints(),
    live: liveNodes(scene, nodes, cues, proposals),
  }
  for (let n = 0; n < count; n++) {
    const at = n + PAD
    const i = from[n] as number
    const word = id[i] as number
    if (n === 0 || tokens.paragraph[i] !== tokens.paragraph[i - 1]) view.starts[at] = 2
    else if (tokens.sentence[i] !== tokens.sentence[i - 1])
      view.starts[at] = speech[n - 1] === 1 && isSmall((tokens.word[i] as string).charCodeAt(0)) ? 0 : 1
    if (speech[n] === 1) {
      const end = from[n + 1] as number
      const last = quotations.mark[end - 1] === 1 ? end - 2 : end - 1
      view.word[at] = pair(hashWord(tokens.lower[last] === ',' ? ',' : scene.isTerminal(last) ? '.' : 'w'), 77)
      view.lemma[at] = 1
      view.tag[at] = 1
      continue
    }
    const mark = quotations.mark[i] === 1
    view.word[at] = mark ? MARK_HASH : (hashes[word] as number)
    view.lemma[at] = mark ? MARK_HASH : (lemmaHashes[lemmaId[i] as number] as number)
    view.suffix[at] = mark ? 0 : (suffixes[word] as number)
    view.shape[at] = mark ? MARK_SHAPE : (shapes[word] as number)
    view.tag[at] = TAG.get(pos[i] as string) ?? 0
    const verb = phrases.verbs[phrases.verbAt[i] as number]
    if (verb) view.tag[at] |= ((FORM.get(verb.form) ?? 0) + (verb.head === i ? 8 : 0) + (verb.passive ? 16 : 0)) << 5
    const np = phrases.nouns[phrases.nounAt[i] as number]
    if (np) view.phrase[at] = 1 + (np.from === i ? 1 : 0) + (np.to === i + 1 ? 2 : 0) + (np.pronoun ? 4 : 0) + (np.proper ? 8 : 0)
    const quotation = quotations.outer[i] ?? -1
    view.mark[at] = mark ? ((quotations.outer[i + 1] ?? -1) >= 0 ? 1 : 2) : quotation >= 0 ? 3 : 0
  }
  for (const cue of cues) {
    const n = of[cue.from] ?? 0
    if (speech[n] === 1) continue
    view.cue[n + PAD] = cue.id
    view.cueKind[n + PAD] = pair(hashWord(cue.class), cue.frames.size)
  }
  propose(view, proposals)
  return view
}

function liveNodes({ doc }: Scene, { count, from }: Nodes, cues: readonly Cue[], proposals: readonly Candidate[]): Uint8Array {
  const { sentence } = doc.tokens
  const live = new Uint8Array(doc.sentences.length)
  const wake = (first: number, end: number) => {
    const last = sentence[end - 1] ?? -1
    for (let s = sentence[first] ?? 0; s <= last; s++) live[s] = 1
  }
  for (const { from, to } of cues) wake(from, to)
  for (const { stretches } of doc.quotations.list) for (const { from, to } of stretches) wake(Math.max(from - 1, 0), to)
  for (const { content, cue } of proposals) {
    for (const { from, to } of content) wake(from, to)
    if (cue) wake(cue.from, cue.to)
  }
  const nodes = new Uint8Array(count)
  for (let n = 0; n < count; n++) nodes[n] = live[sentence[from[n] as number] as number] as number
  return nodes
}

const ruleNumbers = new Map<string, number>()
function ruleNumber(rule: string): number {
  const known = ruleNumbers.get(rule)
  if (known !== undefined) return known
  const number = hashWord(rule) & 0xffffff
  ruleNumbers.set(rule, number)
  return number
}

function propose(
  view: { readonly [K in 'content' | 'content2' | 'part']: Int32Array } & { readonly nodes: Nodes },
  proposals: readonly Candidate[],
): void {
  const { of } = view.nodes
  const rising = [...proposals].sort((a, b) => a.score - b.score)
  for (const { rule, content, cue, source } of rising) {
    const number = ruleNumber(rule) << 3
    for (const { from, to } of content) {
      const side = cue === null ? 0 : cue.from < from ? PROPOSED.contentLeft : PROPOSED.contentRight
      const first = of[from] ?? 0
      const last = of[to - 1] ?? first
      for (let n = first; n <= last; n++) {
        const at = n + PAD
        view.content2[at] = view.content[at] as number
        view.content[at] = number | side | (n === first ? PROPOSED.begins : 0)
      }
    }
    if (cue) for (let i = cue.from; i < cue.to; i++) view.part[(of[i] ?? 0) + PAD] = number | 1
    if (source) for (let i = source.from; i < source.to; i++) view.part[(of[i] ?? 0) + PAD] = number | 2
  }
}
