import type { Tokens } from '../document/layer.ts'
import type { Context, Stage } from '../pipeline/stage.ts'
import { type Draft, stretchesOf } from './build.ts'
import type { Quotations } from './layer.ts'
import { type Mark, readMarks } from './marks.ts'
import { type Pair, type Passage, pairMarks } from './pairs.ts'
import { createClassifier } from './use.ts'

/**
 * Finds the quotations: pairs the marks of each paragraph, and joins a quotation that goes on over paragraphs, each of which
 * opens and only the last closes. Linear in the tokens.
 */
export const quotations: Stage<'paragraphs' | 'tokens', 'quotations'> = {
  id: 'quotations',
  needs: ['paragraphs', 'tokens'],
  adds: ['quotations'],
  run: ({ text, tokens }, context) => ({ quotations: find(text, tokens, context) }),
}

function find(text: string, tokens: Tokens, context: Context): Quotations {
  const elisions = context.lexicon.index('elisions')
  const mark = new Uint8Array(tokens.count)
  const drafts: Draft[] = []
  const report = (code: 'quotation-unclosed' | 'quotation-unopened', message: string, token: number) =>
    context.report({ code, message, span: { start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 } })

  const passages = passagesOf(tokens)
  const marksOf = (k: number): readonly Mark[] => {
    const [from, to] = passages[k] ?? [0, 0]
    return readMarks(text, tokens, from, to, elisions)
  }
  let carried: Draft | null = null
  let marks = marksOf(0)
  passages.forEach(([from, to], k) => {
    const next = marksOf(k + 1)
    if (marks.length > 0) {
      const passage: Passage = {
        from,
        to,
        carried: carried?.family ?? null,
        nextOpens: next[0]?.token === to && next[0].shape !== 'close' ? (tokens.word[to] ?? null) : null,
        nextCloses: closesFirst(tokens, to, next),
      }
      const { pairs, unopened } = pairMarks(tokens, marks, passage)
      carried = addPairs(tokens, pairs, drafts, carried, from)
      for (const pair of pairs) {
        for (const token of pair.opens) if (token >= 0) mark[token] = 1
        if (pair.close >= 0) mark[pair.close] = 1
        if (pair.state === 'unclosed') report('quotation-unclosed', 'a quotation opens here and never closes', pair.opens[0] ?? from)
      }
      for (const { token } of unopened) {
        mark[token] = 1
        report('quotation-unopened', 'a quotation closes here that never opened', token)
      }
    }
    marks = next
  })

  const classify = createClassifier(tokens, context.lexicon)
  const outer = new Int32Array(tokens.count).fill(-1)
  const list = drafts.map((draft) => {
    if (draft.depth === 0) for (const { from, to } of draft.stretches) outer.fill(draft.id, from, to)
    const { use, rule } = classify(draft)
    const { id, stretches, depth, parent, closed, rules } = draft
    return { id, stretches, use, depth, parent, closed, rules: [...rules, rule] }
  })
  return { list, outer, mark }
}

/** Whether the first double mark of the paragraph from `from` on closes, with a clause before it ("– Ann Lee." is none). */
function closesFirst({ pos }: Tokens, from: number, marks: readonly Mark[]): boolean {
  const first = marks.find(({ family }) => family === 'double')
  if (first?.shape !== 'close' || first.doubtful) return false
  for (let i = from; i < first.token; i++) if (pos[i] === 'VERB' || pos[i] === 'AUX') return true
  return false
}

/** The token ranges of the paragraphs that have tokens. */
function passagesOf({ paragraphFrom }: Tokens): (readonly [number, number])[] {
  const passages: (readonly [number, number])[] = []
  for (let p = 0; p + 1 < paragraphFrom.length; p++) {
    const from = paragraphFrom[p] ?? 0
    const to = paragraphFrom[p + 1] ?? from
    if (from < to) passages.push([from, to])
  }
  return passages
}

/**
 * Turns a paragraph's pairs into quotations, the first into more of the one that is carried over. Gives the one that goes on
 * in the next paragraph.
 */
function addPairs(tokens: Tokens, pairs: readonly Pair[], drafts: Draft[], carried: Draft | null, from: number): Draft | null {
  const around: { readonly to: number; readonly draft: Draft }[] = []
  let goesOn: Draft | null = null
  pairs.forEach((pair, k) => {
    const stretches = stretchesOf(tokens, pair)
    if (stretches.length === 0) return
    while (around.length > 0 && (around.at(-1)?.to ?? 0) <= pair.from) around.pop()
    const joins = k === 0 && carried?.family === pair.family && (pair.opens[0] === -1 || pair.opens[0] === from)
    const parent = around.at(-1)?.draft
    const draft: Draft =
      joins && carried
        ? carried
        : {
            id: drafts.length,
            family: pair.family,
            stretches: [],
            depth: parent ? parent.depth + 1 : 0,
            parent: parent?.id ?? null,
            closed: false,
            rules: [...pair.rules],
          }
    const join = pair.opens[0] === -1 ? 'join.unopened' : 'join.continued'
    if (draft !== carried) drafts.push(draft)
    else if (!draft.rules.includes(join)) draft.rules.push(join)
    for (const stretch of stretches) draft.stretches.push(stretch)
    draft.closed = pair.state === 'closed'
    if (pair.state === 'continues') goesOn = draft
    around.push({ to: pair.to, draft })
  })
  return goesOn
}
