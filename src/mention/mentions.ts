import { otherForms } from '../lexicon/given-names.ts'
import type { Stage } from '../pipeline/stage.ts'
import type { Evidence, TextSpan } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { headlineTokens } from './headline.ts'
import type { Gender, GrammaticalNumber, Mention } from './layer.ts'
import { findRuns, type Run } from './name-run.ts'
import { nominalEnd, nominalType } from './nominals.ts'
import { pronouns } from './pronouns.ts'
import { afterName, isPartyLabel, roleOfPronoun, sharedAfter } from './role-after.ts'
import { roleBefore, singular } from './role-before.ts'
import { settleTypes } from './settle-types.ts'
import { splitRun, wordsOf } from './split-run.ts'
import { View } from './view.ts'
import { FEMALE, FIRST_NAME, FUNCTION, MALE, NOMINAL_BODY, PLACE, PLURAL } from './word-bits.ts'

/** A mention whose number is given when all are in order. */
type Draft = { -readonly [K in keyof Mention]: Mention[K] }

/** Finds everyone and everything that can speak: names with their titles and roles, common nouns, pronouns. */
export const mentions: Stage<'tokens' | 'sentences' | 'quotations' | 'phrases', 'mentions'> = {
  id: 'mentions',
  needs: ['tokens', 'sentences', 'quotations', 'phrases'],
  adds: ['mentions'],
  run({ text, tokens, phrases }, { lexicon }) {
    const view = new View(text, tokens, phrases, lexicon)
    const names = settleTypes(view, candidates(view))
    const taken = new Uint8Array(view.count)
    for (const { from, nameFrom, to, type } of names) {
      for (let i = nameFrom; i < to; i++) taken[i] = 1
      if (type === 'person') for (let i = from; i < to; i++) view.person[i] = 1
    }
    const named = nameMentions(view, names).sort(outerFirst)
    shareRoles(view, named)
    const drafts: Draft[] = []
    for (const noun of phrases.nouns) {
      if (noun.pronoun) {
        const known = pronouns.get(view.low(noun.from))
        if (!known) continue
        const type = known.person ? 'person' : 'other'
        const draft = described(noun.from, noun.to, noun.from, 'pronoun', type, known.gender, known.number, NOTHING)
        // "She is now head of the trust"
        if (known.gender) draft.roles = roleOfPronoun(view, noun.to)
        drafts.push(draft)
      } else if (taken[noun.head] === 0) {
        const type = nominalType(view.bits[noun.head] ?? 0)
        if (type) drafts.push(nominal(view, noun.from, noun.head, type))
      }
    }
    const list = merge(named, drafts)
    return { mentions: { list, at: innermost(list, view.count), bits: view.bits } }
  },
}

const outerFirst = (a: Draft, b: Draft): number => a.from - b.from || b.to - a.to

/** Both in the order of the text, an outer mention before an inner one; and numbers them. */
function merge(names: readonly Draft[], others: readonly Draft[]): Draft[] {
  const list: Draft[] = []
  let k = 0
  for (const other of others) {
    for (let name = names[k]; name && outerFirst(name, other) <= 0; name = names[++k]) list.push(name)
    list.push(other)
  }
  for (; k < names.length; k++) list.push(names[k] as Draft)
  for (let id = 0; id < list.length; id++) (list[id] as Draft).id = id
  return list
}

const NOTHING: readonly never[] = []
const BECAUSE: Readonly<Record<string, readonly Evidence[]>> = Object.fromEntries(
  ['group', 'unnamed', 'document', 'organization'].map((type) => [type, [{ rule: `nominal.${type}`, weight: 1, spans: [] }]]),
)

function nominal(view: View, from: number, head: number, type: Mention['type']): Draft {
  const bits = view.bits[head] ?? 0
  const gender = bits & MALE ? 'male' : bits & FEMALE ? 'female' : null
  return described(
    from,
    nominalEnd(view, from, head),
    head,
    'nominal',
    type,
    gender,
    bits & PLURAL ? 'plural' : 'singular',
    BECAUSE[type] ?? NOTHING,
  )
}

/** A mention that is no name. */
function described(
  from: number,
  to: number,
  head: number,
  form: Mention['form'],
  type: Mention['type'],
  gender: Gender,
  number: GrammaticalNumber,
  evidence: readonly Evidence[],
): Draft {
  return {
    id: -1,
    from,
    to,
    head,
    form,
    type,
    name: null,
    honorific: null,
    roles: NOTHING,
    gender,
    number,
    age: null,
    evidence,
    words: NOTHING,
    nickname: null,
  }
}

function candidates(view: View): Candidate[] {
  const headline = headlineTokens(view)
  const found: Candidate[] = []
  const later: Run[] = []
  for (const run of findRuns(view)) {
    if (isPartyLabel(view, run.from)) continue
    if (headline[run.from] === 1) {
      later.push(run)
      continue
    }
    const name = splitRun(view, run, false)
    if (!name) continue
    found.push(name)
  }
  const known = knownNames(view, found)
  const inside = new Uint8Array(view.count)
  for (const { from, to } of found) inside.fill(1, from, to)
  // a word at the start of a sentence that the parser takes for a verb is a name if the article has it as one: "Lynch said"
  for (let i = 0; i < view.count; i++) {
    if (view.tokens.pos[i] !== 'VERB' || !view.capital(i) || !view.opens(i) || !known.has(view.low(i)) || headline[i] === 1) continue
    if (inside[i] === 1) continue
    const name = splitRun(view, { from: i, to: i + 1, opens: true, nickname: null }, false)
    if (name) found.push(name)
  }
  // in a headline only what the article names elsewhere is a name for sure
  for (const run of later)
    for (const part of knownParts(view, run, known)) {
      const name = splitRun(view, part, true)
      if (name) found.push(name)
    }
  return found
}

