import type { Gender, GrammaticalNumber } from './layer.ts'

/** The pronouns that can be a source, with what they say of it. */
export const pronouns: ReadonlyMap<string, { readonly gender: Gender; readonly number: GrammaticalNumber; readonly person: boolean }> =
  new Map([
    ['he', { gender: 'male', number: 'singular', person: true }],
    ['she', { gender: 'female', number: 'singular', person: true }],
    ['him', { gender: 'male', number: 'singular', person: true }],
    ['her', { gender: 'female', number: 'singular', person: true }],
    ['it', { gender: null, number: 'singular', person: false }],
    ['they', { gender: null, number: 'plural', person: false }],
    ['them', { gender: null, number: 'plural', person: false }],
    ['both', { gender: null, number: 'plural', person: false }],
    ['his', { gender: 'male', number: 'singular', person: true }],
    ['its', { gender: null, number: 'singular', person: false }],
    ['their', { gender: null, number: 'plural', person: false }],
    ['i', { gender: null, number: 'singular', person: true }],
    ['we', { gender: null, number: 'plural', person: false }],
  ])
