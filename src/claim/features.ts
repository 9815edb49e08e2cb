import type { StatementKind } from '../types.ts'
import type { MainClause } from './main-clause.ts'
import { MARKS, type Mark } from './marks.ts'
import type { Measures } from './measures.ts'

/** Who speaks, as far as it bears on what their words are worth. */
export type Standing = 'none' | 'private' | 'official' | 'organization' | 'group' | 'document'

/** What is known of the statement around a unit. */
export interface Setting {
  readonly kind: StatementKind | null
  readonly cueClass: string
  readonly cueLemma: string
  readonly standing: Standing
  /** The statement stands in another. */
  readonly nested: boolean
  /** Numbers in the unit by kind. */
  readonly amounts: number
  readonly counts: number
  readonly times: number
  /** The class of the main verb if it is one that reports: "think" in "he hoped that". */
  readonly verbClass: string
  readonly sentences: number
}

export const NO_SETTING: Setting = {
  kind: null,
  cueClass: '',
  cueLemma: '',
  standing: 'none',
  nested: false,
  amounts: 0,
  counts: 0,
  times: 0,
  verbClass: '',
  sentences: 1,
}

/** All that the features look at. */
export interface View {
  readonly m: Measures
  readonly main: MainClause
  readonly s: Setting
}

/** A named property of a unit; `explain()` turns the description into a reason. */
export interface Feature {
  readonly id: string
  /** The rule that a reason names: `claim.<id>`. */
  readonly rule: string
  readonly description: string
  readonly value: (view: View) => number
  /** For a feature of one marker: its index in `MARKS`; −1 for others. */
  readonly mark: number
  /** It is the same for all units of a statement. */
  readonly ofStatement: boolean
}

const AT: Readonly<Record<Mark, number>> = Object.fromEntries(MARKS.map((mark, i) => [mark, i])) as Record<Mark, number>
const flag = (value: boolean): number => (value ? 1 : 0)
const has = (m: Measures, mark: Mark): number => Math.min(1, m.marks[AT[mark]] ?? 0)
const some = (count: number): number => Math.min(2, count) / 2
const share = (count: number, m: Measures): number => (m.words > 0 ? count / m.words : 0)

const MARK_TEXT: Readonly<Partial<Record<Mark, string>>> = {
  cause: 'says that one thing causes another',
  change: 'tells of a rise, a fall or a loss',
  compare: 'compares',
  crime: 'concerns a crime or a court case',
  economy: 'concerns money, jobs or taxes',
  emotion: 'tells of a feeling or a wish',
  evidence: 'names evidence: a study, figures, a vote',
  future: 'tells of the future',
  general: 'is general: "all", "every", "always"',
  health: 'concerns health or safety',
  hedge: 'is hedged',
  negation: 'is negated',
  obligation: 'says what must be done',
  opinion: 'judges',
  people: 'concerns many people',
  plan: 'tells of a plan or proposal',
  plea: 'asks for something to be done',
  quantity: 'gives an amount in words',
  rule: 'concerns a law or a rule',
  superlative: 'names an extreme',
}

const feature = (id: string, description: string, value: Feature['value'], mark = -1, ofStatement = false): Feature => ({
  id,
  rule: `claim.${id}`,
  description,
  value,
  mark,
  ofStatement,
})
const mark = (name: Mark): Feature =>
  feature(`mark.${name}`, MARK_TEXT[name] ?? `has a word of the class "${name}"`, ({ m }) => has(m, name), AT[name])

