import type { ExportOptions, Format } from './exporter.ts'

const OPTIONS: readonly string[] = ['offsets', 'why']
const UNITS: readonly unknown[] = ['utf16', 'code-points', undefined]

/**
 * Throws a TypeError that says which option is not understood, or that the format prescribes another unit of offsets. What a format has
 * no use for (`why` without reasons, a unit without offsets) is no fault, so that one set of options can serve several formats.
 */
export function checkExportOptions({ name, offsets: prescribed }: Format, options: ExportOptions): void {
  for (const [key, value] of Object.entries(options)) {
    if (!OPTIONS.includes(key)) throw new TypeError(`export options: unknown key '${key}'; the keys are ${OPTIONS.join(', ')}`)
    if (key === 'why' && value !== undefined && typeof value !== 'boolean') throw new TypeError('export options: why must be true or false')
  }
  if (!UNITS.includes(options.offsets))
    throw new TypeError(`export options: offsets must be 'utf16' or 'code-points', got '${options.offsets}'`)
  if (prescribed === 'code-points' && options.offsets === 'utf16')
    throw new TypeError(`${name} counts offsets in code points, as its specification says; leave out offsets: 'utf16'`)
}
