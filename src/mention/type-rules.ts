import { organisationRules } from './organisation-rules.ts'
import { personRules } from './person-rules.ts'
import { placeRules } from './place-rules.ts'
import type { TypeRule } from './type-rule.ts'

/** In any order: votes are added up. */
export const typeRules: readonly TypeRule[] = [...personRules, ...organisationRules, ...placeRules]
