import type { VerbGroup } from '../../syntax/layer.ts'
import type { Range, Scene } from '../scene.ts'
import type { CueAt } from './draft.ts'

/** Where one token stands from another: an index of `PLACES`. */
export function placeOf(scene: Scene, a: number, b: number): number {
  if (scene.sameSentence(a, b)) return 0
  if (!scene.sameParagraph(a, b)) return 3
  return Math.abs((scene.doc.tokens.sentence[a] ?? 0) - (scene.doc.tokens.sentence[b] ?? 0)) === 1 ? 1 : 2
}

/** The first verb of a cue. */
export function verbIn(scene: Scene, { from, to }: Range): VerbGroup | null {
  for (let i = from; i < to; i++) {
    const verb = scene.verb(i)
    if (verb) return verb
  }
  return null
}

/** What kind of cue stands at some tokens: an index of `FORMS`, not 0. */
export function formOf(scene: Scene, range: Range, cueAt: CueAt): number {
  let noun = false
  for (let i = range.from; i < range.to; i++) {
    const known = cueAt(i)
    if (known?.kind === 'phrase') return 6
    if (known?.kind === 'noun') noun = true
  }
  const verb = verbIn(scene, range)
  if (verb) return verb.passive ? 2 : verb.form === 'gerund' ? 3 : verb.form === 'infinitive' ? 4 : 1
  return noun ? 5 : scene.isPunctuation(range.from) ? 8 : 7
}
