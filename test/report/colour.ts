type Triple = readonly [number, number, number]

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/** `#rrggbb` as linear light, 0..1 each. */
export const rgb = (hex: string): Triple =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Triple

/** `share` of the first colour over the second, as `color-mix(in srgb, …)` does it. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
  }
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`
}

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** WCAG 2's contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** How a colour looks without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1. */
const BLINDNESS: Readonly<Record<string, readonly Triple[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Ottosson's OKLab, in hundredths: a difference of 2 is just seen. */
function oklab(colour: Triple): Triple {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour))
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour))
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour))
  const rows: readonly Triple[] = [
    [21.04542553, 79.3617785, -0.40720468],
    [197.79984951, -242.8592205, 45.05937099],
    [2.59040371, 78.27717662, -80.8675766],
  ]
  return rows.map((row) => dot(row, [l, m, s])) as unknown as Triple
}

/** The least difference of two colours over normal sight and the three kinds of blindness. */
export function leastDifference(a: string, b: string): number {
  const differences = Object.values(BLINDNESS).map((rows) => {
    const [x, y] = [a, b].map((hex) => oklab(rows.map((row) => Math.min(1, Math.max(0, dot(row, rgb(hex))))) as unknown as Triple)) as [
      Triple,
      Triple,
    ]
    return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2])
  })
  return Math.min(...differences)
}
