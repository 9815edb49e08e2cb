const SMALL = /^\s*[\p{Ll}]/u
const OPEN_END = /[,–—]\s*$/u

/**
 * Whether a line goes on after a single <br>: the line after it begins with a small letter, or the one before it ends with a comma.
 *
 *     The bridge will<br>stay closed           goes on
 *     The bridge is closed.<br>“It is old,”    does not
 */
export const goesOn = (before: string, after: string): boolean => SMALL.test(after) || OPEN_END.test(before)
