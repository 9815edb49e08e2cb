import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Prediction } from '../predict/predictor.ts'
import { cueFactuality } from './cue-evidence.ts'
import { share, table } from './markdown.ts'

type Predict = (articles: readonly { id: string; text: string; targets?: readonly string[] }[]) => Promise<readonly Prediction[]>

/** The parts of the page on check-worthiness, stance and cues; `predict` runs the predict command. */
export async function claimsAndStance(data: string, predict: Predict): Promise<string> {
  const worth = await checkWorthiness(join(data, 'claims/checkthat2024-dev-test.tsv'), predict)
  const stance = await quotedStance(join(data, 'stance/basil-quoted-dev.jsonl'), predict)
  const cues = cueFactuality(data)
  return [
    `## Check-worthiness: CheckThat! 2024 dev-test, ${worth.sentences} sentences of debates`,
    'A sentence has the score of its highest claim; from ½ on it counts as check-worthy. Training saw the train table only.',
    table(
      ['', 'P', 'R', 'F1'],
      [
        ['**onrecord**', worth.P, worth.R, `**${share(worth.F)}**`],
        ['TF-IDF and logistic regression', '', '', 0.77],
      ],
    ),
    `## Stance to a given target: BASIL, ${stance.spans} quoted spans`,
    'A span that no statement covers counts as wrong. The weights have seen these spans: in five folds by event macro-F1 is what `training/stance-targets.ts` prints, and stands in `models/stance-targets.md`.',
    table(
      ['', 'F1 against', 'F1 for', 'macro-F1'],
      [
        ['**onrecord** (seen in training)', stance.neg, stance.pos, (stance.neg + stance.pos) / 2],
        ['opinion lexicon', '', '', 0.66],
        ['always against', '', 0, 0.45],
      ],
    ),
    `## How far a reporting verb is taken for a fact: MegaVeridicality, ${cues.verbs} verbs that set no weight`,
    'Rank correlation with what readers took for a fact. Half of the verbs set the weights, the others are measured here.',
    table(
      ['', 'correlation'],
      [
        ['**factuality**, affirmed', cues.affirmed],
        ['factuality, negated', cues.negated],
        ['attitude alone (endorse, neutral, distance)', cues.attitude],
      ],
    ),
  ].join('\n\n')
}

async function checkWorthiness(path: string, predict: Predict): Promise<{ sentences: number; P: number; R: number; F: number }> {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, , label = '']) => /^(Yes|No)/.test(label))
    .map(([id = '', text = '', label = '']) => ({
      id,
      text: text.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
      worthy: label.startsWith('Yes'),
    }))
  const predictions = await predict(rows.map(({ id, text }) => ({ id, text })))
  const said = predictions.map(({ claims }) => claims.some(({ score }) => score >= 0.5))
  const hits = rows.filter(({ worthy }, i) => worthy && said[i]).length
  const P = hits / said.filter(Boolean).length
  const R = hits / rows.filter(({ worthy }) => worthy).length
  return { sentences: rows.length, P, R, F: (2 * P * R) / (P + R) }
}

interface Quoted {
  readonly id: string
  readonly sentences: readonly string[]
  readonly quoted_spans: readonly { sentence: number; start: number; end: number; target: string; polarity: 'pos' | 'neg' }[]
}

async function quotedStance(path: string, predict: Predict): Promise<{ spans: number; pos: number; neg: number }> {
  const articles = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Quoted)
  const predictions = await predict(
    articles.map(({ id, sentences, quoted_spans }) => ({
      id,
      text: sentences.join(' '),
      targets: [...new Set(quoted_spans.map(({ target }) => target.replaceAll('_', ' ')))],
    })),
  )
  const count = { pos: { right: 0, said: 0, are: 0 }, neg: { right: 0, said: 0, are: 0 } }
  articles.forEach(({ sentences, quoted_spans }, i) => {
    // offsets are code points
    const starts = sentences.map((_, k) => [...sentences.slice(0, k).join(' ')].length + (k > 0 ? 1 : 0))
    for (const { sentence, start, end, target, polarity } of quoted_spans) {
      const at = starts[sentence] ?? 0
      const label = labelOf(predictions[i], target.replaceAll('_', ' '), [at + start, at + end])
      count[polarity].are++
      if (label === null) continue
      const guess = label === 'support' ? 'pos' : 'neg'
      count[guess].said++
      if (guess === polarity) count[guess].right++
    }
  })
  const f1 = ({ right, said, are }: (typeof count)['pos']) => (2 * right) / (said + are)
  return { spans: count.pos.are + count.neg.are, pos: f1(count.pos), neg: f1(count.neg) }
}

/** The label of the passage that shares most with a span; null if none shares a character. */
function labelOf(prediction: Prediction | undefined, target: string, [from, to]: readonly [number, number]): string | null {
  let most = 0
  let label: string | null = null
  for (const stance of prediction?.stances ?? []) {
    const [[start, end] = [0, 0]] = stance.content
    const shared = Math.min(end, to) - Math.max(start, from)
    const overlap = shared / (end - start + to - from - shared)
    if (stance.target !== target || shared <= 0 || overlap <= most) continue
    most = overlap
    label = stance.label
  }
  return label
}
