/** A weight as people say it. What the classes are is a matter of taste: most reasons weigh between 0.1 and 1.5. */
export function weightInWords(weight: number): string {
  const size = Math.abs(weight)
  const side = weight < 0 ? 'against' : 'for'
  if (size >= 1) return `strongly ${side}`
  if (size >= 0.4) return `${side}`
  return size >= 0.1 ? `slightly ${side}` : `hardly ${side}`
}
