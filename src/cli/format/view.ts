/** What the table asks besides the extraction. */
export interface View {
  /** Say why, for each statement. */
  readonly why: boolean
  /** Columns to fill. */
  readonly width: number
  /** Styles text for a terminal, or leaves it as it is. */
  readonly style: (style: Style, text: string) => string
}

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'cyan'
