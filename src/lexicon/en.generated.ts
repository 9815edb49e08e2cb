// Made by `npm run lexicon` from lexicon/en/*.tsv; change those instead.
import type { LexiconData } from './schema.ts'

export const en: LexiconData = {
  cueVerbs: [
    {"lemma":"say","class":"say","frames":["quote","that","bare"],"attitude":"neutral","forms":["say","says","said","saying"]},
  ],
  cueNouns: [
    {"lemma":"claim","frames":["that","about"],"attitude":"distance","forms":["claim","claims"]},
  ],
  cuePhrases: [
    {"phrase":"according to","attitude":"neutral"},
  ],
}
