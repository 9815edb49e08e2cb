/**
 * Sets the weights of how far a reporting verb is taken for a fact and writes `src/claim/factuality.generated.ts`.
 *
 *     npx tsx training/cue-factuality.ts cue-verbs-evidence.tsv     columns: verb, mv2_pos, mv2_neg (-3 to 3)
 *
 * Half of the verbs set the weights (ridge regression); `npm run evaluate` measures on the other half.
 */
import { writeFileSync } from 'node:fs'
import { readVerbEvidence, setsWeights, type VerbEvidence } from '../scripts/evaluate/cue-evidence.ts'
import { FACTUALITY_FEATURES, factualityFeatures } from '../src/claim/factuality.ts'
import { fitRidge } from './ridge.ts'

const PENALTY = 2

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: npx tsx training/cue-factuality.ts cue-verbs-evidence.tsv')
const verbs = readVerbEvidence(path).filter(setsWeights)

function weights(value: (row: VerbEvidence) => number | null): string {
  const known = verbs.filter((row) => value(row) !== null)
  const fitted = fitRidge(
    known.map(({ verb }) => factualityFeatures(verb)),
    known.map((row) => value(row) ?? 0),
    PENALTY,
  )
  return `[\n${fitted.map((weight, i) => `  ${weight.toFixed(2)}, // ${FACTUALITY_FEATURES[i]}`).join('\n')}\n]`
}

writeFileSync(
  'src/claim/factuality.generated.ts',
  `// Made by training/cue-factuality.ts; see models/cue-factuality.md. In the order of FACTUALITY_FEATURES.
export const affirmed: readonly number[] = ${weights((row) => row.affirmed)}
/** Of the verb with a negation: "did not confirm". */
export const negated: readonly number[] = ${weights((row) => row.negated)}
`,
)
