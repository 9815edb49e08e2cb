import type { Attribution } from '../attribution/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Doc, Stage } from '../pipeline/stage.ts'
import type { Evidence, Scope, Span } from '../types.ts'
import { cueAttitude } from './cue-attitude.ts'
import { DENIAL } from './denial.ts'
import { type Feature, NO_SETTING, type Setting, type View } from './features.ts'
import { decide, emptyJudgement, type Judgement, judge, type Row, statementRows, voteByModel } from './judge.ts'
import type { Claims, ClaimUnit } from './layer.ts'
import { readMainClause } from './main-clause.ts'
import { findMarks, type Marks } from './marks.ts'
import { clearMeasures, emptyMeasures, type Measures, measure } from './measures.ts'
import { bearsOnVerb, findScopes, type TokenScope } from './scopes.ts'
import { type Score, SentenceScorer } from './sentence-model.ts'
import { readSentenceModel } from './sentence-weights.ts'
import { cueClassOf, numberClass, standingOf } from './setting.ts'
import { Strongest } from './strongest.ts'
import { findUnits, ownersOf, tokenAt, type Unit } from './units.ts'
import { WordTable } from './word-table.ts'

type Needed = 'tokens' | 'sentences' | 'phrases' | 'attributions' | 'speakers' | 'numbers'

/** Cuts the text into claim units and says of each what kind of claim it is and how much it is worth checking. */
export const claims: Stage<Needed, 'claims'> = {
  id: 'claims',
  needs: ['tokens', 'sentences', 'phrases', 'attributions', 'speakers', 'numbers'],
  adds: ['claims'],
  run: (doc, { lexicon }) => ({ claims: new Reader(doc, lexicon).read() }),
}

/** From this many on, a count says how much rather than who: "42 injuries", but "two men". */
const MANY = 5
/** How much the words of the whole sentence count for one of its clauses. */
const WHOLE = 0.7
/** So many tokens more are only marks around the unit. */
const PUNCTUATION = 2
const FIRST_PERSON = new Set(['i', 'we'])
const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
const NO_CLAIM = { label: 'NFS', type: null, score: 0 } as const
/** Verbs that report without commitment. */
const DOUBT = new Set(['suspect', 'guess', 'speculate', 'fear', 'hope', 'suggest', 'reckon', 'imagine', 'wonder', 'hint'])
const BELIEF = new Set(['think', 'believe', 'understand', 'consider', 'assume'])

const buildCueVerbs = (lexicon: Lexicon): WordTable<{ readonly class: string }> => new WordTable(lexicon.index('cueVerbs'))

class Reader {
  private readonly marks: Marks
  private readonly settings: (Setting | undefined)[] = []
  private readonly model: SentenceScorer
  private readonly cueVerbs: WordTable<{ readonly class: string }>
  private number = 0
  /** Scratch space, so that a long text does not make thousands of them. */
  private readonly measures = emptyMeasures()
  private readonly wholeMeasures = emptyMeasures()
  private readonly judgement = emptyJudgement()
  private readonly strongest = new Strongest()
  /** By id of the attribution plus one; the first is the article's own voice. */
  private readonly statementRows: (readonly Row[] | undefined)[] = []
  private whole: { readonly sentence: number; readonly score: number } | null = null

  constructor(
    private readonly doc: Doc<Needed>,
    private readonly lexicon: Lexicon,
  ) {
    this.marks = findMarks(doc.tokens, lexicon)
    this.cueVerbs = lexicon.derive(buildCueVerbs)
    this.model = new SentenceScorer(lexicon.derive(readSentenceModel))
  }

  read(): Claims {
    const { tokens, sentences, phrases, attributions } = this.doc
    const owner = ownersOf(tokens, attributions)
    const units = findUnits(tokens, sentences, phrases, attributions, owner)
    const sums: (Sum | undefined)[] = []
    const list = units.map((unit, id) => this.readUnit(unit, id, sums))
    const parents = new Set(attributions.list.map(({ within }) => within))
    return {
      list,
      marks: this.marks,
      cues: attributions.list.map(({ cue }) => cue && cueAttitude(cue, tokens, phrases, this.marks, this.lexicon)),
      ofAttribution: attributions.list.map((attribution) => {
        const sum = parents.has(attribution.id) ? this.readWhole(attribution) : sums[attribution.id]
        return sum ? decide(typesOf(sum), scaled(sum.labels, sum.words), sum.model / sum.words, 'statement') : NO_CLAIM
      }),
    }
  }

