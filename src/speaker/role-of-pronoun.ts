import type { Gender } from '../mention/layer.ts'
import { antecedents } from './antecedent.ts'
import type { Cast } from './cast.ts'

/** So sure an antecedent must be. */
const SURE = 1.5
const NOBODY: ReadonlySet<number> = new Set()
const NOTHING: ReadonlyMap<number, Gender> = new Map()

/** Gives the office in "She is now head of the trust" to whom the pronoun means. Outside of quotations only. */
export function giveRoles(cast: Cast): void {
  for (const { form, roles, gender, from } of cast.mentions.list) {
    const [role] = roles
    if (form !== 'pronoun' || !role || (cast.quotations.outer[from] ?? -1) >= 0) continue
    const [best, next] = antecedents(cast, { kind: 'person', gender, at: from, content: [] }, null, NOBODY, NOTHING)
    const entity = best?.entities[0]
    if (!entity?.named || best === undefined || best.score < SURE || (next && best.score - next.score < 0.5)) continue
    if (!entity.roles.some(({ text }) => text === role.text)) cast.replace({ ...entity, roles: [...entity.roles, role] })
  }
}
