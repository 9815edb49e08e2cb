/** Verbs that deny what they report: "denied that …". */
export const DENIAL: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'rebut',
  'reject',
  'dispute',
  'contradict',
  'disavow',
  'refuse',
  'decline',
])
