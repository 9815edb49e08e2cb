import { exporterNamed, exporters } from '../../src/export/index.ts'

test('names are unique, in lower case; endings start with a full stop', () => {
  const names = exporters.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, extension, mediaType, summary } of exporters) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(extension).toMatch(/^\.[a-z][a-z.-]+$/)
    expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(; ?[a-z]+=.+)?$/)
    expect(summary.length).toBeLessThanOrEqual(80)
  }
})

test('an unknown name: what there is', () => expect(() => exporterNamed('xml')).toThrow(/'xml'.*jsonl, csv/))
