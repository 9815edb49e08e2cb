import type { FurnitureRule } from './line.ts'

/** `(Image: Ann Lee)`, `[Photo by Ann Lee/PA]` at the end. */
const BRACKETED = /[([](?:image|photo|photograph|picture|pic|credit|video|file)s?(?: credits?)?(?: by|:| courtesy)[^()[\]]{1,80}[)\]]\.?$/i
/** `Photograph: Ann Lee/PA` at the end. */
const LABELLED =
  /(?:^|[.!?…'’"”)] |\s[|–-] )(?:photograph|photo|picture|image|video|pic|illustration|composite)s?(?: credit)?(?: by|:) ?\p{Lu}[^.!?"“”]{1,70}\.?$/iu
/** `[GETTY]` or `(Reuters)` at the end. */
const IN_BRACKETS = /[([]([^()[\]]{2,40})[)\]]\.?$/
/** `Ann Lee/PA`, `Ann Lee / Getty Images` at the end, after a full stop or alone. */
const AFTER_STROKE = /(?:^|[.!?] )(?:\p{Lu}[\p{L}'’.-]*\s?){1,5}\s?[/|]\s?([\p{L} ]{2,24})\.?$/u
/** A caption with its credit is this long at most. */
const LONGEST = 420

/** A caption with its credit, or a credit alone. */
export const credits: FurnitureRule = {
  id: 'furniture.credit',
  description: 'the line ends in a photo credit',
  find({ text }, { agencies }) {
    if (text.length > LONGEST) return null
    const tail = text.length > 130 ? text.slice(-130) : text
    const last = tail.charCodeAt(tail.length - 1)
    const beforeStop = last === 0x2e ? tail.charCodeAt(tail.length - 2) : last
    if (beforeStop === 0x29 || beforeStop === 0x5d) {
      if (BRACKETED.test(tail)) return caption(text)
      const [, names = ''] = IN_BRACKETS.exec(tail) ?? []
      // a source in brackets after a sentence may be that of the news; only Name/Agency is that of a picture
      const afterStop = /[.!?]["'”’]?\s*$/.test(tail.slice(0, tail.length - names.length - 2 - (last === 0x2e ? 1 : 0)))
      const parts = names.split(afterStop ? '/' : /[/,|]/)
      if (parts.length > (afterStop ? 1 : 0) && parts.some((part) => agencies.has(part.trim().toLowerCase().replace(/\.$/, ''))))
        if (afterStop || last !== 0x2e) return caption(text)
    }
    // most lines end in prose without a colon
    if ((tail.includes(':') || / by /i.test(tail)) && LABELLED.test(tail)) return caption(text)
    const stroke = tail.includes('/') || tail.includes('|') ? AFTER_STROKE.exec(tail) : null
    return stroke && agencies.has((stroke[1] ?? '').trim().toLowerCase()) ? caption(text) : null
  },
}

const caption = (text: string) => ({ kind: text.length < 40 ? ('credit' as const) : ('caption' as const) })
