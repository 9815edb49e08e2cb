/** What stands before a turn: who speaks, or only that it is a question or an answer. Offsets into what was read. */
export interface Label {
  readonly kind: 'question' | 'answer' | 'name'
  readonly start: number
  readonly end: number
  /** The colon, or the full stop after a letter. */
  readonly mark: number
  /** Where the words of the turn begin. */
  readonly body: number
}

/** No label is longer. */
const LONGEST = 90
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|della|van|der|von|of|the|la|le|al|bin)`
/** "Jane Smith:", "**Dr Jane Smith**:", "SMITH (BBC):", "“HALL:": words with capitals and the particles between them. */
const BEFORE_COLON = new RegExp(
  String.raw`^[*_#>]{0,3}\s?["“]?(?<label>${WORD}(?: ${WORD}){0,7})(?: \([^()]{1,30}\))?[*_]{0,3}\s?(?<mark>:)[*_]{0,3}\s*`,
  'u',
)
/** "Q. Who asked?", "**A** I did.": the letter alone. */
const LETTER = /^[*_#>]{0,3}\s?(?<label>[QA])(?<mark>[.)]|(?=\*))[*_]{0,3}\s+/
const KIND: ReadonlyMap<string, Label['kind']> = new Map([
  ['q', 'question'],
  ['question', 'question'],
  ['interviewer', 'question'],
  ['moderator', 'question'],
  ['host', 'question'],
  ['presenter', 'question'],
  ['anchor', 'question'],
  ['reporter', 'question'],
  ['journalist', 'question'],
  ['a', 'answer'],
  ['answer', 'answer'],
  ['interviewee', 'answer'],
])

/** The label that a line begins with, or null. A name is one only by its form: whether someone is called so the caller must see. */
export function labelOf(line: string): Label | null {
  const head = line.slice(0, LONGEST)
  const match = BEFORE_COLON.exec(head) ?? LETTER.exec(head)
  const { label = '', mark = '' } = match?.groups ?? {}
  if (!match || label === '') return null
  const start = match[0].indexOf(label)
  const end = start + label.length
  const kind = KIND.get(label.toLowerCase()) ?? 'name'
  return { kind, start, end, mark: mark === '' ? end - 1 : match[0].indexOf(mark, end), body: match[0].length }
}
