// Made by `npm run lexicon` from lexicon/en/*.tsv; change those instead.
import type { LexiconData } from './schema.ts'

export const en: LexiconData = {
  cueVerbs: [
    {"lemma":"say","class":"say","frames":["quote","that","bare"],"attitude":"neutral","forms":["say","says","said","saying"]},
  ],
}
