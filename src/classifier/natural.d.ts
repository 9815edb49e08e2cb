/** natural's naive Bayes classifier; its own types are those of the whole package, which must not be imported. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer?: unknown, smoothing?: number)
    docs: unknown[]
    readonly features: Readonly<Record<string, number>>
    readonly classifier: {
      readonly classFeatures: Readonly<Record<string, Readonly<Record<string, number>>>>
      readonly classTotals: Readonly<Record<string, number>>
      readonly totalExamples: number
      readonly smoothing: number
    }
    addDocument(words: readonly string[], label: string): void
    train(): void
    getClassifications(words: readonly string[]): { readonly label: string; readonly value: number }[]
    static restore(saved: object): BayesClassifier
  }
}
