/** What each group of the attribution model's features says of a value, e.g. "content begins" and "85-92%". */
const GROUPS: Readonly<Record<string, (value: string) => string>> = {
  bias: () => 'attributions are right as often as this to begin with',
  'content begins': (share) => `the model is ${share} sure where the content begins`,
  'content ends': (share) => `the model is ${share} sure where the content ends`,
  'content least sure word': (share) => `the model is at least ${share} sure of each word of the content`,
  cue: (share) => `the model is ${share} sure of the reporting word`,
  source: (share) => `the model is ${share} sure that this is a source`,
  'source chosen': (share) => `the model is ${share} sure that this source goes with the content`,
  'cue class': (name) => `the reporting word: ${name}`,
  'rules agree': (share) => `share of the content that a rule found too: ${share === '0' ? 'none' : share}`,
  'agreeing rule': (share) => `the rule that found it too is sure by ${share}`,
  'content words': (count) => `words of content: ${count}`,
  spans: (count) => `stretches of content: ${count}`,
  quoted: (part) => `in quotation marks: ${part}`,
  nobody: (no) => (no === 'yes' ? 'no source is named' : 'a source is named'),
  side: (side) => `the content stands to the ${side === 'left' ? 'right' : 'left'} of its reporting word`,
  'cue verb': (form) => `the verb of the reporting word: ${form}`,
}

/** A feature of the attribution model in words, or null if `id` names none. */
export function describeModelFeature(id: string): string | null {
  if (id === 'model') return 'the trained model found it, and no rule'
  if (!id.startsWith('model.')) return null
  const [, group = '', value = ''] = /^model\.([^.]+)\.(.+)$/.exec(id) ?? []
  return Object.hasOwn(GROUPS, group) ? (GROUPS[group]?.(value) ?? null) : null
}
