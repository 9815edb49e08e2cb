import fc from 'fast-check'
import { LABELS, mayFollow, STRIDE } from '../../../src/attribution/model/labels.ts'
import { Tagger } from '../../../src/attribution/model/tagger.ts'
import { PLACES } from '../../../src/attribution/model/transitions.ts'

const UNIT = 0.1
const ROWS = 8
const WIDTH = 2

interface Case {
  readonly emission: number[]
  readonly transition: number[]
  readonly features: number[][]
  readonly places: number[]
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    emission: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: ROWS * STRIDE, maxLength: ROWS * STRIDE }),
    transition: fc.array(
      fc.integer({ min: -20, max: 20 }).map((w) => w / 10),
      { minLength: LABELS * LABELS, maxLength: LABELS * LABELS },
    ),
    features: fc.array(fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { minLength: WIDTH, maxLength: WIDTH }), {
      minLength: count,
      maxLength: count,
    }),
    places: fc.array(fc.integer({ min: 0, max: PLACES - 1 }), { minLength: count, maxLength: count }),
  }),
)

function run({ emission, transition, features, places }: Case, leaning = 0) {
  const steps = Float32Array.from({ length: PLACES * LABELS * LABELS }, (_, i) => transition[i % (LABELS * LABELS)] ?? 0)
  const tagger = new Tagger({ width: WIDTH, emission: Int8Array.from(emission), unit: UNIT, transition: steps }, leaning)
  const source = {
    count: features.length,
    isLive: () => true,
    read: (n: number, out: Int32Array, o: number) => out.set(features[n] ?? [], o),
  }
  return tagger.tag(source, Uint8Array.from(places))
}

/** Every path that the labels allow, with its score. */
function allPaths({ emission, transition, features }: Case): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (const active of features)
    paths = paths.flatMap(({ path, score }) => {
      const before = path.at(-1)
      return Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(before ?? 0, label))
        .map((label) => ({
          path: [...path, label],
          score:
            score +
            active.reduce((sum, row) => sum + UNIT * (emission[row * STRIDE + label] ?? 0), 0) +
            (before === undefined ? 0 : (transition[before * LABELS + label] ?? 0)),
        }))
    })
  return paths
}

describe('the tagger', () => {
  test('finds a path as good as any', () =>
    fc.assert(
      fc.property(cases, (one) => {
        const paths = allPaths(one)
        const labels = [...run(one).labels]
        const found = paths.find(({ path }) => path.every((label, n) => label === labels[n]))
        expect(found?.score).toBeCloseTo(Math.max(...paths.map(({ score }) => score)), 3)
      }),
      { numRuns: 40 },
    ))

  test('gives each label the share of the paths through it', () =>
    fc.assert(
      fc.property(cases, (one) => {
        const paths = allPaths(one).map(({ path, score }) => ({ path, weight: Math.exp(score) }))
        const total = paths.reduce((sum, { weight }) => sum + weight, 0)
        const { marginals } = run(one)
        one.features.forEach((_, n) => {
          for (let label = 0; label < LABELS; label++) {
            const share = paths.reduce((sum, { path, weight }) => (path[n] === label ? sum + weight : sum), 0) / total
            expect(marginals[n * LABELS + label]).toBeCloseTo(share, 3)
          }
        })
      }),
      { numRuns: 40 },
    ))

  test('leaning finds no less content', () =>
    fc.assert(
      fc.property(cases, (one) => {
        const begins = (leaning: number) => run(one, leaning).labels.filter((label) => label === 3 || label === 5).length
        expect(begins(50)).toBeGreaterThanOrEqual(begins(0))
      }),
      { numRuns: 40 },
    ))

  test('no nodes, no labels', () =>
    expect(
      run({ emission: Array(ROWS * STRIDE).fill(0), transition: Array(LABELS * LABELS).fill(0), features: [], places: [] }).labels,
    ).toHaveLength(0))
})
