export { createExtractor, type Extractor, type ExtractorOptions, extract } from './extract.ts'
export type { LexiconAdditions } from './lexicon/lexicon.ts'
export { type FlatRecord, toRecords } from './record/to-records.ts'
export type * from './types.ts'
