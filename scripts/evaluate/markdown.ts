/** A Markdown table; numbers are shown with two decimals, as `.85`. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => line(row.map(cell)))].join('\n')
}

const cell = (value: string | number | null | undefined): string => (typeof value === 'number' ? share(value) : (value ?? ''))

/** 0.846 → ".85" */
export const share = (value: number): string => value.toFixed(2).replace(/^0(?=\.)/, '')
