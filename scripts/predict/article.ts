/** One line of input: an article to be read. */
export interface InputArticle {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly title?: string
  /** Names or things each statement's stance is asked for. */
  readonly targets: readonly string[]
}

/** A day, or a day and a time, as ISO 8601 writes them; other spellings of a date are left out. */
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Reads a line of input; throws an Error that says what is wrong with it. */
export function parseArticle(line: string): InputArticle {
  const row: unknown = JSON.parse(line)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('is not a JSON object')
  const { id, text, published, title, targets = [] } = row as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('needs "id", a string')
  if (typeof text !== 'string') throw new Error('needs "text", a string')
  if (!Array.isArray(targets) || targets.some((target) => typeof target !== 'string'))
    throw new Error('has "targets" that are no list of strings')
  return {
    id: id as string,
    text,
    targets,
    ...(typeof published === 'string' && ISO_DATE.test(published) ? { published } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  }
}
