import { readdirSync, readFileSync } from 'node:fs'
import * as classifier from '../../src/classifier/index.ts'
import * as inBrowser from '../../src/html/browser.ts'
import * as html from '../../src/html/index.ts'
import * as onrecord from '../../src/index.ts'

/** What a user can import. Adding a name is a promise, taking one away breaks someone's code: both are said here first. */
const FUNCTIONS = ['createExtractor', 'explain', 'extract', 'speakerKey', 'toRecords', 'toSchemaOrg']

test('the functions', () => expect(Object.keys(onrecord).sort()).toEqual(FUNCTIONS))

test('the functions of onrecord/classifier', () =>
  expect(Object.keys(classifier).sort()).toEqual(['claimClassifierFromJSON', 'trainClaimClassifier']))

test('the functions of onrecord/html, in a browser the same', () => {
  expect(Object.keys(html).sort()).toEqual(['MissingPackage', 'articleFromDocument', 'articleFromHtml', 'toSource'])
  expect(Object.keys(inBrowser).sort()).toEqual(Object.keys(html).sort())
})

test('the core imports nothing of Node', () => {
  const outside = /^src\/(cli|batch|input)\//
  const offenders = filesUnder('src').filter(
    (file) => !outside.test(file) && /from 'node:|require\(|process\./.test(readFileSync(file, 'utf8')),
  )
  expect(offenders).toEqual([])
})

test('dependencies are exact: what was tested is what is installed', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Object.keys(dependencies ?? {})).toEqual(['chrono-node', 'compromise', 'tinypool', 'wink-eng-lite-web-model', 'wink-nlp'])
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}
