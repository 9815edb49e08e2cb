/**
 * Measures the extractor on annotated data with the data's own scorers and writes docs/accuracy.md.
 *
 *     npm run evaluate -- [folder with data/ and eval/]
 *
 * Needs python3 (standard library only). Takes about a minute.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreBritishHard } from './evaluate/british-hard.ts'
import { claimsAndStance } from './evaluate/claims-and-stance.ts'
import { share, table } from './evaluate/markdown.ts'
import { scoreNames, scoreShortNames } from './evaluate/names.ts'
import { attributionPeers, recordPeers } from './evaluate/peers.ts'
import { predictTo } from './evaluate/predictions.ts'
import { scoreRecognizers } from './evaluate/recognizers.ts'
import { versionLine } from './lib/version.ts'
import type { Prediction } from './predict/predictor.ts'

const [root = '../shared'] = process.argv.slice(2)
const data = join(root, 'data')
const scratch = mkdtempSync(join(tmpdir(), 'onrecord-evaluate-'))

type Rates = Readonly<Record<'P' | 'R' | 'F', number>>
interface AttributionScore {
  readonly articles: number
  readonly gold: number
  readonly content_exact: Rates
  readonly content_partial: Rates
  readonly content_token: Rates
  readonly attribution: Rates
  readonly recall_by_type: Readonly<Record<string, { readonly gold: number; readonly attribution: number }>>
}
interface RecordScore {
  readonly articles: number
  readonly gold_statements: number
  readonly gold_numbers: number
  readonly statement: Rates
  readonly record: Rates
  readonly speaker_accuracy: number
  readonly role_accuracy: number
  readonly kind_accuracy: number
  readonly claim_CFS: Rates
  readonly claim_type_accuracy: number
  readonly stance: Rates
  readonly stance_label_accuracy_where_both: number | null
  readonly recall_by_kind: Readonly<Record<string, { readonly gold: number; readonly found: number; readonly record: number }>>
  readonly number_span: Rates
  readonly number: Rates
  readonly number_on_found: Readonly<Record<string, number>>
}

try {
  const polnear = await attribution()
  const records = await wholeRecords()
  const page = [
    '# Accuracy',
    `Written by \`npm run evaluate\`; ${versionLine()}. The data are used for steering and are not part of this repository.`,
    polnear,
    records,
    names(),
    await claimsAndStance(data, predicted),
    numberSets(),
  ].join('\n\n')
  writeFileSync('docs/accuracy.md', `${page}\n`)
  console.log(page)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function predicted(articles: readonly { id: string; text: string; targets?: readonly string[] }[]): Promise<Prediction[]> {
  const output = join(scratch, 'predictions.jsonl')
  await predictTo(output, articles)
  return readLines<Prediction>(output)
}

async function scored<Score>(gold: string, scorer: string, ...options: string[]): Promise<Score> {
  const output = join(scratch, 'predictions.jsonl')
  await predictTo(output, readLines<{ id: string; text: string }>(gold))
  return JSON.parse(execFileSync('python3', [join(root, 'eval', scorer), gold, output, ...options], { encoding: 'utf8' })) as Score
}

async function attribution(): Promise<string> {
  const score = await scored<AttributionScore>(join(data, 'polnear/dev.jsonl'), 'score_attribution.py', '--by-type')
  const { direct, mixed, indirect } = score.recall_by_type
  const { P, R, F } = score.attribution
  return [
    `## Who said what: PolNeAR dev, ${score.articles} articles, ${score.gold} attributions`,
    'Content is found when its words overlap by half or more; an attribution is right when its source is right too.',
    table(
      ['', 'content exact F', 'content found F', 'attribution P', 'R', 'F'],
      [['**onrecord**', score.content_exact.F, score.content_partial.F, P, R, `**${share(F)}**`], ...attributionPeers],
    ),
    `Recall of attributions: direct ${share(direct?.attribution ?? 0)}, mixed ${share(mixed?.attribution ?? 0)}, indirect ${share(indirect?.attribution ?? 0)}.`,
  ].join('\n\n')
}

async function wholeRecords(): Promise<string> {
  const score = await scored<RecordScore>(join(data, 'gold/records-dev.jsonl'), 'score_records.py')
  const bold = (rate: Rates) => `**${share(rate.F)}**`
  return [
    `## Whole records: ${score.articles} articles, ${score.gold_statements} statements, ${score.gold_numbers} numbers`,
    'A record is right when the statement is found and its speaker has the full name; a number when its value and unit are right.',
    table(
      ['', 'statement F', 'record F', 'number F'],
      [['**onrecord**', bold(score.statement), bold(score.record), bold(score.number)], ...recordPeers],
    ),
    table(
      ['of what was found', ''],
      [
        ['speaker right', score.speaker_accuracy],
        ['role right', score.role_accuracy],
        ['kind right', score.kind_accuracy],
        ['check-worthy claims F', score.claim_CFS.F],
        ['claim type right', score.claim_type_accuracy],
        ['stance F', score.stance.F],
        ['stance label right, where both have one', score.stance_label_accuracy_where_both],
        ['number span F', score.number_span.F],
        ...Object.entries(score.number_on_found).map(([name, value]): [string, number] => [`number ${name} right`, value]),
      ],
    ),
    table(
      ['kind', 'gold', 'found', 'with the right speaker'],
      Object.entries(score.recall_by_kind).map(([kind, { gold, found, record }]) => [kind, String(gold), found, record]),
    ),
  ].join('\n\n')
}

/** Names of people and organisations, and short names joined to full ones. */
function names(): string {
  const { short, joined } = scoreShortNames(readLines<{ text: string }>(join(data, 'polnear/train.jsonl')).map(({ text }) => text))
  return [
    '## Names: GUM news, and PolNeAR train',
    'A name is found when one of ours of its type holds its head. A family name alone is joined when it is known as the person whose full name stands in the article.',
    table(
      ['names in GUM news', 'gold', 'F'],
      scoreNames(data).map(({ type, gold, F }) => [type, String(gold), `**${share(F)}**`]),
    ),
    table(['family names alone, PolNeAR train', 'joined'], [[String(short), `${joined} (${((100 * joined) / short).toFixed(1)} %)`]]),
  ].join('\n\n')
}

function numberSets(): string {
  const { expressions, right, vague, vagueFound, traps, taken } = scoreBritishHard(data)
  const models = scoreRecognizers(data)
  return [
    '## Numbers: made-up British sentences',
    'Right: value and unit in one record, of the expressions to which the set gives a value. Traps are numbers that are no quantity ("Channel 4").',
    table(
      ['expressions', 'right', 'vague amounts', 'found', 'traps', 'taken for a quantity'],
      [[String(expressions), `**${right}**`, String(vague), String(vagueFound), String(traps), `**${taken}**`]],
    ),
    '## Numbers: Recognizers-Text, English cases',
    'A case is right when each of its expressions is. Left out are expressions that test a convention of that product, and cases of nothing else; `scripts/evaluate/recognizers-excluded.tsv` says which and why.',
    table(
      ['model', 'cases', 'right', '', 'cases left out'],
      models.map(({ model, cases, right, leftOut }) => [
        model,
        String(cases),
        String(right),
        `**${share(right / cases)}**`,
        String(leftOut),
      ]),
    ),
    table(
      ['left out', 'because', 'expressions'],
      models.flatMap(({ model, excluded }) => excluded.map(({ reason, count }) => [model, reason, String(count)])),
    ),
  ].join('\n\n')
}

function readLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}
