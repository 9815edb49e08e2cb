import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { affirmed, negated } from '../../src/claim/factuality.generated.ts'
import { factualityOf, type ReportingVerb } from '../../src/claim/factuality.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'

/** A reporting verb of the lexicon and what MegaVeridicality's readers made of it, −3 to 3; null where it was not asked. */
export interface VerbEvidence {
  readonly lemma: string
  readonly verb: ReportingVerb
  readonly affirmed: number | null
  readonly negated: number | null
}

/** The verbs of the lexicon for which there is evidence (a table with the columns verb, mv2_pos, mv2_neg), in alphabetical order. */
export function readVerbEvidence(path: string): VerbEvidence[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const column = (name: string) => header.split('\t').indexOf(name)
  const [verb, pos, neg] = [column('verb'), column('mv2_pos'), column('mv2_neg')]
  const rows = new Map(createLexicon().data.cueVerbs.map((row) => [row.lemma, row]))
  return lines
    .map((line) => line.split('\t'))
    .flatMap((cells) => {
      const row = rows.get(cells[verb] ?? '')
      const value = (at: number) => (cells[at] ? Number(cells[at]) : null)
      return row ? [{ lemma: row.lemma, verb: row, affirmed: value(pos), negated: value(neg) }] : []
    })
    .sort((a, b) => (a.lemma < b.lemma ? -1 : 1))
}

/** Whether a verb sets the weights: every verb whose letters have an even sum. The others only measure. */
export const setsWeights = ({ lemma }: VerbEvidence): boolean =>
  [...lemma].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 0

/** Rank correlation (Spearman's) of the cues' factuality with the evidence, over the verbs that did not set its weights. */
export function cueFactuality(data: string): { verbs: number; affirmed: number; negated: number; attitude: number } {
  const held = readVerbEvidence(join(data, 'words/cue-verbs-evidence.tsv')).filter((row) => !setsWeights(row))
  const known = held.filter((row) => row.affirmed !== null)
  const denied = held.filter((row) => row.negated !== null)
  const attitudes = ['distance', 'neutral', 'endorse']
  return {
    verbs: known.length,
    affirmed: spearman(
      known.map(({ verb }) => factualityOf(verb, affirmed)),
      known.map((row) => row.affirmed ?? 0),
    ),
    negated: spearman(
      denied.map(({ verb }) => factualityOf(verb, negated)),
      denied.map((row) => row.negated ?? 0),
    ),
    attitude: spearman(
      known.map(({ verb }) => attitudes.indexOf(verb.attitude)),
      known.map((row) => row.affirmed ?? 0),
    ),
  }
}

/** Spearman's rank correlation; equal values share their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const mean = (a.length - 1) / 2
  let [xy, xx, yy] = [0, 0, 0]
  x.forEach((rank, i) => {
    const [p, q] = [rank - mean, (y[i] ?? 0) - mean]
    xy += p * q
    xx += p * p
    yy += q * q
  })
  return xy / Math.sqrt(xx * yy)
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0))
  const ranks = values.map(() => 0)
  for (let i = 0; i < order.length; ) {
    let end = i
    while (end < order.length && values[order[end] ?? 0] === values[order[i] ?? 0]) end++
    for (let k = i; k < end; k++) ranks[order[k] ?? 0] = (i + end - 1) / 2
    i = end
  }
  return ranks
}
