import type { Lexicon } from './lexicon.ts'

/** The other forms of given names, by name. */
interface Forms {
  readonly full: ReadonlyMap<string, readonly string[]>
  readonly short: ReadonlyMap<string, readonly string[]>
}

const NONE: readonly string[] = []

function compile({ data }: Lexicon): Forms {
  const short = new Map<string, string[]>()
  for (const row of data.nicknames) for (const name of row.full) short.set(name, [...(short.get(name) ?? NONE), row.short])
  return { full: new Map(data.nicknames.map((row) => [row.short, row.full])), short }
}

/** What a short given name can stand for: "edward" and "theodore" for "ted". */
export const fullForms = (name: string, lexicon: Lexicon): readonly string[] => lexicon.derive(compile).full.get(name) ?? NONE

/** What else someone of this given name is called: "ed", "ted" for "edward", and its full forms for "ted". */
export const otherForms = (name: string, lexicon: Lexicon): readonly string[] => {
  const { full, short } = lexicon.derive(compile)
  return [...(short.get(name) ?? NONE), ...(full.get(name) ?? NONE)]
}
