/** Characters that take no column of their own: combining marks, joiners, variation selectors. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** Characters that take two columns: East Asian wide and full-width forms, emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u
/** Would move the cursor, change colours or turn the direction of writing: nothing an article may do to a terminal. */
const CONTROLS = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu

/** The text on one line and safe to print: white space is one space, control characters show as �. */
export const printable = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(CONTROLS, '\ufffd')
    .trim()

/** The columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  // the common case, at a glance
  if (/^[\u0020-\u007e\u2010-\u201f£€–—]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** Breaks a text into lines of at most `width` columns, at spaces; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((long) => cut(long, width))) {
    const columns = columnsOf(word)
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += line === '' ? word : ` ${word}`
    used = columnsOf(line)
  }
  if (line !== '') lines.push(line)
  return lines
}

function cut(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const columns = columnsOf(character)
    if (used + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  return [...pieces, piece]
}
