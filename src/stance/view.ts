import type { Attribution } from '../attribution/layer.ts'
import { mainVerb } from '../claim/main-clause.ts'
import { verbGroupAt } from '../claim/verb-at.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { NounPhrase, VerbGroup } from '../syntax/layer.ts'
import type { StanceLabel } from '../types.ts'
import type { Issues } from './issues.ts'

export type Needed = 'tokens' | 'phrases' | 'attributions' | 'claims'

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A side that a statement may take: on what, which, how strongly, and why. */
export interface Candidate {
  readonly target: Range
  readonly label: StanceLabel
  readonly weight: number
  readonly rule: string
  /** The words that say so. */
  readonly because: Range
}

const PRONOUN_SELF = new Set(['i', 'we'])
/** Whoever they are, the speaker is one of them, or means to speak for them. */
const GENERIC = new Set(['nobody', 'everyone', 'everybody', 'people', 'no-one', 'one'])
const PRONOUN_PERSON = new Set(['he', 'she', 'they'])
const HE_OR_SHE = new Set(['he', 'she', 'him', 'her'])
const PRONOUN_THING = new Set(['it', 'this', 'that', 'these', 'those'])
const INSIDE = new Set(['of', 'to', 'for', 'on', 'in', 'between', 'with', 'from', 'over', 'at', 'by', 'into'])
/** Words of a target and its prepositional phrases. */
const LONGEST = 14

const NOT = new Set(['no', 'not', "n't", 'never'])
const PORTION = new Set(['piece', 'bit', 'kind', 'sort', 'form', 'example', 'case'])
const THINKING = new Set(['think', 'believe', 'expect', 'see', 'feel', 'consider'])
const THINKING_REACH = 12

/** What the rules ask of one statement's words: subjects, objects, negation. */
export class View {
  constructor(
    readonly doc: Doc<Needed>,
    readonly attribution: Attribution,
    readonly units: readonly Range[],
    readonly issues: Issues,
    /** The last words for whom the pronoun at a token means. */
    private readonly who: (at: number, attribution: Attribution) => Range | null,
    /** The speaker is no person: a court, a report, the residents. */
    private readonly isBody: boolean,
  ) {}

  word(i: number): string {
    return this.doc.tokens.lower[i] ?? ''
  }

  noun(i: number): NounPhrase | null {
    const id = this.doc.phrases.nounAt[i] ?? -1
    return id < 0 ? null : (this.doc.phrases.nouns[id] ?? null)
  }

  verb(i: number): VerbGroup | null {
    return verbGroupAt(this.doc.phrases, i) ?? null
  }

  /**
   * The noun phrase that begins at or right after `from`, with its prepositional phrases.
   *
   *     oppose | the sale of the mill | in public
   *              ^from            ^to
   */
  phraseAfter(from: number, end: number): Range | null {
    let i = from
    while (i < end && i < from + 3 && (this.doc.tokens.pos[i] === 'ADV' || (this.doc.tokens.pos[i] === 'PUNCT' && this.word(i) !== '.')))
      i++
    // "rejected that account": taken for the conjunction
    if (this.word(i) === 'that' && this.noun(i) === null) i++
    const noun = this.noun(i)
    if (!noun || noun.from > i || noun.from < from || noun.from >= end) return null
    return this.extended(noun, end)
  }

  private extended(noun: NounPhrase, end: number): Range {
    let to = Math.min(noun.to, end)
    if (noun.pronoun) return { from: noun.from, to }
    for (;;) {
      if (to + 1 >= end || !INSIDE.has(this.word(to))) break
      const next = this.noun(to + 1)
      if (!next || next.from !== to + 1 || next.pronoun || next.to > end || next.to - noun.from > LONGEST) break
      to = next.to
    }
    return { from: noun.from, to }
  }

  /**
   * The subject of the verb that begins at `verb`: the noun phrase that ends right before it, with what it hangs on.
   *
   *     the sale of the mill | would hurt
   *     ^from            ^to   ^verb
   */
  subjectBefore(verb: number, low: number): Range | null {
    let i = verb - 1
    while (i >= low && (this.doc.tokens.pos[i] === 'ADV' || this.doc.tokens.pos[i] === 'PUNCT')) i--
    if (i < low) return null
    const word = this.word(i)
    if (word === 'who' || word === 'which' || (word === 'that' && this.noun(i - 1)?.to === i)) return this.subjectBefore(i, low)
    // "that" after another word is no subject of its own: "steps that that would undermine"
    if (
      PRONOUN_THING.has(word) &&
      (word !== 'that' || i === low || this.doc.tokens.pos[i - 1] === 'PUNCT' || this.doc.tokens.pos[i - 1] === 'CCONJ')
    )
      return { from: i, to: i + 1 }
    const noun = this.noun(i)
    if (!noun || noun.to !== i + 1 || noun.from < low) return null
    let from = noun.from
    for (let steps = 0; steps < 3; steps++) {
      const before = from - 2 >= low && INSIDE.has(this.word(from - 1)) ? this.noun(from - 2) : null
      if (!before || before.to !== from - 1 || before.from < low || before.pronoun) break
      from = before.from
    }
    return { from, to: noun.to }
  }

  /** The noun phrase that a unit opens with, if the verb beginning at `verb` is the unit's main verb: "the sum, which grew, would help". */
  mainSubject(verb: number, unit: Range): Range | null {
    if (mainVerb(this.doc.tokens, this.doc.phrases, unit.from, unit.to)?.from !== verb) return null
    const first = this.phraseAfter(unit.from, verb)
    return first && first.to < verb ? first : null
  }

