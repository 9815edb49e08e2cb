import { explain } from '../../record/explain.ts'
import { toRecords } from '../../record/to-records.ts'
import type { Output, View } from './output.ts'

/** One flat record a line. */
export const jsonl = ({ why }: View): Output => ({
  begin: () => '',
  article(extraction) {
    const lines = toRecords(extraction).map((record, i) => {
      const statement = extraction.statements[i]
      const reasons = why && statement ? { why: explain(statement.evidence, extraction.article.text) } : {}
      return `${JSON.stringify({ ...record, ...reasons })}\n`
    })
    return lines.join('')
  },
  end: () => '',
})
