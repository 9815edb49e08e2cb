const WIDE = /\s\s|[^\S ]/
const SPACE = /\s+/g

/** Words on one line, a single space between them: names and descriptions run over line ends. */
export const oneLine = (text: string): string => (WIDE.test(text) ? text.replace(SPACE, ' ') : text)
