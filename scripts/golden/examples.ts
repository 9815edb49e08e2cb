import { readdirSync } from 'node:fs'

/** The examples, by file name without its ending; what each prints stands in `examples/output`. */
export const exampleNames = (): string[] =>
  readdirSync('examples')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

export const exampleFile = (name: string): string => `examples/${name}.ts`
export const outputFile = (name: string): string => `examples/output/${name}.txt`
