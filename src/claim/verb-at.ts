import type { Phrases, VerbGroup } from '../syntax/layer.ts'

/** The verb group that token `i` stands in. An array asked for its element −1 looks for a property of that name, which is slow. */
export function verbGroupAt({ verbs, verbAt }: Phrases, i: number): VerbGroup | undefined {
  const id = verbAt[i] ?? -1
  return id < 0 ? undefined : verbs[id]
}
