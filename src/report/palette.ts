/**
 * Colours of the speakers, in the order in which they are given out; with more speakers they come round again, and the letter tells them
 * apart. They follow Okabe and Ito's order of hues (vermilion, blue, green, purple), moved in lightness until each has a contrast of 4.5 : 1
 * with every ground it stands on, and until any two differ for readers with any of the three kinds of colour blindness.
 */
export interface Theme {
  readonly speakers: readonly string[]
  readonly paper: string
  /** Ground of cards and tables. */
  readonly card: string
  readonly ink: string
  /** Less important words. */
  readonly soft: string
  /** Lines that divide. */
  readonly line: string
  /** Ground of a claim that is worth checking. */
  readonly claim: string
  /** Line around a claim's rank. */
  readonly rank: string
  /** Ground of a number. */
  readonly number: string
  readonly support: string
  readonly oppose: string
  readonly link: string
}

export const light: Theme = {
  speakers: ['#0830a5', '#bb3f00', '#0e7461', '#740e55', '#2a4000', '#7f59ab'],
  paper: '#fdfcf9',
  card: '#ffffff',
  ink: '#1d1c1a',
  soft: '#625d54',
  line: '#e3ddd1',
  claim: '#fff6d6',
  rank: '#b08a1e',
  number: '#e6ecef',
  support: '#0b62a8',
  oppose: '#b34100',
  link: '#0b5394',
}

export const dark: Theme = {
  speakers: ['#8ddefd', '#fb836d', '#0ac5b4', '#fdb500', '#c9ec9d', '#b495fe'],
  paper: '#15171b',
  card: '#1c1f24',
  ink: '#ebe8e1',
  soft: '#a8a49b',
  line: '#33373e',
  claim: '#332d12',
  rank: '#a38a3a',
  number: '#2b333b',
  support: '#6cb8f0',
  oppose: '#f58a5c',
  link: '#8cc4f5',
}

/** How much of a speaker's colour the ground of their words has. */
export const TINT = 0.07

/** The class of the speaker's colour. */
export const colourClass = (speaker: number | null): string => (speaker === null ? 'c-none' : `c${speaker % light.speakers.length}`)

/** A for the first speaker, Z for the 26th, then AA. */
export function letter(speaker: number): string {
  const rest = Math.floor(speaker / 26)
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (speaker % 26))
}