/** The names of an article, and the family names among them. */
function knownNames(view: View, names: readonly Candidate[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { key, words, honorific, nameFrom, nickname } of names) {
    known.add(key)
    if (nickname) known.add(nickname.toLowerCase())
    if (words.length > 1 && view.has(nameFrom, FIRST_NAME)) {
      known.add(words[0] as string)
      for (const name of otherForms(words[0] as string, view.lexicon)) known.add(name)
    }
    if (words.length > 1 && (honorific || view.has(nameFrom, FIRST_NAME))) known.add(words[words.length - 1] as string)
  }
  return known
}

/** The stretches of a run in a headline that are written as a name of the article: "Jury Finds | Dorian Hart | Guilty". */
function knownParts(view: View, run: Run, known: ReadonlySet<string>): Run[] {
  const parts: Run[] = []
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + 5); to > from; to--) {
      if (!view.capital(from) || !known.has(wordsOf(view, from, to, null).join(' '))) continue
      parts.push({ from: to === from + 1 ? givenBefore(view, run, from, parts) : from, to, opens: true, nickname: null })
      from = to - 1
      break
    }
  }
  return parts
}

/** Where a name begins of which the article has else the last word alone: the given name right before it. */
function givenBefore(view: View, run: Run, at: number, parts: readonly Run[]): number {
  const first = at - 1
  const free = first >= run.from && first >= (parts.at(-1)?.to ?? run.from)
  return free && view.capital(first) && view.has(first, FIRST_NAME) && !view.has(first, FUNCTION | PLACE) && !MODAL.has(view.low(first))
    ? first
    : at
}

/** Given names with which a headline more often says something else: "Will Lee Win?" */
const MODAL = new Set(['will', 'may', 'mark', 'grant', 'rob', 'drew', 'chase', 'sue', 'pat', 'can', 'art', 'jack', 'trip', 'rich', 'major'])

/** Names with the roles stated at them; a plural role before the first of several names is that of each. */
function nameMentions(view: View, names: readonly Candidate[]): Draft[] {
  let shared: { readonly role: TextSpan; readonly end: number } | null = null
  return names.map((name) => {
    const roles: TextSpan[] = []
    let age: number | null = null
    if (name.type === 'person') {
      const title = name.role ? singular(view, name.role.from, name.role.to - 1, name.role.to) : null
      if (title) roles.push(title)
      const before = roleBefore(view, name.from, name.to)
      if (before) add(roles, before.roles)
      const joined = shared && name.from <= shared.end + 2 && /^(?:and|,|&)$/.test(view.low(name.from - 1))
      if (joined && shared && !before) add(roles, [shared.role])
      const after = afterName(view, name.to, name.from)
      // "Sens. Ann Lee (D-N.J.) and Bob Ray": what follows a name does not end the list
      const many = title && name.role && view.has(name.role.to - 1, PLURAL) ? title : null
      const role: TextSpan | undefined = many ?? (before?.plural ? before.roles[0] : joined ? shared?.role : undefined)
      shared = role ? { role, end: after.label ? after.to : name.to } : null
      add(roles, after.roles)
      if (name.suffixRole >= 0) add(roles, [view.span(name.suffixRole, name.suffixRole + 1)])
      if (after.label) add(roles, [after.label])
      age = after.age
    } else if (name.type === 'organization') {
      const kind = descriptionBefore(view, name)
      if (kind) roles.push(kind)
    }
    return {
      id: -1,
      from: name.from,
      to: name.to,
      head: name.nameTo - 1,
      form: 'name',
      type: name.type,
      name: view.span(name.nameFrom, name.nameTo),
      honorific: name.honorific,
      roles,
      gender: name.type === 'person' ? name.gender : null,
      number: 'singular',
      age,
      evidence: name.evidence,
      words: name.words,
      nickname: name.nickname,
    }
  })
}

/** "the human rights organization Safeguard Defenders": what kind of body it is. */
function descriptionBefore(view: View, { from }: Candidate): TextSpan | null {
  const noun = view.phrases.nouns[view.phrases.nounAt[from - 1] ?? -1]
  if (!noun || !view.has(from - 1, NOMINAL_BODY) || view.low(from - 1) === 'state' || view.capital(from - 1) || !view.with(from - 1, from))
    return null
  let start = noun.from
  while (start < from - 1 && (view.tokens.pos[start] === 'DET' || view.tokens.pos[start] === 'PRON')) start++
  return view.span(start, from)
}

function add(roles: TextSpan[], more: readonly TextSpan[]): void {
  for (const role of more) if (!roles.some(({ span }) => span.start === role.span.start)) roles.push(role)
}

/** The innermost mention at every token: mentions come outer before inner, so later ones overwrite. */
function innermost(list: readonly Mention[], count: number): Int32Array {
  const at = new Int32Array(count).fill(-1)
  for (const { id, from, to } of list) for (let i = from; i < to; i++) at[i] = id
  return at
}

/** Gives each of several who are named together the role that stands after the last of them. */
function shareRoles(view: View, named: readonly Draft[]): void {
  for (let k = 1; k < named.length; k++) {
    const last = named[k] as Draft
    if (last.type !== 'person' || view.low(last.from - 1) !== 'and' || last.roles.length > 0) continue
    const role = sharedAfter(view, last.to)
    if (!role) continue
    let next = last
    last.roles = [role]
    for (let j = k - 1; j >= 0; j--) {
      const name = named[j] as Draft
      const joiner = view.low(name.to)
      if (name.type !== 'person' || name.to !== next.from - 1 || (joiner !== 'and' && joiner !== ',')) break
      name.roles = [...name.roles, role]
      next = name
    }
  }
}
