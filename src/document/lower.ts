/** A word in lower case, with ’ as '. */
export const lowerOf = (word: string): string => word.toLowerCase().replace('’', "'")
