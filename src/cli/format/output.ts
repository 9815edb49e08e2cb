import type { Extraction } from '../../types.ts'

/** What a format may consult besides the extraction. */
export interface View {
  /** Say why, for each statement. */
  readonly why: boolean
  /** Columns to fill; only the pretty format asks. */
  readonly width: number
  /** Styles text for a terminal, or leaves it as it is. */
  readonly style: (style: Style, text: string) => string
}

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'cyan'

/** A way to write extractions, one after the other: `begin`, then each `article`, then `end`. */
export interface Output {
  begin(): string
  article(extraction: Extraction, index: number): string
  end(count: number): string
}
