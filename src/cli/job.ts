import { styleText } from 'node:util'
import type { Exporter, ExportOptions, OffsetUnit } from '../export/exporter.ts'
import { exporterNamed } from '../export/registry.ts'
import { pretty } from './format/pretty.ts'

/** What is done with each article, as plain data: a worker process is sent it. */
export interface Job {
  readonly format: string
  readonly why: boolean
  readonly offsets: OffsetUnit | undefined
  readonly minConfidence: number
  /** For articles that do not say themselves when they were published. */
  readonly published: string | undefined
  /** Of the terminal that shows the table. */
  readonly width: number
  readonly styled: boolean
}

/** The format of a job and its options. */
export function exportOf({ format, why, offsets, width, styled }: Job): { exporter: Exporter; options: ExportOptions } {
  const style = styled ? styleText : (_: unknown, text: string) => text
  const exporter = format === 'pretty' ? pretty({ width, style }) : exporterNamed(format)
  return { exporter, options: { why, offsets } }
}
