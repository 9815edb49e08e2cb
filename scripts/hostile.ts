/**
 * Hostile texts: shows that time grows with the length and no faster; with a folder (manifest.jsonl beside its files), also that every
 * text in it is read within its budget without a fault. Takes some minutes; exit code 1 if something is wrong.
 *
 *     npm run hostile                       time, all families
 *     npm run hostile -- --only pronouns    time, the families whose name holds this
 *     npm run hostile -- folder             faults, on the folder's files (--only works here too)
 */
import { parseArgs } from 'node:util'
import { failures } from './hostile/corpus.ts'
import { nonLinear } from './hostile/linearity.ts'
import { pageFailures } from './hostile/pages.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', default: '' } } })
const [folder] = positionals
const bad =
  folder === undefined
    ? nonLinear(values.only, console.log)
    : [...failures(folder, values.only, console.log), ...(await pageFailures(folder, values.only, console.log))]
console.log(bad.length === 0 ? 'all is well' : `${bad.length} failed: ${bad.join(', ')}`)
process.exitCode = bad.length === 0 ? 0 : 1
