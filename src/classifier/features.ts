import { NO_SETTING, UNIT_FEATURES } from '../claim/features.ts'
import { readMainClause } from '../claim/main-clause.ts'
import { findMarks } from '../claim/marks.ts'
import { emptyMeasures, measure } from '../claim/measures.ts'
import { wordKey } from '../claim/word-key.ts'
import { furniture } from '../document/furniture.ts'
import { paragraphs } from '../document/paragraphs.ts'
import { tokens } from '../document/tokens.ts'
import { createLexicon } from '../lexicon/lexicon.ts'
import { pipeline } from '../pipeline/stage.ts'
import { phrases } from '../syntax/phrases.ts'

/** So many features of one text count; natural multiplies probabilities, and more of them would be 0 to a computer. */
const MOST = 60

/** A function that gives the features of a text: its lemmas, and the named properties that check-worthiness looks at ("gives a number"). */
export function featureReader(): (text: string) => string[] {
  const reader = pipeline.use(paragraphs).use(furniture).use(tokens()).use(phrases)
  const lexicon = createLexicon()
  const context = { lexicon, meta: {}, report: () => {} }
  return (text) => {
    const { tokens: all, phrases: found } = reader.run(text, context)
    const m = emptyMeasures()
    measure(m, all, found, findMarks(all, lexicon), 0, all.count, true)
    const view = { m, main: readMainClause(all, found, 0, all.count), s: NO_SETTING }
    // a prefix, because natural keeps its features in a plain object, in which "constructor" is already there
    const features = new Set<string>([`tense:${view.main.tense}`])
    for (const { id, value } of UNIT_FEATURES) if (!SHARES.has(id) && value(view) > 0) features.add(`is:${id}`)
    for (let i = 0; i < all.count && features.size < MOST; i++)
      if (all.pos[i] !== 'PUNCT') features.add(`word:${wordKey(all.lemma[i] ?? '')}`)
    return [...features]
  }
}

/** Features that every text has more or less of. */
const SHARES = new Set(['length', 'noun-share', 'adjective-share', 'adverb-share'])