  private readUnit({ from, to, owner, sentence }: Unit, id: number, sums: (Sum | undefined)[]): ClaimUnit {
    const { tokens, phrases } = this.doc
    const attribution = owner < 0 ? null : (this.doc.attributions.list[owner] ?? null)
    const numbers = this.numbersIn(from, to)
    const view = this.view(from, to, attribution, numbers, this.measures)
    const voice = this.isOwnVoice(attribution) ? 'ownVoice' : 'clause'
    // the features that weigh most in the decision
    this.strongest.clear()
    const judgement = this.judge(view, attribution, voice === 'clause' ? this.strongest : null)
    const own = this.model.score(this.marks.model, view, from, to, voice === 'ownVoice' ? this.strongest : null)
    const model = voice === 'clause' ? own.score : this.withSentence(own.score, from, to, sentence)
    voteByModel(judgement, view, own.score)
    if (owner >= 0) sums[owner] = added(sums[owner], judgement, own.score, to - from)
    const { type, label, score } = this.isBareDate(from, to, numbers) ? NO_CLAIM : decide(judgement.types, judgement.labels, model, voice)
    const scopes = findScopes(tokens, this.marks, from, to)
    const cue = attribution?.cue ?? null
    const denied = cue !== null && DENIAL.has(cue.lemma)
    // "the painting is thought to be a copy": nobody vouches for it
    const doubted = cue !== null && (DOUBT.has(cue.lemma) || (!attribution?.source && BELIEF.has(cue.lemma)))
    let negates = false
    let hedges = false
    for (const scope of scopes)
      if (
        scope.kind !== 'modality' &&
        !(scope.kind === 'negation' ? negates : hedges) &&
        bearsOnVerb(scope, view.main.verb, phrases, this.marks, from)
      ) {
        if (scope.kind === 'negation') negates = true
        else hedges = true
      }
    const spans: Scope[] = []
    if (cue && (denied || doubted)) spans.push(this.outsideScope(cue.span, from, to, denied ? 'negation' : 'hedge'))
    // a cue at the end of a unit bears on nothing in it
    for (const scope of scopes) if (scope.to > scope.from) spans.push(this.scopeSpan(scope))
    return {
      id,
      span: this.span(from, to),
      from,
      to,
      attribution: attribution ? owner : null,
      type,
      score,
      label,
      reasons: this.reasons(own, view, from, to),
      negated: negates !== denied,
      hedged: hedges || doubted,
      commitment: denied ? 'deny' : hedges || doubted ? 'hedge' : 'affirm',
      scopes: spans,
      numbers,
    }
  }

  private judge(view: View, attribution: Attribution | null, reasons: Strongest | null): Judgement {
    const key = attribution ? attribution.id + 1 : 0
    this.statementRows[key] ??= statementRows(view)
    judge(this.judgement, view, this.statementRows[key], reasons)
    return this.judgement
  }

  /**
   * The trained model's log-odds of a unit in the article's own voice: half of them are those of the whole sentence, because the
   * model has learnt from whole sentences.
   */
  private withSentence(own: number, from: number, to: number, sentence: number): number {
    const whole = this.doc.sentences[sentence]
    if (!whole || whole.to - whole.from <= to - from + PUNCTUATION) return own
    if (this.whole?.sentence !== sentence) {
      const all = this.view(whole.from, whole.to, null, [], this.wholeMeasures)
      this.whole = { sentence, score: this.model.score(this.marks.model, all, whole.from, whole.to, null).score }
    }
    return (1 - WHOLE) * own + WHOLE * this.whole.score
  }

  /** The article's own voice, or a speech or interview in which "I think" reports the text's own speaker. */
  private isOwnVoice(attribution: Attribution | null): boolean {
    if (!attribution) return true
    const { source } = attribution
    return source !== null && source.to - source.from === 1 && FIRST_PERSON.has(this.doc.tokens.lower[source.from] ?? '')
  }

  /** A statement that holds another is judged by all its words, the other's included. */
  private readWhole(attribution: Attribution): Sum | undefined {
    const { tokens } = this.doc
    let sum: Sum | undefined
    for (const { start, end } of attribution.content) {
      const last = tokenAt(tokens, end)
      for (let from = tokenAt(tokens, start); from < last; ) {
        let to = from + 1
        while (to < last && tokens.sentence[to] === tokens.sentence[from]) to++
        const view = this.view(from, to, attribution, this.numbersIn(from, to), this.measures)
        const judgement = this.judge(view, attribution, null)
        const { score } = this.model.score(this.marks.model, view, from, to, null)
        voteByModel(judgement, view, score)
        sum = added(sum, judgement, score, to - from)
        from = to
      }
    }
    return sum
  }

  private view(from: number, to: number, attribution: Attribution | null, numbers: readonly number[], m: Measures): View {
    const { tokens, phrases } = this.doc
    clearMeasures(m)
    measure(m, tokens, phrases, this.marks, from, to, true)
    const main = readMainClause(tokens, phrases, from, to)
    const verbClass = main.verb ? (this.cueVerbs.get(tokens.lower[main.verb.head] ?? '')?.class ?? '') : ''
    let amounts = 0
    let counts = 0
    let times = 0
    for (const id of numbers) {
      const number = this.doc.numbers.list[id]
      if (!number) continue
      const kind = numberClass(number.kind)
      if (kind === 'amount' || (kind === 'count' && !(typeof number.value === 'number' && number.value < MANY))) amounts++
      else if (kind === 'count') counts++
      else if (kind === 'time') times++
    }
    const s = attribution ? this.setting(attribution) : NO_SETTING
    const { kind, cueClass, cueLemma, standing, nested, sentences } = s
    return { m, main, s: { kind, cueClass, cueLemma, standing, nested, amounts, counts, times, verbClass, sentences } }
  }

