import type { Claim, Extraction, Speaker, Statement } from '../types.ts'

/** One of those who say a statement, with the role that the article gives them. */
export interface Voice {
  readonly speaker: Speaker
  readonly role: string | null
}

/** Who says the statement of an id; nobody if the article does not say, or for `null`, the article's own voice. */
export function voicesIn({ statements, speakers }: Extraction): (statement: string | null) => readonly Voice[] {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const voices = new Map(
    statements.map(({ id, speaker, role }: Statement): [string, Voice[]] => [
      id,
      (speaker ?? []).flatMap((one, i) => {
        const found = speakerOf.get(one)
        return found ? [{ speaker: found, role: role?.[i]?.text ?? null }] : []
      }),
    ]),
  )
  return (statement) => (statement === null ? [] : (voices.get(statement) ?? []))
}

/** The claims that are worth checking, in article order. */
export const checkWorthy = ({ claims }: Extraction): Claim[] => claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS')
