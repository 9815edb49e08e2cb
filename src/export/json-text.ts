/** JSON that can stand inside a `<script>` of a page: no `<` may end it, and no line separator either. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Each value on a line of its own, as JSON. */
export const jsonLines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