  private setting(attribution: Attribution): Setting {
    const { id, kind, cue, within, content } = attribution
    this.settings[id] ??= {
      ...NO_SETTING,
      kind,
      cueClass: cueClassOf(attribution, this.lexicon),
      cueLemma: cue?.lemma ?? '',
      standing: standingOf(this.doc.speakers, id, this.lexicon),
      nested: within !== null,
      sentences: content.length,
    }
    return this.settings[id]
  }

  /** "11 July 2025, 17:42" on a line of its own: when the article was published, and no claim. */
  private isBareDate(from: number, to: number, numbers: readonly number[]): boolean {
    let words = 0
    for (let i = from; i < to; i++) if (this.doc.tokens.pos[i] !== 'PUNCT' && !DAYS.has(this.doc.tokens.lower[i] ?? '')) words++
    let dated = 0
    for (const id of numbers) {
      const number = this.doc.numbers.list[id]
      if (!number || numberClass(number.kind) !== 'time') return false
      dated += number.to - number.from
    }
    return numbers.length > 0 && dated >= words
  }

  /** Ids of the numbers in the tokens `[from, to)`. */
  private numbersIn(from: number, to: number): number[] {
    const list = this.doc.numbers.list
    let i = Math.min(this.number, list.length)
    while (i > 0 && (list[i - 1]?.to ?? 0) > from) i--
    while (i < list.length && (list[i]?.from ?? 0) < from) i++
    const found: number[] = []
    for (; i < list.length && (list[i]?.from ?? 0) < to; i++) if ((list[i]?.to ?? 0) <= to) found.push(i)
    this.number = i
    return found.map((at) => list[at]?.id ?? at)
  }

  /** The features that weigh most in the decision, the strongest first, and the word that weighs most in the trained model. */
  private reasons({ token, tokenWeight }: Score, { m }: View, from: number, to: number): Evidence[] {
    const { features, weights } = this.strongest
    const reasons: Evidence[] = []
    for (let k = 0; k < weights.length; k++) {
      const { mark, rule } = features[k] as Feature
      const at = mark < 0 ? -1 : (m.firstMark[mark] ?? -1)
      const span = at < 0 ? this.span(from, to) : this.span(at, at + (this.marks.length[at] || 1))
      reasons.push({ rule, weight: rounded(weights[k] ?? 0), spans: [span] })
    }
    if (token >= 0) reasons.push({ rule: 'claim.word', weight: rounded(tokenWeight), spans: [this.span(token, token + 1)] })
    return reasons
  }

  private scopeSpan({ kind, cue, from, to, direction, end }: TokenScope): Scope {
    return {
      kind,
      cue: this.span(cue.from, cue.to),
      scope: this.span(from, to),
      direction,
      terminator: end === null ? null : this.span(end, end + 1),
    }
  }

  private outsideScope(cue: Span, from: number, to: number, kind: Scope['kind']): Scope {
    return { kind, cue, scope: this.span(from, to), direction: 'outside', terminator: null }
  }

  private span(from: number, to: number): Span {
    const { start, end } = this.doc.tokens
    if (from >= to) return { start: end[from - 1] ?? 0, end: end[from - 1] ?? 0 }
    return { start: start[from] ?? 0, end: end[to - 1] ?? 0 }
  }
}

interface Sum {
  /** Exponentials of the log-odds, because a statement's type is that of its plainest clause rather than of the most of them. */
  readonly types: Float64Array
  readonly labels: Float64Array
  model: number
  words: number
}

/** Adds a judgement, weighed by its number of words. */
function added(sum: Sum | undefined, { types, labels }: Judgement, model: number, words: number): Sum {
  const total = sum ?? { types: new Float64Array(types.length), labels: new Float64Array(labels.length), model: 0, words: 0 }
  for (let k = 0; k < types.length; k++) total.types[k] = (total.types[k] ?? 0) + words * Math.exp(types[k] ?? 0)
  for (let k = 0; k < labels.length; k++) total.labels[k] = (total.labels[k] ?? 0) + words * (labels[k] ?? 0)
  total.model += words * model
  total.words += words
  return total
}

const typesOf = ({ types, words }: Sum): Float64Array => types.map((type) => Math.log(type / Math.max(1, words)))
const rounded = (weight: number): number => Math.round(weight * 100) / 100
const scaled = (scores: Float64Array, words: number): Float64Array => scores.map((score) => score / Math.max(1, words))
