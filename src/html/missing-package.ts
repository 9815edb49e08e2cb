/** A package that is needed is not installed; the message says what to do. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage'
}
