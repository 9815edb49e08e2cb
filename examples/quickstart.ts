// The first thing to try: a text goes in, records come out.
import { extract } from 'onrecord'

const { statements, speakers, numbers } = extract(`
The number of rough sleepers in the city has fallen by 12% in a year, the council said on Monday.

“We have turned a corner, but we won't stop here,” said Marta Quill, the council leader.
`)

for (const { quote, speaker, cue } of statements) {
  const who = speakers.filter(({ id }) => speaker?.includes(id)).map(({ name }) => name)
  console.log(`${who.join(' and ')} ${cue?.text}: ${quote.text}`)
}
console.log(numbers.map(({ text, value, unit, direction }) => ({ text, value, unit, direction })))
