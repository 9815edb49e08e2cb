import type { Doc } from '../pipeline/stage.ts'
import type { StanceLabel } from '../types.ts'
import type { Choice } from './choose.ts'
import type { Range, View } from './view.ts'

type Sides = Map<string, { side: number; readonly said: Range }>

/**
 * The side that a speaker takes elsewhere in the article on something that this statement names.
 *
 *     “The toll is a disgrace,” said Ann Lee. … “The toll began in May,” she said.
 *      ^subject, opposed                          ^target
 */
export class Elsewhere {
  private readonly bySpeaker = new Map<string, Sides>()

  constructor(
    private readonly doc: Doc<'speakers'>,
    private readonly subject: (target: Range) => string,
  ) {}

  private speaker(attribution: number): string {
    return this.doc.speakers.list[attribution]?.entities?.join() ?? ''
  }

  add(attribution: number, { target, label, because }: Choice): void {
    const speaker = this.speaker(attribution)
    const said = because[0]?.because
    if (speaker === '' || !said) return
    const sides: Sides = this.bySpeaker.get(speaker) ?? new Map()
    this.bySpeaker.set(speaker, sides)
    const key = this.subject(target)
    const known = sides.get(key) ?? { side: 0, said }
    known.side += label === 'support' ? 1 : -1
    sides.set(key, known)
  }

  find(view: View): { target: Range; label: StanceLabel; said: Range } | null {
    const sides = this.bySpeaker.get(this.speaker(view.attribution.id))
    if (!sides) return null
    let found: { target: Range; label: StanceLabel; said: Range } | null = null
    let most = -1
    for (const { from, to } of view.units)
      for (let i = from; i < to; i++) {
        const noun = view.noun(i)
        if (!noun || noun.from !== i || noun.pronoun) continue
        const target = view.phraseAfter(i, to) ?? noun
        const known = sides.get(this.subject(target))
        const worth = view.issues.worth(target)
        if (!known || known.side === 0 || worth <= most) continue
        most = worth
        found = { target, label: known.side > 0 ? 'support' : 'oppose', said: known.said }
      }
    return found
  }
}
