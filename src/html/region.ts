import { outwards } from './element.ts'
import { type Layout, NOWHERE, type Range } from './layout.ts'
import { ARTICLE, ASIDE } from './name-tables.ts'
import { isNamed } from './names.ts'
import { strengthOf } from './strength.ts'
import { Sums } from './sums.ts'
import type { PageElement } from './tree.ts'

/** How many elements around a paragraph it speaks for. */
const LEVELS = 5
const NAME_WEIGHT = 25
/** A candidate this near to the best speaks for what holds both. */
const NEAR = 0.75
const CANDIDATES = 5
/** So many candidates in one element speak for it. */
const TOGETHER = 3

/** Further out is where a third of the score is left; around an <article>, where there is half as much again. */
const CLIMB = { least: 1 / 3, more: 1.5, whole: 3 }

const TAG_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['article', 10],
  ['main', 5],
  ['div', 5],
  ['section', 5],
  ['pre', 3],
  ['td', 3],
  ['blockquote', 3],
  ['address', -3],
  ['ol', -3],
  ['ul', -3],
  ['dl', -3],
  ['dd', -3],
  ['dt', -3],
  ['li', -3],
  ['form', -3],
  ['th', -5],
])

/**
 * Where the article is: the element whose paragraphs speak for it most, and those beside it that hold more of the same.
 *
 * The method is that of Readability (Arc90, kept by Mozilla), https://github.com/mozilla/readability: each paragraph speaks for the
 * elements around it, less the further out; links speak against.
 *
 * @param kept 1 for each block that may be the article's
 * @returns ranges of blocks in order; empty if nothing on the page looks like an article
 */
export function findRegion(layout: Layout, kept: Uint8Array): readonly Range[] {
  const content = contentOf(layout, kept)
  const scores = new Map([...content].map(([element, value]) => [element, value + baseOf(element)]))
  const all = [...scores].sort(([, a], [, b]) => b - a)
  // the page as a whole only where nothing in it is anywhere near
  const [first] = all
  const parts = all.filter(([{ tag }, score]) => tag !== 'body' && score * CLIMB.whole > (first?.[1] ?? 0))
  const ranked = (parts.length > 0 ? parts : all).slice(0, CANDIDATES)
  const [best] = ranked
  if (!best) return []
  let [top, score] = best
  top = holderOfMany(top, ranked) ?? top
  score = scores.get(top) ?? score
  top = climb(top, scores, layout, new Sums(layout, kept))
  score = scores.get(top) ?? score
  return withSiblings(top, score, layout, kept, scores)
}

/** What the paragraphs in each element say for it, less the share of links. */
function contentOf(layout: Layout, kept: Uint8Array): Map<PageElement, number> {
  const { blocks, ranges } = layout
  const sums = new Sums(layout, kept)
  const raw = new Map<PageElement, number>()
  blocks.forEach((block, i) => {
    if (kept[i] !== 1) return
    const strength = strengthOf(block)
    if (strength === 0) return
    const { from, to } = ranges.get(block.element) ?? NOWHERE
    // an element with this paragraph only is the paragraph
    let level = to - from > 1 || block.element.tag === 'body' ? 0 : -1
    for (const element of outwards(block.element)) {
      if (level >= LEVELS || element.parent === null || element.tag === 'html') break
      if (level >= 0) {
        const share = level === 0 ? 1 : level === 1 ? 1 / 2 : 1 / (level * 3)
        raw.set(element, (raw.get(element) ?? 0) + strength * share)
      }
      level++
    }
  })
  const content = new Map<PageElement, number>()
  for (const [element, value] of raw) content.set(element, value * (1 - sums.linkShare(ranges.get(element) ?? NOWHERE)))
  return content
}

/** What an element's tag and names say for it. */
function baseOf(element: PageElement): number {
  const tag = TAG_WEIGHTS.get(element.tag) ?? 0
  return tag + (isNamed(element, ARTICLE) ? NAME_WEIGHT : 0) - (isNamed(element, ASIDE) ? NAME_WEIGHT : 0)
}

/** The innermost element that holds the best candidate and enough of those near to it, if there is one. */
function holderOfMany(top: PageElement, ranked: readonly (readonly [PageElement, number])[]): PageElement | null {
  const best = ranked[0]?.[1] ?? 0
  const near = ranked.slice(1).filter(([, score]) => score >= best * NEAR)
  if (near.length < TOGETHER) return null
  const around = near.map(([element]) => new Set(outwards(element)))
  for (const element of outwards(top)) {
    if (element.tag === 'body') break
    if (element !== top && around.filter((set) => set.has(element)).length >= TOGETHER) return element
  }
  return null
}

/** Further out as long as that scores more: the article may lie in several parts. */
function climb(top: PageElement, scores: ReadonlyMap<PageElement, number>, { ranges }: Layout, sums: Sums): PageElement {
  let last = scores.get(top) ?? 0
  const least = last * CLIMB.least
  let article: PageElement | null = null
  for (const element of outwards(top)) {
    if (element.tag === 'body' || element.parent === null) break
    const score = scores.get(element)
    if (element !== top && score !== undefined) {
      if (score < least) break
      if (score > last) return article && !hasMore(element, article) ? top : element
      last = score
    }
    if (element.tag === 'article') article = element
  }
  return top

  /** An <article> is the whole of it, unless it is one of several. */
  function hasMore(element: PageElement, than: PageElement): boolean {
    return sums.strength(ranges.get(element) ?? NOWHERE) > sums.strength(ranges.get(than) ?? NOWHERE) * CLIMB.more
  }
}

const JOIN = { share: 0.2, least: 10, prose: 80, links: 0.25 }

/** The element's blocks, and those of elements beside it that score enough or are prose themselves. */
function withSiblings(
  top: PageElement,
  score: number,
  layout: Layout,
  kept: Uint8Array,
  scores: ReadonlyMap<PageElement, number>,
): Range[] {
  const { blocks, ranges } = layout
  const least = Math.max(JOIN.least, score * JOIN.share)
  const sums = new Sums(layout, kept)
  const list: Range[] = []
  for (const sibling of top.parent?.children ?? [top]) {
    if ('text' in sibling) continue
    const range = ranges.get(sibling)
    if (range && (sibling === top || hasMore(sibling, range) || isProse(range))) list.push(range)
  }
  return list

  function hasMore(sibling: PageElement, range: Range): boolean {
    return (scores.get(sibling) ?? 0) >= least && sums.linkShare(range) < JOIN.links
  }

  function isProse({ from, to }: Range): boolean {
    const block = blocks[from]
    if (to - from !== 1 || !block || kept[from] !== 1) return false
    const { text, linked } = block
    return text.length > JOIN.prose ? linked / text.length < JOIN.links : linked === 0 && /\.( |$)/.test(text)
  }
}
