/** A change to one file of the exports that a tool must not take. */
interface Fault {
  readonly what: string
  readonly article: string
  readonly file: string
  readonly spoil: (content: Buffer) => Buffer
  /** What the check says of it. */
  readonly says: RegExp
}

interface Check {
  readonly tool: string
  /** A script beside this one, for Python or for Node. */
  readonly script: string
  /** Whether all articles in one file are read too; left out where it would only take long. */
  readonly together?: false
  readonly faults: readonly Fault[]
}

const ARTICLE = 'therapists-strike-ballot'

/** Puts other words in place of the first that are found; throws if there are none, since then the fault would be none. */
const replace =
  (old: string | RegExp, by: string) =>
  (content: Buffer): Buffer => {
    const text = content.toString('utf8')
    const spoilt = text.replace(old, by)
    if (spoilt === text) throw new Error(`nothing to spoil: ${old} is not there`)
    return Buffer.from(spoilt)
  }

const half = (content: Buffer): Buffer => content.subarray(0, content.length >> 1)

const fault = (file: string, what: string, spoil: Fault['spoil'], says: RegExp): Fault => ({ what, article: ARTICLE, file, spoil, says })

/** Every tool, and for each what it must refuse: a check that cannot fail proves nothing. */
export const checks: readonly Check[] = [
  {
    tool: 'jsonschema',
    script: 'json_schema.py',
    faults: [
      fault('json.json', 'a key of its own', replace('"schemaVersion"', '"verdict": "false", "schemaVersion"'), /verdict/),
      fault('json.json', 'a span that ends nowhere', replace(/"end": \d+/, '"end": null'), /None is not of type/),
      fault('jsonl.jsonl', 'a stance of its own', replace('"stance":"oppose"', '"stance":"against"'), /stance: 'against'/),
    ],
  },
  {
    tool: 'structured-data-testing-tool',
    script: 'structured-data.cjs',
    faults: [
      fault('schema-org.jsonld', 'a type of its own', replace('"Quotation"', '"Utterance"'), /Utterance is no type/),
      fault(
        'claim-review-draft.claim-review-draft.jsonld',
        'a draft with a rating',
        replace('"claimReviewed"', '"reviewRating": { "@type": "Rating" }, "claimReviewed"'),
        /drafts should lack/,
      ),
    ],
  },
  {
    tool: 'schema-dts under tsc',
    script: 'schema-dts.cjs',
    together: false,
    faults: [
      fault('schema-org.jsonld', 'a property of its own', replace('"spokenByCharacter"', '"spokenBy"'), /'"?spokenBy"?' does not exist/),
      fault('schema-org.jsonld', 'a number for a language', replace('"inLanguage": "en"', '"inLanguage": 7'), /not assignable/),
    ],
  },
  {
    tool: 'google-api-python-client, discovery of factchecktools v1alpha1',
    script: 'google_requests.py',
    faults: [
      fault('google-pages-draft.pages-draft.jsonl', 'a misspelt field', replace('claimReviewed', 'claimReviwed'), /claimReviwed/),
      fault(
        'google-pages-draft.pages-draft.jsonl',
        'an author who is no object',
        replace(/"claimAuthor":\{[^}]*\}/, '"claimAuthor":"A"'),
        /claimAuthor/,
      ),
      fault(
        'google-pages-draft.pages-draft.jsonl',
        'a draft with a rating',
        replace('"claimReviewed"', '"rating":{},"claimReviewed"'),
        /has a rating/,
      ),
      fault('google-claims-search.claims-search.jsonl', 'a parameter of its own', replace('"query"', '"q"'), /claims:search: .*\bq\b/),
    ],
  },
  {
    tool: 'pybrat',
    script: 'brat_standoff.py',
    faults: [
      fault('brat/0.ann', 'an offset one too large', replace(/^(T1\t\w+ )\d+/m, '$10'), /T1 is .*there stands/),
      fault('brat/0.ann', 'a line that is none', replace(/^T2\t/m, 'T2 '), /Invalid line/),
      fault('brat/0.ann', 'a relation to nothing', replace(/Arg2:T\d+/, 'Arg2:T9999'), /T9999/),
    ],
  },
  {
    tool: 'pandas',
    script: 'pandas_tables.py',
    faults: [
      fault('jsonl.jsonl', 'half a file', half, /ValueError|refused/),
      fault('parquet.parquet', 'half a file', half, /ArrowInvalid|Parquet/),
      fault('csv.csv', 'a quotation mark that is not doubled', replace('""', '"'), /ParserError|refused/),
      fault('jsonl.jsonl', 'another offset', replace(/"start":\d+/, '"start":1'), /refused: .*start/),
      fault('checkthat.tsv', 'a tab in a text', replace(' ', '\t'), /ParserError|refused/),
    ],
  },
  {
    tool: 'datasets',
    script: 'hf_datasets.py',
    faults: [
      fault('jsonl.jsonl', 'half a line', (content) => content.subarray(0, content.indexOf('\n') - 9), /Error|refused/),
      fault('parquet.parquet', 'a byte less', (content) => content.subarray(0, -1), /magic bytes/),
      fault('jsonl.jsonl', 'other words', replace(/"quote":"\w/, '"quote":"#'), /refused: .*quotes/),
    ],
  },
  {
    tool: 'DuckDB',
    script: 'duckdb_sql.py',
    faults: [
      fault('jsonl.jsonl', 'half a file', half, /Error|refused/),
      fault('parquet.parquet', 'half a file', half, /Error/),
      fault('csv.csv', 'another speaker', replace('Marian Tolcarne', 'Someone Else'), /refused: .*who speaks/),
    ],
  },
  {
    tool: 'pyld',
    script: 'web_annotation.py',
    faults: [
      fault('web-annotation.anno.jsonld', 'a key of its own', replace('"purpose"', '"aim"'), /no meaning/),
      fault('web-annotation.anno.jsonld', 'an offset one too large', replace(/"start": (\d+)/, '"start": 1$1'), /there|stands/),
      fault('web-annotation.anno.jsonld', 'a type of its own', replace('"Annotation"', '"Remark"'), /Remark|is a/),
    ],
  },
  {
    tool: 'label-studio-sdk',
    script: 'label_studio.py',
    faults: [
      fault('label-studio.label-studio.json', 'a label that the interface lacks', replace('"Quote"', '"Utterance"'), /refused/),
      fault('label-studio.label-studio.json', 'a relation to nothing', replace(/"to_id": "[^"]+"/, '"to_id": "nowhere"'), /refused/),
      fault('label-studio.label-studio.json', 'an offset one too large', replace(/"start": (\d+)/, '"start": 1$1'), /refused/),
    ],
  },
  {
    tool: 'markdown-it',
    script: 'markdown_table.py',
    faults: [
      fault('markdown.md', 'a column too many', replace(/\| /, '| | '), /refused/),
      fault('markdown.md', 'markup in a cell', replace('Marian Tolcarne', '*Marian Tolcarne*'), /refused: .*em_open/),
    ],
  },
]
