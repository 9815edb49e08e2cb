import type { Attribution } from '../attribution/layer.ts'
import type { ClaimUnit } from '../claim/layer.ts'
import type { NumberMention } from '../number/layer.ts'
import type { Doc } from '../pipeline/stage.ts'
import type { StanceTo } from '../stance/layer.ts'
import type { TargetStance } from '../types.ts'

/** What refers to what, by the ids of the records. The lists are in the order of their layers; undefined where no record is made. */
export interface Links {
  readonly attributions: readonly Attribution[]
  readonly claims: readonly ClaimUnit[]
  /** Ids of the entities that speak, in the order of the article. */
  readonly speaking: readonly number[]
  /** By attribution. */
  readonly statementId: readonly (string | undefined)[]
  readonly claimsOf: readonly (readonly string[] | undefined)[]
  readonly numbersOf: readonly (readonly string[] | undefined)[]
  readonly targetStances: ReadonlyMap<number, readonly TargetStance[]>
  /** By entity. */
  readonly speakerId: readonly (string | undefined)[]
  /** By claim unit. */
  readonly claimId: readonly (string | undefined)[]
  /** By number. */
  readonly statementOfNumber: readonly (string | undefined)[]
  readonly claimOfNumber: readonly (string | undefined)[]
}

/** Ids of one kind of record, from 1 on ("s1", "s2"); each is made once. */
function idsOf(letter: string): (index: number) => string {
  const made: string[] = []
  return (index) => {
    while (made.length <= index) made.push(`${letter}${made.length + 1}`)
    return made[index] as string
  }
}

const statementIdOf = idsOf('s')
const claimIdOf = idsOf('c')
const speakerIdOf = idsOf('p')
export const numberIdOf = idsOf('n')

type Linked = Doc<'attributions' | 'speakers' | 'numbers' | 'claims' | 'stances'>

export function link({ attributions, speakers, numbers, claims, stances }: Linked, minConfidence: number): Links {
  const statementId = none<string>(attributions.list.length)
  const numbersOf = none<readonly string[]>(attributions.list.length)
  const statementOfNumber = none<string>(numbers.list.length)
  const speaks = new Uint8Array(speakers.entities.length)
  const kept = attributions.list.filter(({ confidence }) => confidence >= minConfidence)
  for (let i = 0; i < kept.length; i++) {
    const { id, content } = kept[i] as Attribution
    const name = statementIdOf(i)
    statementId[id] = name
    for (const entity of speakers.list[id]?.entities ?? []) speaks[entity] = 1
    const inside: string[] = []
    for (const span of content)
      for (let n = firstFrom(numbers.list, span.start); n < numbers.list.length; n++) {
        const number = numbers.list[n] as NumberMention
        if (number.span.start >= span.end) break
        if (number.span.end > span.end) continue
        inside.push(numberIdOf(number.id))
        // of nested statements the inner one comes later and wins
        statementOfNumber[number.id] = name
      }
    numbersOf[id] = inside
  }

  const claimId = none<string>(claims.list.length)
  const claimsOf = none<string[]>(attributions.list.length)
  const claimOfNumber = none<string>(numbers.list.length)
  const checkable = claims.list.filter(({ type }) => type !== null)
  for (let i = 0; i < checkable.length; i++) {
    const { id, attribution, numbers: inside } = checkable[i] as ClaimUnit
    const name = claimIdOf(i)
    claimId[id] = name
    if (attribution !== null) {
      const known = claimsOf[attribution]
      if (known) known.push(name)
      else claimsOf[attribution] = [name]
    }
    for (const number of inside) claimOfNumber[number] = name
  }

  const speaking: number[] = []
  const speakerId = none<string>(speaks.length)
  for (let entity = 0; entity < speaks.length; entity++)
    if (speaks[entity] === 1) speakerId[entity] = speakerIdOf(speaking.push(entity) - 1)
  return {
    attributions: kept,
    claims: checkable,
    speaking,
    statementId,
    claimsOf,
    numbersOf,
    targetStances: targetStancesOf(stances.toTargets),
    speakerId,
    claimId,
    statementOfNumber,
    claimOfNumber,
  }
}

const none = <T>(length: number): (T | undefined)[] => new Array<T | undefined>(length).fill(undefined)

function targetStancesOf(list: readonly StanceTo[]): Map<number, TargetStance[]> {
  const stances = new Map<number, TargetStance[]>()
  for (const { attribution, target, label, lean, score, evidence } of list) {
    const stance = { target, label, lean, score, evidence }
    const known = stances.get(attribution)
    if (known) known.push(stance)
    else stances.set(attribution, [stance])
  }
  return stances
}

/** Index of the first number that begins at or after an offset; the list is in the order of the text. */
function firstFrom(list: readonly NumberMention[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as NumberMention).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
