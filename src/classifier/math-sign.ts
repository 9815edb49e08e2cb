/** `Math.sign` as it is before natural is loaded. */
export const sign = Math.sign
