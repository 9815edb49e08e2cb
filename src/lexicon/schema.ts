/**
 * What each table under `lexicon/en/` may hold. One entry a table; the generator checks every row against it and turns
 * the table into data (`npm run lexicon`), and the row types below follow from it.
 *
 * Column kinds: `word` a word or phrase in lower case · `words` several, separated by `|` · `[...]` one of these values ·
 * `flags` any of the given values, separated by `|` · `number` · `text` free text, kept out of the data.
 * Every table has the columns `example` (run as a test) and `source` (where the row comes from) besides its own.
 */
export type ColumnKind = 'word' | 'words' | 'number' | 'name' | readonly [string, ...string[]] | { readonly flags: readonly string[] }

export interface TableSchema {
  /** Adds a column `forms` with the inflections of the first column. */
  readonly inflect?: 'verb' | 'noun'
  readonly columns: Readonly<Record<string, ColumnKind>>
}

export const schema = {
  /** Verbs that report: what can follow them, and whether the article vouches for what does. */
  cueVerbs: {
    inflect: 'verb',
    columns: {
      lemma: 'word',
      class: ['say', 'think', 'intend', 'announce', 'find', 'ask', 'urge', 'judge', 'write', 'show'],
      /**
       * quote: a quotation may follow or precede · that: a clause with "that" · bare: a clause without "that" · to: an infinitive
       * ("promised to") · wh: a question clause · object: a noun phrase is the content ("announced a review") · about:
       * "of/about/against" + noun phrase · audience: takes a hearer first ("told MPs that", "urged the union to")
       */
      frames: { flags: ['quote', 'that', 'bare', 'to', 'wh', 'object', 'about', 'audience'] },
      attitude: ['endorse', 'neutral', 'distance'],
    },
  },
  /** Nouns that report: "the claim that …", "a warning of …". */
  cueNouns: {
    inflect: 'noun',
    columns: {
      lemma: 'word',
      /** that: "the claim that …" · to: "a pledge to …" · about: "a warning of/about/against …" · colon: "her verdict: …" */
      frames: { flags: ['that', 'to', 'about', 'colon'] },
      attitude: ['endorse', 'neutral', 'distance'],
    },
  },
  /** Phrases that name a source without a verb: "according to". */
  cuePhrases: {
    columns: {
      phrase: 'word',
      attitude: ['endorse', 'neutral', 'distance'],
    },
  },
  /** Adverbs beside a reporting verb that say whether what is reported is so: `false`, `true`, or `hearsay`. */
  cueAdverbs: {
    columns: {
      word: 'word',
      effect: ['hearsay', 'false', 'true'],
    },
  },
  /** Words before a name that are no part of it; a `rank` is also a role ("Sgt Lee"), a `courtesy` is not ("Mr Lee"). */
  honorifics: {
    columns: {
      title: 'word',
      gender: ['any', 'female', 'male'],
      kind: ['courtesy', 'rank'],
    },
  },
  /** Nouns for what a person is: an office, a trade, a relative, or anyone at all ("resident", "witness"). */
  roleNouns: {
    inflect: 'noun',
    columns: {
      noun: 'word',
      kind: ['office', 'spokesperson', 'occupation', 'kin', 'person'],
      gender: ['any', 'female', 'male'],
    },
  },
  /**
   * Words that say what kind of thing a name is for: `body` an organisation ("Council"), `legal` its form ("Ltd"), `press` a title
   * ("The Alder Post"), `trade` what it does ("Alder Airlines"), `place`, or `thing` that cannot speak ("Act", "Cup").
   * `nominal`: the bare noun refers back to one ("the council").
   */
  organisationWords: {
    columns: {
      word: 'word',
      kind: ['body', 'legal', 'press', 'trade', 'place', 'thing'],
      nominal: ['no', 'yes'],
    },
  },
  /** Nouns for many people at once, or for many organisations; as they stand in the text. */
  groupNouns: {
    columns: { noun: 'word' },
  },
  /** Nouns for what can be read, heard or seen, and quoted: "report", "poll", "ruling". */
  documentNouns: {
    inflect: 'noun',
    columns: { noun: 'word' },
  },
  /** Small words in lower case inside a person's name: "van", "bin". */
  nameParticles: {
    columns: { word: 'word' },
  },
  /** Words that with a capital begin a sentence, never a name. */
  functionWords: {
    columns: { word: 'word' },
  },
  /** Words for a people, a faith or a region that compromise's lexicon lacks: no names of anyone ("the British team"). */
  demonyms: {
    columns: { word: 'word' },
  },
  /** Short forms of given names. */
  nicknames: {
    columns: { short: 'word', full: 'words' },
  },
  /**
   * Words that tell of a claim's kind, worth or force. `phrase` is met by the words as they stand or by their lemmas.
   * negation · pseudo a false friend of one ("not only") · weak a negation of a part, not of the clause · end ends a scope ·
   * hedge · condition · conditional · future · plan · cause · rule · quantity · compare · superlative · change · people · health ·
   * economy · crime · evidence · obligation · plea · emotion · opinion · past · general
   */
  claimMarkers: {
    columns: {
      phrase: 'word',
      marks: {
        flags: [
          'negation',
          'pseudo',
          'weak',
          'end',
          'hedge',
          'condition',
          'conditional',
          'future',
          'plan',
          'cause',
          'rule',
          'quantity',
          'compare',
          'superlative',
          'change',
          'people',
          'health',
          'economy',
          'crime',
          'evidence',
          'obligation',
          'plea',
          'emotion',
          'opinion',
          'past',
          'general',
        ],
      },
    },
  },
  /** Words that are numbers or are built of one; `value` is the number, for `part` the denominator, for `clock` the hour. */
  numberWords: {
    columns: {
      word: 'word',
      /**
       * plural: "dozens" · part: "thirds" · times: "doubled" · fold: "threefold" · often: "twice" · pair: "a couple of" · span: a unit
       * that an article can count ("less than a mile") · decade: "seventies"
       */
      kind: ['unit', 'ten', 'scale', 'group', 'plural', 'ordinal', 'part', 'times', 'fold', 'often', 'pair', 'span', 'clock', 'decade'],
      value: 'number',
    },
  },
  /** Short forms of million and the like, right after digits; `use` says whether they need a currency. */
  numberMagnitudes: {
    columns: { abbreviation: 'word', value: 'number', use: ['any', 'money'] },
  },
  /** Symbols, codes and words for money, with the share of the main unit that one of them is (a penny is 0.01 GBP). */
  currencies: {
    columns: { form: 'name', code: 'name', factor: 'number', place: ['before', 'after', 'either'] },
  },
  /** Words that tell which dollar a plain "$" is. */
  dollarPlaces: {
    columns: { place: 'word', code: 'name' },
  },
  /** Units of measure and time: the name to report, and its UCUM and UN/CEFACT codes. */
  units: {
    columns: {
      form: 'name',
      unit: 'name',
      kind: [
        'duration',
        'length',
        'area',
        'volume',
        'mass',
        'speed',
        'temperature',
        'angle',
        'energy',
        'power',
        'electric',
        'frequency',
        'data',
        'pressure',
        'level',
      ],
      /** glued: only right after its digits ("2in") */
      glue: ['any', 'glued'],
      ucum: 'name',
      cefact: 'name',
    },
  },
  /** How sure or how bounded the writer makes a number: "about", "at least"; those after the number begin with "… ". */
  numberModifiers: {
    columns: { phrase: 'word', modifier: ['approx', 'at_least', 'at_most', 'more_than', 'less_than'] },
  },
  months: {
    columns: { form: 'word', month: 'number' },
  },
  /** Words whose number is a name or a label, no quantity: "Channel 4", "page 3"; those after the number begin with "… ". */
  numberNames: {
    columns: {
      word: 'word',
      reason: ['channel', 'model', 'index', 'page', 'law', 'road', 'place', 'name', 'identifier', 'address'],
    },
  },
  /** Set phrases with a number word that count nothing. */
  numberIdioms: {
    columns: { phrase: 'word', reason: ['idiom'] },
  },
  /**
   * Words beside a number that tell how to read it. person: "the driver is 24" · group: "adults under 30" · after-age: "was 23 when" ·
   * state: "two dead" · harmed: "killed 40" · per: "£5 a head" · call: "call 999" · gap: "a 10-point lead", not of a game (sport) ·
   * vote: "rejected by 312 to 280" · before/after-score: "won 3-1", "a 3-1 win" · before-weight: "lost 20 pounds" · of-money: "£5 of
   * debt" · before/after-half: "the second half" is no share, "half the" is · before/after-double · after-times: "five times more" ·
   * before/after-metres: "5m from", "a height of 5m" · lasting: "for over two years" is more than two · before-year: "in 1854" ·
   * forecast: "will be 5%", "predicts 5%" · forecast-to: "is set to rise by 5%" · demand: "must be 5%" · demand-for: "called for 5%" ·
   * spending: "set aside £5m for roads"
   */
  numberClues: {
    columns: {
      word: 'word',
      clues: {
        flags: [
          'person',
          'group',
          'after-age',
          'state',
          'harmed',
          'per',
          'call',
          'gap',
          'vote',
          'before-score',
          'after-score',
          'before-weight',
          'of-money',
          'before-half',
          'after-half',
          'before-double',
          'after-double',
          'after-times',
          'before-metres',
          'after-metres',
          'lasting',
          'before-year',
          'sport',
          'forecast',
          'forecast-to',
          'demand',
          'demand-for',
          'equating',
          'telling',
          'spending',
        ],
      },
    },
  },
  /** Verbs, nouns and other words that say a number is the size of a change. */
  changeVerbs: {
    inflect: 'verb',
    /** size: a number right behind is the size of the change ("rose 5%"), or only one with "by" ("cut by 5%", but "lost £5m") */
    columns: { lemma: 'word', direction: ['rise', 'fall'], size: ['bare', 'by'] },
  },
  changeNouns: {
    inflect: 'noun',
    columns: { lemma: 'word', direction: ['rise', 'fall'] },
  },
  changeWords: {
    columns: { word: 'word', direction: ['rise', 'fall'] },
  },
  /** Abbreviations that the tokeniser does not know. A `title` stands before a name and ends no sentence; a `word` may. */
  abbreviations: {
    columns: { form: 'word', kind: ['title', 'word'] },
  },
  /** The last labels of host names: "com" in "example.com". */
  hostEndings: {
    columns: { label: 'word' },
  },
  /** Words that are found glued to the name before them where a space is missing; `shortest` is the shortest such name. */
  gluedEndings: {
    columns: { word: 'word', shortest: 'number' },
  },
  /** Words whose first letters an apostrophe stands for: "'em"; letters: `lower` if it is another word in capitals ("'Cause"). */
  elisions: {
    columns: { word: 'word', letters: ['any', 'lower'] },
  },
  /** Before the title of a work: a `noun` ("the film"), or a participle right before it that names it ("a book called"). */
  workCues: {
    columns: { word: 'word', kind: ['noun', 'named'] },
  },
  /** Agencies and other sources of pictures, as credits name them: "[GETTY]", "Ann Lee/PA". */
  photoAgencies: {
    columns: { name: 'word' },
  },
  /**
   * Phrases that give page furniture away. match: `line` is all of the line, but for its punctuation · `start` begins it ·
   * `within` stands anywhere in it. scope: `list` also takes the headlines on the lines after it.
   */
  furniturePhrases: {
    columns: {
      phrase: 'word',
      kind: ['share', 'caption', 'credit', 'related', 'newsletter', 'advert', 'byline', 'dateline', 'comment'],
      match: ['line', 'start', 'within'],
      scope: ['line', 'list'],
    },
  },
  /** Plurals that are not made by rule. */
  irregularPlurals: {
    columns: { plural: 'word', singular: 'word' },
  },
  /**
   * Words by which a speaker takes a side. `target`: what the side is on follows (`after`: "oppose the cut"), is the subject
   * (`subject`: "the cut is wrong"), is the subject of the clause that follows (`clause`: "hope the cut fails"), or is someone
   * asked to do something (`hearer`: "urge the mayor to resign").
   * `as`: the part of speech the (first) word must have. `strength` 1 to 3.
   */
  stanceWords: {
    columns: {
      phrase: 'word',
      label: ['support', 'oppose', 'neutral'],
      as: ['any', 'verb', 'noun', 'adjective'],
      target: ['after', 'subject', 'clause', 'hearer'],
      strength: 'number',
    },
  },
} as const satisfies Record<string, TableSchema>

type Value<K> = K extends 'number'
  ? number
  : K extends 'words'
    ? readonly string[]
    : K extends readonly string[]
      ? K[number]
      : K extends { readonly flags: readonly (infer F)[] }
        ? readonly F[]
        : string

export type TableName = keyof typeof schema
type Columns<T extends TableName> = (typeof schema)[T]['columns']
type Inflected<T extends TableName> = (typeof schema)[T] extends { inflect: string } ? { readonly forms: readonly string[] } : unknown
/** A row of a table, as the lexicon holds it. */
export type Row<T extends TableName> = { readonly [C in keyof Columns<T>]: Value<Columns<T>[C]> } & Inflected<T>
/** All tables. */
export type LexiconData = { readonly [T in TableName]: readonly Row<T>[] }
