/** The build puts the text of the file in its place. */
declare module '*.txt' {
  const text: string
  export default text
}

/** Set by the build. */
declare const VERSION: string
