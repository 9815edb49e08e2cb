/**
 * What each rule saw, as the beginning of a sentence that the words follow: "the name after the cue verb is its subject: “Ann Lee”".
 * A rule without a line here is shown by its id.
 */
export const ruleDescriptions: Readonly<Record<string, string>> = {
  'source.subject': 'the subject of the cue verb is the source',
  'source.inverted-subject': 'the subject stands after the cue verb',
  'source.after-phrase': 'the source stands after the phrase',
  'source.apposition': 'the source is the noun before an apposition',
  'source.antecedent': 'the relative clause belongs to the source before it',
  'source.shared-subject': 'two verbs share one subject',
  'source.gerund-subject': 'the subject of the main clause is that of the participle',
}
