import fc from 'fast-check'
import { Stopped } from '../../src/batch/abort.ts'
import { type Batch, inBatches } from '../../src/batch/batches.ts'
import { Fingerprint } from '../../src/batch/fingerprint.ts'
import type { Entry } from '../../src/batch/outcome.ts'
import { input, reading, unreadable } from './entries.ts'

const { signal } = new AbortController()

async function batched(entries: readonly Entry[], articles: number, characters: number) {
  const batches: Batch[] = []
  for await (const batch of inBatches(reading(entries), { articles, characters }, new Fingerprint(), signal)) batches.push(batch)
  return batches
}

const anEntry = fc
  .tuple(fc.string(), fc.string(), fc.boolean())
  .map(([id, content, ok]): Entry => (ok ? input(id, content) : unreadable(id)))

test('all entries in their order, in batches that are full by number or by characters', async () => {
  const size = fc.integer({ min: 1, max: 20 })
  await fc.assert(
    fc.asyncProperty(fc.array(anEntry), size, size, async (entries, articles, characters) => {
      const batches = await batched(entries, articles, characters)
      expect(batches.flatMap((batch) => batch.entries)).toEqual(entries)
      for (const [i, batch] of batches.entries()) {
        const length = (some: readonly Entry[]) => some.reduce((sum, entry) => sum + (entry.ok ? entry.content.length : 0), 0)
        const full = batch.entries.length === articles || length(batch.entries) >= characters
        expect(full || i === batches.length - 1).toBe(true)
        expect(batch.entries.length).toBeLessThanOrEqual(articles)
        expect(length(batch.entries.slice(0, -1))).toBeLessThan(characters)
      }
    }),
  )
})

test('the fingerprint is of what was read, not of how it was batched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEntry, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (entries, articles) => {
      const [one, other] = await Promise.all([batched(entries, articles, 1e9), batched(entries, 1e9, 1e9)])
      expect(one.at(-1)?.fingerprint).toBe(other.at(-1)?.fingerprint)
    }),
  )
})

test.each([
  ['another text', [input('a', 'x')], [input('a', 'y')]],
  ['another id', [input('a', 'x')], [input('b', 'x')]],
  ['another order', [input('a'), input('b')], [input('b'), input('a')]],
  ['words that went to the next article', [input('a', 'xy'), input('b', 'z')], [input('a', 'x'), input('b', 'yz')]],
  ['a text that cannot be read any more', [input('a', 'unreadable')], [unreadable('a')]],
  ['one more', [input('a')], [input('a'), input('')]],
])('%s has another fingerprint', async (_, before, after) => {
  const [one, other] = await Promise.all([batched(before, 9, 1e9), batched(after, 9, 1e9)])
  expect(one.at(-1)?.fingerprint).not.toBe(other.at(-1)?.fingerprint)
})

test('reads no further than it is asked', async () => {
  let read = 0
  async function* counting(): AsyncGenerator<Entry> {
    for (;;) yield input(String(read++))
  }
  const batches = inBatches(counting(), { articles: 3, characters: 1e9 }, new Fingerprint(), signal)
  await batches.next()
  await batches.next()
  expect(read).toBe(6)
})

test('stops while it waits for an article that does not come', async () => {
  const controller = new AbortController()
  const never: AsyncIterator<Entry> = { next: () => new Promise(() => {}) }
  const next = inBatches(never, { articles: 3, characters: 9 }, new Fingerprint(), controller.signal).next()
  controller.abort()
  await expect(next).rejects.toThrow(Stopped)
})
