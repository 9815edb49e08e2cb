/** A gold mention: the entity it is of, and the characters of its head words. */
export interface GoldMention {
  readonly group: string
  readonly start: number
  readonly end: number
  /** `person`, `organization`, `place` … */
  readonly type: string
  /** Its head is a proper noun. */
  readonly proper: boolean
}

export interface GumText {
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

interface Word {
  readonly start: number
  readonly end: number
  readonly proper: boolean
}

interface Opened {
  readonly from: number
  readonly type: string
  readonly span: string
}

/** Reads a GUM file: the text with its paragraphs, and who is meant where (`Entity` in the last column). */
export function readGum(conllu: string): GumText {
  let text = ''
  const words: Word[] = []
  const mentions: GoldMention[] = []
  const open = new Map<string, Opened[]>()
  const close = (group: string, { from, type, span }: Opened) => {
    const [first = 1] = span.split(',').map(Number)
    const head = words[from + first - 1]
    if (head)
      mentions.push({
        group,
        type,
        start: head.start,
        end: words[from + Number(span.split(',').at(-1)) - 1]?.end ?? head.end,
        proper: head.proper,
      })
  }
  let compoundTo = 0
  let compoundMisc = ''
  for (const line of conllu.split('\n')) {
    if (/^# newpar($| )/.test(line)) text = text === '' ? '' : `${text.trimEnd()}\n`
    if (line.startsWith('#') || line === '') continue
    const [id = '', form = '', , upos, , , , , , misc = ''] = line.split('\t')
    if (id.includes('.')) continue
    if (id.includes('-')) {
      compoundTo = Number(id.split('-')[1])
      compoundMisc = misc
      continue
    }
    const n = Number(id)
    words.push({ start: text.length, end: text.length + form.length, proper: upos === 'PROPN' })
    const glued = n < compoundTo || (n === compoundTo ? compoundMisc : misc).includes('SpaceAfter=No')
    text += glued ? form : `${form} `
    if (n >= compoundTo) compoundTo = 0
    const entity = /Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [whole, opened, closed] of entity.matchAll(/\(([^()]+)\)?|([^()]+)\)/g)) {
      const [group = '', type = '', , , , span = '1'] = (opened ?? closed ?? '').split('-')
      const from = words.length - 1
      if (opened !== undefined && whole.endsWith(')')) close(group, { from, type, span })
      else if (opened !== undefined) open.set(group, [...(open.get(group) ?? []), { from, type, span }])
      else {
        const begun = open.get(group)?.pop()
        if (begun) close(group, begun)
      }
    }
  }
  return { text, mentions }
}
