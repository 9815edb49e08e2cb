import { parquetReadObjects } from 'hyparquet'
import { exportAll, parquet } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import { toRecords } from '../../src/record/to-records.ts'

const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
const article = extract('𝑥 — Profits fell 5%, to £2m, the company said.\n\n“We will appeal,” said Ann Lee, the firm’s lawyer.', { id: 'a' })

test('what is read back is what was written', async () => {
  const file = bytesOf(exportAll(parquet, [article, extract(''), article]))
  const rows = await parquetReadObjects({ file })
  const records = toRecords(article).map((record) => ({ ...record, meta: null }))
  expect(rows).toEqual([...records, ...records])
})
