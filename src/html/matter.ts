import type { Block } from './block.ts'
import { headingLevel, outwards } from './element.ts'
import type { BlockKind } from './kind.ts'
import { isoDate } from './metadata/iso-date.ts'
import { isByline } from './metadata/names.ts'
import { BYLINE, DATELINE, STANDFIRST } from './name-tables.ts'
import { isNamed } from './names.ts'
import { endsSentence, isProse } from './prose.ts'
import { similarity, wordsOf } from './similar.ts'

/** A line of the article, in its place on the page. */
export interface Line {
  readonly index: number
  readonly block: Block
  readonly kind: BlockKind
}

/** Words of a line before the first paragraph that is a standfirst, and after the last that is more than a label. */
const FEWEST = { named: 4, front: 6, back: 12 }
const LIKE = 0.8
const LONGEST_DATELINE = 60
const MARK = /["“”‘]/
const SPEECH = /^["“‘'].*[.!?]["”’']?$/s
/** How many elements around a line name it. */
const LEVELS = 3

/**
 * Splits what stands before the first paragraph: standfirst and captions belong to the article; byline, date and labels say something of
 * it.
 *
 *     Bridge to stay closed                   (headline)
 *     Repairs will take until the spring.     standfirst: the article's
 *     By Ann Lee · 3 March                    not
 *     The council said on Monday …            first paragraph
 */
export function frontMatter(
  lines: readonly Line[],
  description: string | null,
): { readonly article: readonly Line[]; readonly aside: readonly Line[] } {
  const summary = wordsOf(description ?? '')
  const first = lines.findIndex(
    ({ block, kind }) => kind === 'paragraph' && isProse(block) && !isNamedSo(block, STANDFIRST) && !isNamedSo(block, BYLINE),
  )
  if (first < 0) return { article: lines, aside: [] }
  const article: Line[] = []
  const aside: Line[] = []
  for (const [i, line] of lines.slice(0, first).entries()) {
    const { block, kind } = line
    // a caption, and the heading of the first section
    if (kind === 'caption' || (kind === 'heading' && i === first - 1 && !isNamedSo(block, STANDFIRST))) article.push(line)
    else if (isDateline(block)) aside.push(line)
    else if (!isNamedSo(block, BYLINE) && !(isByline(block.text) && !endsSentence(block.text)) && isStandfirst(block))
      article.push(kind === 'item' ? line : { ...line, kind: 'standfirst' })
    else aside.push(line)
  }
  return { article: [...article, ...lines.slice(first)], aside }

  function isStandfirst(block: Block): boolean {
    if (SPEECH.test(block.text)) return true
    const words = wordsOf(block.text)
    if (isNamedSo(block, STANDFIRST)) return words.length >= FEWEST.named
    return words.length >= FEWEST.front && (endsSentence(block.text) || similarity(words, summary) > LIKE)
  }
}

const isDateline = (block: Block): boolean =>
  block.text.length < LONGEST_DATELINE && (isNamedSo(block, DATELINE) || isoDate(block.text) !== null)

/** Takes labels off the end: headings with nothing under them, “Read more:”, names of topics; and who the authors are. */
export function withoutBackMatter(lines: readonly Line[], authors: readonly string[]): readonly Line[] {
  const names = authors.filter((name) => name.includes(' '))
  let end = lines.length
  for (; end > 0; end--) {
    const { block, kind } = lines[end - 1] as Line
    if (kind === 'item' || kind === 'row' || kind === 'caption' || kind === 'quotation') break
    if (names.some((name) => block.text.startsWith(name)) && !MARK.test(block.text)) continue
    if (kind === 'paragraph' && (endsSentence(block.text) || wordsOf(block.text).length >= FEWEST.back)) break
  }
  return end === 0 ? lines : lines.slice(0, end)
}

/** Takes out headings whose section was dropped: the next line is a heading of the same or a higher level, and something stood between. */
export function withoutEmptySections(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ index, block, kind }, i) => {
    const next = lines[i + 1]
    if (kind !== 'heading' || !next) return true
    return next.kind !== 'heading' || next.index === index + 1 || levelOf(next.block) > levelOf(block)
  })
}

function levelOf({ element }: Block): number {
  for (const around of outwards(element)) if (headingLevel(around) > 0) return headingLevel(around)
  return 0
}

export function isNamedSo({ element }: Block, words: ReadonlySet<string>): boolean {
  let level = 0
  for (const around of outwards(element)) {
    if (level++ >= LEVELS || around.tag === 'body' || around.tag === 'article') return false
    if (isNamed(around, words)) return true
  }
  return false
}