/** Features of the words alone. */
export const UNIT_FEATURES: readonly Feature[] = [
  ...MARKS.map(mark),
  feature('number', 'gives a number', ({ m }) => flag(m.numbers > 0)),
  feature('numbers', 'gives several numbers', ({ m }) => flag(m.numbers > 1)),
  feature('large-number', 'gives a large number', ({ m }) => flag(m.bigNumbers > 0)),
  feature('percentage', 'gives a percentage', ({ m }) => flag(m.percents > 0)),
  feature('money', 'gives an amount of money', ({ m }) => flag(m.money > 0)),
  feature('year', 'names a year', ({ m }) => flag(m.years > 0)),
  feature('first-person', 'speaks of the speaker', ({ m }) => some(m.first)),
  feature('singular-first-person', 'speaks of the speaker alone', ({ m }) => flag(m.firstSingular > 0)),
  feature('second-person', 'addresses someone', ({ m }) => flag(m.second > 0)),
  feature('third-person', 'speaks of someone else', ({ m }) => flag(m.third > 0)),
  feature('opens-with-pronoun', 'begins with "he", "she" or "they"', ({ m }) => flag(m.opensWithPronoun)),
  feature('opens-with-first-person', 'begins with "I" or "we"', ({ m }) => flag(m.opensWithFirstPerson)),
  feature('opens-with-verb', 'is a command', ({ m }) => flag(m.opensWithVerb)),
  feature('opens-with-to', 'is an infinitive', ({ m }) => flag(m.opensWithTo)),
  feature('question', 'is a question', ({ m }) => flag(m.questions > 0)),
  feature('exclamation', 'is an exclamation', ({ m }) => flag(m.exclamations > 0)),
  feature('no-verb', 'has no finite verb', ({ m }) => flag(m.finite === 0)),
  feature('past', 'tells of the past', ({ m }) => flag(m.past > 0)),
  feature('present', 'tells of the present', ({ m }) => flag(m.present > 0)),
  feature('modal', 'has a modal verb', ({ m }) => flag(m.modal > 0)),
  feature('passive', 'is passive', ({ m }) => flag(m.passive > 0)),
  feature('perfect', 'tells of what has been done', ({ m }) => flag(m.perfect > 0)),
  feature('progressive', 'tells of what is going on', ({ m }) => flag(m.progressive > 0)),
  feature('negated-verb', 'denies', ({ m }) => flag(m.negatedVerbs > 0)),
  feature('infinitive', 'has an infinitive', ({ m }) => flag(m.infinitives > 0)),
  feature('judgement', 'says what something is like', ({ m }) => flag(m.judgements > 0)),
  feature('name', 'names someone or something', ({ m }) => flag(m.names > 0)),
  feature('names', 'names several', ({ m }) => flag(m.names > 3)),
  feature('there', 'says that something exists', ({ m }) => flag(m.there > 0)),
  feature('short', 'is short', ({ m }) => flag(m.words < 6)),
  feature('long', 'is long', ({ m }) => flag(m.words > 24)),
  feature('length', 'length', ({ m }) => Math.log2(1 + m.words) / 5),
  feature('noun-share', 'is dense with nouns', ({ m }) => share(m.nouns + m.names, m)),
  feature('adjective-share', 'is dense with adjectives', ({ m }) => share(m.adjectives, m)),
  feature('adverb-share', 'is dense with adverbs', ({ m }) => share(m.adverbs, m)),
]

/** A feature's value; markers, which are most of them, are read without a call. */
export const valueIn = (feature: Feature, view: View): number =>
  feature.mark < 0 ? feature.value(view) : (view.m.marks[feature.mark] ?? 0) > 0 ? 1 : 0

const setting = (id: string, description: string, test: (view: View) => boolean): Feature =>
  feature(id, description, (view) => flag(test(view)))
/** A feature of the statement around a unit. */
const around = (id: string, description: string, test: (statement: Setting) => boolean): Feature =>
  feature(id, description, ({ s }) => flag(test(s)), -1, true)
const cueClass = (name: string): Feature =>
  around(
    `cue.${name || 'none'}`,
    name ? `is reported by a verb of the class "${name}"` : 'has no reporting verb',
    ({ cueClass }) => cueClass === name,
  )
const cueWord = (name: string): Feature => around(`cue-word.${name}`, `is reported by "${name}"`, ({ cueLemma }) => cueLemma === name)
const tense = (name: MainClause['tense'], description: string): Feature =>
  setting(`main.${name}`, description, ({ main }) => main.tense === name)
const standing = (name: Standing, description: string): Feature =>
  around(`speaker.${name}`, description, ({ standing }) => standing === name)
const toldBySelf = ({ m, main, s }: View): boolean =>
  s.verbClass !== 'think' && (main.subject === 'i' || (s.kind !== 'direct' && (main.subject === 'he' || m.opensWithPronoun)))
/** What a claim worth checking is usually about. */
const TOPICS = (['health', 'crime', 'economy', 'rule', 'change', 'cause', 'evidence', 'quantity', 'compare'] as const).map(
  (name) => AT[name],
)
const isOpinionated = ({ m }: View): boolean =>
  m.praise + m.blame + (m.marks[AT.opinion] ?? 0) + (m.marks[AT.emotion] ?? 0) > 0.12 * m.words
const PAST: ReadonlySet<MainClause['tense']> = new Set(['past', 'perfect'])

