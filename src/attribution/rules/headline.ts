import { because, NO_CIRCUMSTANCES, type Proposal } from '../proposal.ts'
import type { Range, Scene } from '../scene.ts'
import { type FoundSource, nounPhraseAfter } from '../source.ts'

/** A headline or a line of a transcript names its source in so many words at most. */
const LONGEST_LABEL = 8

/**
 * A line that names its source with a colon or a dash and has no cue verb: a headline, or a line of a transcript.
 *
 *     Minister: Rail fares will not rise          Rail fares 'will not rise' - minister
 *     ^source ^mark ^content                      ^content                   ^mark ^source
 * Not: Weather: rain in the north.      no one says that
 */
export function headline(scene: Scene, from: number, to: number): Proposal | null {
  return labelled(scene, from, to) ?? signed(scene, from, to)
}

function labelled(scene: Scene, from: number, to: number): Proposal | null {
  const last = Math.min(to - 3, from + LONGEST_LABEL)
  for (let i = from + 1; i < last; i++) {
    if (scene.word(i) !== ':') continue
    const source = nounPhraseAfter(scene, from, i)
    if (source?.to !== i || !isSpeaker(scene, source)) return null
    let end = to
    while (end > i + 1 && scene.isTerminal(end - 1) && scene.word(end - 1) === '.') end--
    if (!hasVerb(scene, i + 1, end) || (scene.isMark(i + 1) && scene.inSpeech(i + 2))) return null
    return proposal(scene, 'headline.label', { from: i + 1, to: end }, { from: i, to: i + 1 }, source)
  }
  return null
}

function signed(scene: Scene, from: number, to: number): Proposal | null {
  if (to - from > 30 || scene.isTerminal(to - 1)) return null
  for (let i = to - 2; i > from + 2 && i > to - LONGEST_LABEL; i--) {
    if (!scene.isDash(i) && !(scene.word(i) === ',' && i === to - 2)) continue
    const source = nounPhraseAfter(scene, i + 1, to)
    if (source?.to !== to || !hasVerb(scene, from, i)) return null
    return scene.isDash(i) ? proposal(scene, 'headline.signature', { from, to: i }, { from: i, to: i + 1 }, source) : null
  }
  return null
}

/** A name of two words, one in capitals, or one word that the article uses as a name elsewhere; "Weather" is a topic. */
function isSpeaker(scene: Scene, { from, to, head }: FoundSource): boolean {
  if (scene.noun(head)?.proper !== true) return false
  const word = scene.doc.tokens.word[head] ?? ''
  return to - from >= 2 || (word.length > 1 && word === word.toUpperCase()) || scene.isName(head)
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 40; i++) if (scene.verb(i)) return true
  return false
}

function proposal(scene: Scene, rule: string, content: Range, mark: Range, source: FoundSource): Proposal {
  const score = 0.7
  return {
    rule,
    content: [content],
    cue: mark,
    lemma: scene.word(mark.from),
    attitude: 'neutral',
    source,
    prompt: null,
    ...NO_CIRCUMSTANCES,
    score,
    evidence: [because(scene, rule, score, mark), because(scene, source.rule, 0.1, source)],
  }
}
