import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Pos, Tokens } from './layer.ts'

/** How a form of a reporting verb looks: "said", "claimed" (past), "claims" (s), "claim" (base). */
type Form = 'past' | 's' | 'base'
const FORMS: readonly (Form | null)[] = [null, 'past', 's', 'base']

/** The forms of the lexicon's reporting verbs that a tagger may take for nouns or adjectives. */
function buildForms({ data }: Lexicon): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>()
  for (const { lemma, forms: all } of data.cueVerbs) {
    if (lemma.includes(' ')) continue
    for (const form of all) {
      if (form === lemma) forms.set(form, 'base')
      else if (form.endsWith('s')) forms.set(form, 's')
      else if (!form.endsWith('ing')) forms.set(form, 'past')
    }
  }
  return forms
}

const OPENS_CONTENT: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'SCONJ'])
/** What stands before a verb that was mistaken: a subject or an auxiliary, or the comma after an insertion. */
const MAY_PRECEDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'AUX', 'DET', 'VERB', 'NUM', 'PUNCT'])
const SUBJECT: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'has', 'have', 'had'])

/**
 * Reporting verbs that were tagged as nouns or adjectives, put right in `pos` where the words around leave no doubt.
 *
 *     polls show the gap …      officials informed the court …      Ms Lee claims that …
 *           ^NOUN → VERB                  ^ADJ → VERB                      ^NOUN → VERB
 *     “It rained,” Lee notes.      the board, which met today, alleged that …      six in 10 say they …
 *                      ^NOUN → VERB                            ^ADJ → VERB                   ^NOUN → VERB
 *     Mayor Ted Terry noted …
 *           ^VERB → PROPN
 * Not: its claims that …; an informed choice; the opinion polls.
 */
export function repairVerbTags({ word, lower, id, vocabulary }: Tokens, pos: Pos[], lexicon: Lexicon): void {
  const forms = lexicon.derive(buildForms)
  const formOf = vocabulary.column(forms, (form) => FORMS.indexOf(forms.get(form) ?? null))
  for (let i = 1; i < pos.length; i++) {
    const tag = pos[i]
    const form = FORMS[formOf[id[i] as number] as number] ?? null
    if (tag === 'VERB' && form === null && isNamePart(word, pos, i)) pos[i] = 'PROPN'
    if (form === null || (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'INTJ')) continue
    if (MAY_PRECEDE.has(pos[i - 1] as string) && isVerbHere(lower, pos, i, form)) pos[i] = 'VERB'
  }
}

/** "Mayor Ted Terry", "Lila Burke said": a capital after a name, before a name or a verb, and no ending of a verb. */
function isNamePart(word: readonly string[], pos: readonly Pos[], i: number): boolean {
  const here = word[i] ?? ''
  if (!isCapital(here) || pos[i - 1] !== 'PROPN' || !isCapital(word[i - 1] ?? '') || /(?:s|..ed|..ing)$/.test(here)) return false
  return (
    (pos[i + 1] === 'PROPN' && isCapital(word[i + 1] ?? '')) ||
    ((pos[i + 1] === 'VERB' || pos[i + 1] === 'AUX') && !isCapital(word[i + 1] ?? ''))
  )
}

const isCapital = (word: string): boolean => word.charCodeAt(0) >= 65 && word.charCodeAt(0) <= 90

function isVerbHere(lower: readonly string[], pos: readonly Pos[], i: number, form: Form): boolean {
  const before = pos[i - 1]
  const word = lower[i - 1] ?? ''
  const next = pos[i + 1]
  const opens = OPENS_CONTENT.has(next ?? '') || lower[i + 1] === 'that'
  if (before === 'PUNCT') return form !== 'base' && word === ',' && lower[i + 1] === 'that'
  if (before === 'NUM') return form === 'base' && opens
  if (form !== 'base' && before === 'PROPN' && ENDS_TAG.has(lower[i + 1] ?? '') && followsSpeech(lower, pos, i - 1)) return true
  if (word === 'another') return form !== 'base' && opens
  if (SUBJECT.has(word))
    return form === 'past' || (form === 'base') === (word === 'they' || word === 'we' || word === 'i' || word === 'you')
  if (before !== 'NOUN' && before !== 'PROPN') return false
  const plural = word.endsWith('s') && !word.endsWith('ss') && word !== "'s"
  if (form === 'past') return opens || next === 'ADP' || next === 'ADV' || next === 'NUM' || (pos[i] === 'ADJ' && lower[i + 1] === '.')
  return opens && next !== 'PROPN' && (form === 'base' ? plural : !plural)
}

const ENDS_TAG: ReadonlySet<string> = new Set(['.', ',', ':'])
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "''", '’’', '»'])
const BEFORE_CLOSING: ReadonlySet<string> = new Set([',', '?', '!', '—', '–', '…'])

/** Nothing but a name stands between the token and the end of a quotation that expects its tag. */
function followsSpeech(lower: readonly string[], pos: readonly Pos[], name: number): boolean {
  let i = name
  while (i > name - 5 && pos[i] === 'PROPN') i--
  return CLOSING.has(lower[i] ?? '') && BEFORE_CLOSING.has(lower[i - 1] ?? '')
}
