import type { Output } from './output.ts'

/** An array with the whole extraction of each article. */
export const json = (): Output => ({
  begin: () => '[',
  article: (extraction, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(extraction, null, 2)}`,
  end: () => '\n]\n',
})