/** Features of a whole statement or of a unit in the article's own voice. */
export const NEWS_FEATURES: readonly Feature[] = [
  ...(
    [
      'cause',
      'change',
      'compare',
      'crime',
      'economy',
      'emotion',
      'evidence',
      'future',
      'general',
      'health',
      'hedge',
      'negation',
      'obligation',
      'opinion',
      'people',
      'plan',
      'plea',
      'quantity',
      'rule',
      'superlative',
      'condition',
    ] as const
  ).map(mark),
  tense('none', 'has no finite verb'),
  tense('past', 'tells of the past'),
  tense('present', 'tells of the present'),
  tense('perfect', 'tells of what has been done'),
  tense('will', 'says what will be'),
  tense('would', 'says what would be'),
  tense('may', 'says what may be'),
  tense('must', 'says what must be'),
  setting('main.to', 'has only an infinitive', ({ main, s }) => main.tense === 'to' && s.cueClass !== 'say'),
  tense('can', 'says what can be'),
  setting('judged', 'says what something is like', ({ main }) => main.judged),
  setting('praise', 'praises', ({ m }) => m.praise > 0),
  setting('blame', 'blames', ({ m }) => m.blame > 0),
  setting('opinionated', 'is dense with words that judge', isOpinionated),
  setting(
    'no-topic',
    'gives no amount and concerns nothing that is often checked',
    ({ m, s }) => s.amounts === 0 && TOPICS.every((topic) => m.marks[topic] === 0),
  ),
  setting(
    'plain-rule',
    'speaks of a law or a rule without judging it',
    (view) => (view.m.marks[AT.rule] ?? 0) > 0 && !view.main.judged && !isOpinionated(view),
  ),
  setting('first-person', 'speaks of the speaker', ({ m }) => m.first > 0),
  setting('singular-first-person', 'speaks of the speaker alone', ({ m }) => m.firstSingular > 0),
  setting('second-person', 'addresses someone', ({ m }) => m.second > 0),
  setting('told-by-self', 'the speaker tells of themselves', toldBySelf),
  setting('own-past', 'the speaker tells of their past', (view) => toldBySelf(view) && PAST.has(view.main.tense)),
  setting('private-past', 'someone without an office tells of the past', ({ main, s }) => s.standing === 'private' && PAST.has(main.tense)),
  setting('private-self', 'someone without an office tells of themselves', (view) => view.s.standing === 'private' && toldBySelf(view)),
  setting('main-verb.think', 'tells what someone thinks or wants', ({ s }) => s.verbClass === 'think' || s.verbClass === 'intend'),
  setting(
    'main-verb.judge',
    'tells of praise, blame or a request',
    ({ s }) => s.verbClass === 'judge' || s.verbClass === 'urge' || s.verbClass === 'ask',
  ),
  setting('main-verb.say', 'tells what someone said', ({ s }) => s.verbClass === 'say'),
  setting('opens-with-verb', 'is a command', ({ m }) => m.opensWithVerb),
  setting('opens-with-to', 'is an infinitive', ({ m, s }) => m.opensWithTo && s.cueClass !== 'say'),
  setting('question', 'is a question', ({ m }) => m.questions > 0),
  setting('amount', 'gives an amount', ({ s }) => s.amounts > 0),
  setting('count', 'gives a count', ({ s }) => s.counts > 0),
  setting('amounts', 'gives several amounts', ({ s }) => s.amounts + s.counts > 1),
  setting('time', 'gives a date or a duration', ({ s }) => s.times > 0),
  setting(
    'amount-ahead',
    'gives an amount for the future',
    ({ main, s }) => s.amounts + s.counts > 0 && (main.tense === 'will' || main.tense === 'would' || main.tense === 'may'),
  ),
  setting('passive', 'is passive', ({ m }) => m.passive > 0),
  setting('progressive', 'tells of what is going on', ({ m }) => m.progressive > 0),
  setting('name', 'names someone or something', ({ m }) => m.names > 0),
  setting('short', 'is short', ({ m }) => m.words < 7),
  setting('long', 'is long', ({ m }) => m.words > 30),
  around('several-sentences', 'is of several sentences', ({ sentences }) => sentences > 1),
  around('direct', 'is quoted word for word', ({ kind }) => kind === 'direct'),
  around('indirect', 'is reported in other words', ({ kind }) => kind === 'indirect'),
  around('mixed', 'is partly quoted', ({ kind }) => kind === 'mixed'),
  around('nested', 'is quoted by someone else', ({ nested }) => nested),
  ...['say', 'think', 'intend', 'announce', 'find', 'ask', 'urge', 'judge', 'write', 'show', ''].map(cueClass),
  ...['hope', 'warn', 'tell', 'hear', 'deny', 'report', 'describe', 'admit', 'expect', 'fear'].map(cueWord),
  standing('private', 'is said by someone without an office'),
  standing('official', 'is said by someone in office'),
  standing('organization', 'is said by an organisation'),
  standing('group', 'is said by a group'),
  standing('document', 'is said in a document'),
  standing('none', 'the speaker is not known'),
]
