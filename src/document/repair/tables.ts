import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Row } from '../../lexicon/schema.ts'

/** The tables that the repairs look words up in. */
export interface Tables {
  readonly abbreviations: ReadonlyMap<string, Row<'abbreviations'>>
  readonly hostEndings: ReadonlyMap<string, Row<'hostEndings'>>
  readonly gluedEndings: ReadonlyMap<string, Row<'gluedEndings'>>
  readonly cueVerbs: ReadonlyMap<string, Row<'cueVerbs'>>
}

export const tablesOf = (lexicon: Lexicon): Tables => ({
  abbreviations: lexicon.index('abbreviations'),
  hostEndings: lexicon.index('hostEndings'),
  gluedEndings: lexicon.index('gluedEndings'),
  cueVerbs: lexicon.index('cueVerbs'),
})
