// Words of your own, added to one extractor: a new reporting verb. Others are not affected.
import { createExtractor, extract } from 'onrecord'

const text = '“The new stand will open in May,” tooted Ann Lee, the club’s chair.'
const { extract: extractToots } = createExtractor({ lexicon: { cueVerbs: [{ lemma: 'toot', attitude: 'neutral' }] } })

console.log('with it:   ', extractToots(text).statements[0]?.cue?.text ?? null)
console.log('without it:', extract(text).statements[0]?.cue?.text ?? null)
