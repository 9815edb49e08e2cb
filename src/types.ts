/**
 * The records: everything `extract()` returns is plain JSON of these types.
 *
 * All offsets are UTF-16 code units into the article's text exactly as it was given, half-open:
 * `text.slice(span.start, span.end)` is the words themselves, for every span in every record.
 */

/** A half-open stretch `[start, end)` of the article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words that stand there; `text === article.text.slice(span.start, span.end)`. */
export interface TextSpan {
  readonly text: string
  readonly span: Span
}

/** What the caller knows of the article besides its text. All optional, all kept. */
export interface ArticleMeta {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  /** Day of publication, ISO 8601 (`2025-07-17` or a full date-time). Dates such as "on Monday" are resolved against it. */
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  /** Whatever else is known of it, as plain JSON; kept as it is and never read. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
}

/** What the caller knows of the article, and what they want to know. */
export interface ExtractInput extends ArticleMeta {
  /** Things, people or plans to which each statement's and each speaker's stance is asked: `['strike action']`. */
  readonly targets?: readonly string[] | undefined
}

export interface Article {
  readonly id: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly publisher: string | null
  /** Whatever else the caller knows of it, as it was given; not there if nothing was. */
  readonly meta?: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Why a decision was taken: the rule that fired, how much it counted, and the words it saw. */
export interface Evidence {
  /** The rule's id, e.g. `cue.subject-verb`; `explain()` turns it into a sentence. */
  readonly rule: string
  /** Contribution to the decision; greater than 0 speaks for it, less than 0 against. */
  readonly weight: number
  readonly spans: readonly Span[]
}

export type StatementKind = 'direct' | 'indirect' | 'mixed'
export type Attitude = 'endorse' | 'neutral' | 'distance'
export type StanceLabel = 'support' | 'oppose' | 'neutral'
export type SpeakerType = 'person' | 'organization' | 'group' | 'document' | 'unnamed'

/**
 * How the speaker is known: `stated` with full name beside the cue, `coreference` by a pronoun, partial name or role noun,
 * `continuation` carried over from the statement before, `inferred` by a weaker clue.
 */
export type Basis = 'stated' | 'coreference' | 'continuation' | 'inferred'

/** The content of a statement; several spans when narration or a paragraph break cuts it. */
export interface Quote {
  /** The spans' words joined by a single space. */
  readonly text: string
  readonly spans: readonly Span[]
}

/** The reporting word: "said", "according to", "claimed", "warning". */
export interface Cue {
  readonly text: string
  readonly lemma: string
  readonly span: Span
  /** Whether the article vouches for the content ("revealed"), keeps out of it ("said") or keeps its distance ("claimed"). */
  readonly attitude: Attitude
  /**
   * How far readers take what is reported for a fact, from −3 (it is false) over 0 (it may be so or not) to 3 (it is true): "revealed"
   * 2.7, "said" 1.9, "claimed" 1, "falsely claimed" −2.5. On the scale of MegaVeridicality (White and Rawlins 2018).
   */
  readonly factuality: number
}

export interface Stance {
  readonly target: TextSpan
  readonly label: StanceLabel
  readonly evidence: readonly Evidence[]
}

/** What a statement says of a target that the caller asked for. */
export interface TargetStance {
  /** As the caller gave it. */
  readonly target: string
  /** `neutral` unless the words give a reason for a side. */
  readonly label: StanceLabel
  /** The likelier side, reason or not. */
  readonly lean: 'support' | 'oppose'
  /** 0..1: how likely the lean is. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Where a speaker stands on something, over the whole article. */
export interface Position {
  /** Id of the speaker. */
  readonly speaker: string
  /** The words of the article that say best what it is about; of a target that was asked for, as the caller gave it. */
  readonly target: string
  /** Whether the caller asked for the target. */
  readonly asked: boolean
  /** The side of most of the statements that take one; `mixed` if as many are for it as against it. */
  readonly label: StanceLabel | 'mixed'
  /** How many of the speaker's statements are for it, against it, and take no side on it (for a target that was asked for: all others). */
  readonly support: number
  readonly oppose: number
  readonly neutral: number
  /** Ids of the statements that take a side. */
  readonly statements: readonly string[]
}

/** Another speaker who was considered and lost: the name, or null for "nobody the article names". */
export interface Alternative {
  readonly speaker: string | null
  readonly score: number
}

/** One thing said, with who said it; the literature calls it an attribution (source, cue, content). */
export interface Statement {
  readonly id: string
  readonly kind: StatementKind
  readonly quote: Quote
  readonly cue: Cue | null
  /** The mention beside the cue: "Dr Lee", "she", "NHS leaders". */
  readonly source: TextSpan | null
  /** Ids of the speakers; two or more for a joint statement; null if the article does not say. */
  readonly speaker: readonly string[] | null
  /** The role the article gives each speaker, in the order of `speaker`; null where it gives none. */
  readonly role: readonly (TextSpan | null)[] | null
  /** What the statement answers: "Asked what the deadline is". */
  readonly prompt: TextSpan | null
  /** Whom it was said to: "MPs" in "told MPs". */
  readonly audience: TextSpan | null
  /** When it was said: "on Monday"; `date` is resolved (ISO 8601) when the day of publication is known. */
  readonly when: (TextSpan & { readonly date: string | null }) | null
  /** Where or by what means: "in a statement", "on Twitter". */
  readonly medium: TextSpan | null
  readonly stance: Stance | null
  /** One for each target that the caller asked for, in that order. */
  readonly targetStances: readonly TargetStance[]
  /** Ids of the claims and numbers inside the quote. */
  readonly claims: readonly string[]
  readonly numbers: readonly string[]
  /** Id of the statement this one stands in, when one source quotes another. */
  readonly within: string | null
  readonly basis: Basis | null
  /** 0..1 */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly alternatives: readonly Alternative[]
}

export interface Speaker {
  readonly id: string
  /** The fullest name in the article, without titles: "Rosa Marchetti" for "Dr Marchetti". */
  readonly name: string
  /**
   * The name normalised by `speakerKey`, to group by speaker over a corpus: "rosa marchetti". Namesakes share a key, and who has no name
   * has the key of the description, so take it as a hint.
   */
  readonly key: string
  readonly type: SpeakerType
  readonly honorific: string | null
  readonly roles: readonly TextSpan[]
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
}

export type ClaimType = 'quantity' | 'causation' | 'rule' | 'prediction' | 'personal' | 'other'
/** ClaimBuster's classes: check-worthy factual, unimportant factual, non-factual sentence. */
export type CheckWorthinessLabel = 'CFS' | 'UFS' | 'NFS'

/** Whether whose claim it is says that it is so (`affirm`), that it is not (`deny`: "denied that …"), or that it may be (`hedge`). */
export type Commitment = 'affirm' | 'deny' | 'hedge'

/** What a negation, a hedge or a modal verb covers: from its cue to the word that ends its scope, as in ConText (Harkema et al. 2009). */
export interface Scope {
  readonly kind: 'negation' | 'hedge' | 'modality'
  readonly cue: Span
  readonly scope: Span
  /** `outside`: the cue is the reporting verb, and all of the claim is in its scope ("denied that …"). */
  readonly direction: 'forward' | 'outside'
  /** The word that ends the scope ("but"), if one does before the claim ends. */
  readonly terminator: Span | null
}

/** Words of a claim that need the article to be understood, and what they stand for. */
export interface Reference {
  /**
   * `pronoun` ("she", "our"), `name` a short name or a description of someone named ("Mr Lee", "the union"), `noun` a phrase that points
   * back ("the offer"), `amount` one that stands for numbers ("the two increases"), `time` ("yesterday")
   */
  readonly kind: 'pronoun' | 'name' | 'noun' | 'amount' | 'time'
  readonly text: string
  readonly span: Span
  /** What they stand for: a full name, the longer phrase, the numbers, a date as ISO 8601. */
  readonly reading: string
  /** Where the article says so; none for a date, and for a name that the article puts together from several places. */
  readonly antecedents: readonly Span[]
}

/** What a claim leaves to the article around it. */
export interface ClaimContext {
  /** Who says it, the outermost first ("Ann Lee says that the council says"); empty in the article's own voice. */
  readonly voices: readonly {
    readonly statement: string
    /** Full names; empty if the article does not say. */
    readonly speakers: readonly string[]
  }[]
  /** When it was said; null if the article does not say. */
  readonly when: (TextSpan & { readonly date: string | null }) | null
  /** What is resolved, in the order of the text. What is not in the list is not known, never guessed. */
  readonly references: readonly Reference[]
  /** The claim to be read on its own: who says it, and the references filled in, in square brackets. */
  readonly reading: string
}

export interface Claim {
  readonly id: string
  readonly text: string
  readonly span: Span
  /** The statement it stands in; null for the article's own voice. */
  readonly statement: string | null
  readonly type: ClaimType
  readonly checkWorthiness: {
    /** 0..1 */
    readonly score: number
    readonly label: CheckWorthinessLabel
    readonly reasons: readonly Evidence[]
  }
  /** What is claimed is that something is not so: "did not rise", and "denied that it rose". */
  readonly negated: boolean
  readonly hedged: boolean
  /** How whoever speaks commits themselves to the words as they stand. */
  readonly commitment: Commitment
  /** All negations, hedges and modal verbs in it. */
  readonly scopes: readonly Scope[]
  readonly context: ClaimContext
  readonly numbers: readonly string[]
}

export type NumberKind =
  | 'count'
  | 'percentage'
  | 'percentage_points'
  | 'money'
  | 'age'
  | 'ratio'
  | 'rate'
  | 'measure'
  | 'duration'
  | 'date'
  | 'time'
  | 'date_range'
  | 'ordinal'
  | 'score'

export type Modifier = 'exact' | 'approx' | 'at_least' | 'at_most' | 'more_than' | 'less_than'

/** A number, a range, or (for dates and times) an ISO 8601 / EDTF string as far as the text says. */
export type NumberValue = number | { readonly low: number; readonly high: number } | string

/** The part of a number in a change: its size, its end or its start. */
export type ChangeRole = 'by' | 'to' | 'from'

/** How a date, time or duration is tied to what is told. */
export type TimeRelation = 'since' | 'by' | 'until' | 'before' | 'after' | 'within' | 'over' | 'during' | 'from' | 'for' | 'in'

export type NumberStatus = 'fact' | 'forecast' | 'demand'

/** What a number measures, as it stands in the article. */
export interface Measured extends TextSpan {
  /** Its head: "price" of "the average price of a pint". */
  readonly head: TextSpan
}

export interface NumericExpression {
  readonly id: string
  readonly text: string
  readonly span: Span
  readonly kind: NumberKind
  readonly value: NumberValue
  /** `percent`, `percentage_point`, an ISO 4217 code, a unit in the singular, or for a count the counted noun; null for dates. */
  readonly unit: string | null
  readonly modifier: Modifier
  readonly direction: 'rise' | 'fall' | null
  /** What a rate is per: "year" in "£1bn a year". */
  readonly per: string | null
  /** Where a change started: "5%" in "rose from 5% to 7%". */
  readonly baseline: TextSpan | null
  /**
   * For a date or date range: the day or period as EDTF, resolved against the day of publication when that is known. For a duration
   * counted from that day ("two weeks ago", "the past ten years"): the day or period it leads to. For a time beside its day: both.
   */
  readonly period: string | null
  /** What is measured: its phrase, or the verb that says it ("raised"), and the head of that; null if the text does not say. */
  readonly of: Measured | null
  /** Its part in a change: the size ("rose by 5%"), the end ("rose to 5%") or the start ("from 5%"); "from 5% to 7%" is an end with its `baseline`; null if it has none. */
  readonly role: ChangeRole | null
  /** For dates, times and durations: the word that ties them to what is told, "since" in "since 2019", "within" in "within 24 hours". */
  readonly relation: TimeRelation | null
  /** How far off the rounding lets the value be: half of its last written place, 50,000 for "1.5 million"; null if it may be exact. */
  readonly tolerance: number | null
  /** Code of the unit in UCUM (`km`, `%`, `a` for years), or null. Money and counted things have none. */
  readonly ucum: string | null
  /** Code of the unit in UN/CEFACT Recommendation 20 (`KMT`, `P1`, `ANN`), or null. */
  readonly cefact: string | null
  /** Out of how many: 5 in "one in five", 79 in "53 of the 79", 100,000 in "6 per 100,000 people"; null where the text gives none. */
  readonly denominator: number | null
  /** What the sentence makes of it: told as so, foretold ("will rise by 5%"), or asked for ("demanded 5%"). */
  readonly status: NumberStatus
  /** The verb that leads to it is negated: "did not reach 5%". */
  readonly negated: boolean
  /** Ids of the numbers that belong with it: "4% plus £750", a conversion in brackets, the start of a change. */
  readonly linked: readonly string[]
  readonly statement: string | null
  readonly claim: string | null
}

export type FurnitureKind = 'share' | 'caption' | 'credit' | 'related' | 'newsletter' | 'advert' | 'byline' | 'dateline' | 'comment'

/** Page furniture that came along with the text; nothing is extracted from it. */
export interface Furniture {
  readonly kind: FurnitureKind
  readonly span: Span
  readonly rule: string
}

/** Something a careful user would want to know of; never an error. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly message: string
  readonly span: Span | null
}

export type DiagnosticCode =
  | 'long-run'
  | 'quotation-unclosed'
  | 'quotation-unopened'
  | 'speaker-unknown'
  | 'speaker-ambiguous'
  | 'number-unread'
  | 'not-english'
  | 'empty-text'

export interface Extraction {
  readonly schemaVersion: 1
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly numbers: readonly NumericExpression[]
  readonly speakers: readonly Speaker[]
  /** Where each speaker stands on what their statements take a side on, and on each target that was asked for. */
  readonly positions: readonly Position[]
  readonly furniture: readonly Furniture[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the user's own stages gave, by their id; only if there are any. */
  readonly extra?: Readonly<Record<string, unknown>>
}
