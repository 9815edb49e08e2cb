/** Ridge regression: the weights that minimise the squared error plus `penalty` times their own squares, the first (the constant) not. */
export function fitRidge(rows: readonly (readonly number[])[], values: readonly number[], penalty: number): number[] {
  const n = rows[0]?.length ?? 0
  const a = Array.from({ length: n }, (_, i) => {
    const line = Array.from({ length: n + 1 }, () => 0)
    rows.forEach((row, r) => {
      for (let j = 0; j < n; j++) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0)
      line[n] = (line[n] ?? 0) + (row[i] ?? 0) * (values[r] ?? 0)
    })
    line[i] = (line[i] ?? 0) + (i === 0 ? 1e-9 : penalty)
    return line
  })
  // Gauss-Jordan; the matrix is positive definite, so no pivoting is needed
  for (let i = 0; i < n; i++) {
    const pivot = a[i] as number[]
    const head = pivot[i] ?? 1
    for (let j = i; j <= n; j++) pivot[j] = (pivot[j] ?? 0) / head
    a.forEach((line, k) => {
      const factor = line[i] ?? 0
      if (k !== i && factor !== 0) for (let j = i; j <= n; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0)
    })
  }
  return a.map((line) => line[n] ?? 0)
}