  /**
   * The subject of the verb that begins at `verb`: what the unit opens with if the verb is the unit's own and words stand between, else
   * what stands right before it.
   *
   *     the threat of schemes that target students | undermines
   *     ^subject                           ^not    ^verb
   */
  subjectOf(verb: number, unit: Range): Range | null {
    const near = this.subjectBefore(verb, unit.from)
    const first = this.mainSubject(verb, unit)
    return first && (!near || (first.to < near.from && !this.noun(first.from)?.pronoun)) ? first : near
  }

  /** Whether a phrase is followed by its own finite verb: "his son" in "accepted his son is dead". */
  isClauseSubject({ to }: Range): boolean {
    const next = this.verb(to)
    return next !== null && next.from === to && next.form === 'finite'
  }

  /** "it is a bad piece of law", where "bad" is at token `i`: the law itself is a better target than "it". */
  nominal(i: number, subject: Range, end: number): Range | null {
    const noun = this.noun(i)
    if (!noun || noun.head <= i || subject.to - subject.from > 1 || !PRONOUN_THING.has(this.word(subject.from))) return null
    const whole = this.phraseAfter(noun.from, end)
    // "a preposterous piece of legislation": what it is a piece of
    return whole && PORTION.has(this.doc.tokens.lemma[noun.head] ?? '') && this.word(noun.to) === 'of'
      ? { from: noun.to + 1, to: whole.to }
      : whole
  }

  /** Who has the attitude that the verb beginning at `verb` tells of: the speaker, someone else, or nobody that is named. */
  holder(verb: number, low: number): 'speaker' | 'other' | 'nobody' {
    const subject = this.subjectBefore(verb, low)
    if (!subject) return 'nobody'
    const word = this.word(subject.from)
    if (subject.to - subject.from === 1) {
      if (PRONOUN_SELF.has(word)) return 'speaker'
      if (HE_OR_SHE.has(word) && this.isBody) return 'other'
      if (PRONOUN_PERSON.has(word) || word === 'it') return this.attribution.kind === 'direct' ? 'other' : 'speaker'
    }
    return GENERIC.has(this.word(subject.to - 1)) ? 'speaker' : 'other'
  }

  /** Whether a negation bears on the words from `at`: in its verb group or up to four tokens before it. */
  negatedAt(at: number, low: number): boolean {
    const group = this.verb(at)
    return (group?.negated ?? false) || this.negatedBefore(at, low, group) || this.doubtedBefore(at, low)
  }

  /** "no longer wants": a negation in the words themselves. */
  hasNegation({ from, to }: Range): boolean {
    for (let i = from; i < to; i++) if (NOT.has(this.word(i))) return true
    return false
  }

  /** "she did not think it would help": the negation of a verb of thinking is meant for the clause it thinks. */
  private doubtedBefore(at: number, low: number): boolean {
    for (let i = at - 1; i >= low && i > at - THINKING_REACH; i--) {
      const verb = this.verb(i)
      if (verb?.negated && THINKING.has(verb.lemma)) return true
      if (verb) i = verb.from
    }
    return false
  }

  private negatedBefore(at: number, low: number, group: VerbGroup | null): boolean {
    const { bits, length } = this.doc.claims.marks
    for (let i = Math.max(low, (group ? group.from : at) - 4); i < at; i++) {
      const word = this.word(i)
      if (word === ',' || word === ';' || word === 'but' || word === 'and') return false
      if (((bits[i] ?? 0) & 1) !== 0 && i + (length[i] ?? 1) <= at && word !== 'without') return true
    }
    return false
  }

  /** "Leeds is a fair city, and it must stay one": the subject of a clause before in the same sentence of the statement. */
  private parallelSubject(at: number): Range | null {
    const { sentence } = this.doc.tokens
    if (this.verb(at + 1)?.from !== at + 1) return null
    for (const { from, to } of this.units)
      for (let i = from; i < to && i < at; i++) {
        const noun = sentence[i] === sentence[at] ? this.noun(i) : null
        if (!noun || noun.from !== i) continue
        const whole = this.extended(noun, at)
        if (!noun.pronoun && !noun.plural && this.isClauseSubject(whole)) return whole
        i = noun.to - 1
      }
    return null
  }

  /** The noun or name of who speaks, for whom "it" is no word in their own mouth. */
  private sourceLemma(): string | undefined {
    const { source } = this.attribution
    return source ? this.doc.tokens.lemma[this.noun(source.from)?.head ?? source.from] : undefined
  }

  /** The target itself, or what a pronoun stands for: the nearest main issue before it; null if there is none. */
  resolved(target: Range): Range | null {
    const word = this.word(target.from)
    if (target.to - target.from > 1 || !this.noun(target.from)?.pronoun) {
      if (!PRONOUN_THING.has(word) || target.to - target.from > 1) return target
    }
    if (word === 'it') {
      const parallel = this.parallelSubject(target.from)
      if (parallel) return parallel
    }
    if (PRONOUN_THING.has(word)) return this.issues.before(target.from, word === 'these' || word === 'those', this.sourceLemma())
    return HE_OR_SHE.has(word) ? this.who(target.from, this.attribution) : null
  }
}

export const flipped = (label: StanceLabel): StanceLabel => (label === 'support' ? 'oppose' : label === 'oppose' ? 'support' : 'neutral')

const WORDS = new Set([
  'answer',
  'information',
  'question',
  'detail',
  'clarification',
  'explanation',
  'direction',
  'comment',
  'response',
  'statement',
  'briefing',
  'update',
  'money',
])

/** "asked for answers", "seek information": asking for words takes no side. */
export function isRequestForWords(view: View, { from }: Range): boolean {
  const head = view.noun(from)?.head
  return head !== undefined && WORDS.has(view.doc.tokens.lemma[head] ?? '')
}
