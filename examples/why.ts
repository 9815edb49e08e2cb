// Why a statement was read as it was: each reason names a rule, the words it saw, and how much it counted.
import { explain, extract } from 'onrecord'

const text = 'Asked about the delay, Dr Bo Ng, the chief engineer, replied: “We found a crack in March.”'
const [statement] = extract(text).statements

if (statement) {
  console.log(`${statement.quote.text} (confidence ${statement.confidence.toFixed(2)})`)
  for (const reason of explain(statement.evidence, text)) console.log(`- ${reason}`)
}
