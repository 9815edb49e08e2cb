import type { Cast } from '../../../src/report/cast.ts'
import { type Html, html } from '../../../src/report/html.ts'
import { positions } from '../../../src/report/positions.ts'
import { speakers as cast } from '../../../src/report/speakers.ts'
import type { Extraction } from '../../../src/types.ts'

/** Who speaks, and where they stand. */
export const speakers = (extraction: Extraction, voices: Cast): Html =>
  html`${cast(voices)}<h2>Where they stand</h2>${positions(extraction, voices)}`
