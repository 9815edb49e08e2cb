import { type FurnitureRule, SHORT } from './line.ts'

const STAMP =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created)|(?:published|updated) (?:at|on))\b[ :]*(?:(?:at|on)[ :]*)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday|just now|an? |one |two )/
const AGO = /^(?:\d{1,3}|an?|one|two) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago$/
const READING_TIME = /^(?:\d{1,3}|one|two|three) ?-?min(?:ute)?s?(?: read)?$/
/** `12:30, 3 May 2024 | Updated 14:02` */
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?:,? ?(?:gmt|bst|edt|est|et|utc))?,? (?:\d{1,2} \w{3,9}|\w{3,9} \d{1,2})/
/** A stamp is this long at most; the day of an article on a line of its own is no furniture, for it dates what follows. */
const LONGEST = 90

export const timestamp: FurnitureRule = {
  id: 'furniture.timestamp',
  description: 'the line says when the page was published',
  find(line) {
    if (line.text.length > SHORT) return null
    const { plain } = line
    if (plain.length > LONGEST || plain.length < 5) return null
    return STAMP.test(plain) || AGO.test(plain) || READING_TIME.test(plain) || CLOCK.test(plain) ? { kind: 'dateline' } : null
  },
}
