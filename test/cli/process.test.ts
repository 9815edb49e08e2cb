import { spawnSync } from 'node:child_process'
import { articleFile, articleNames } from '../../scripts/golden/articles.ts'

const command = `"${process.execPath}" --import tsx src/cli/main.ts`
const shell = (line: string) => spawnSync('bash', ['-c', line], { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: undefined } })
const articles = articleNames().map((name) => articleFile(name, 'article.txt'))

test('| head ends quietly', () => {
  const { stdout, stderr, status } = shell(`${command} --format json ${articles.join(' ')} | head -n 2; exit \${PIPESTATUS[0]}`)
  expect({ lines: stdout.split('\n').length, stderr, status }).toEqual({ lines: 3, stderr: '', status: 0 })
})

test('data on standard output, all else on standard error, exit code 1 for a bad file; no colours in a pipe', () => {
  const { stdout, stderr, status } = shell(`${command} missing.txt ${articles[0]}`)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^onrecord: missing\.txt: no such file.*\nonrecord: 2 articles, \d+ statements, \d+ claims, 1 failure, \d+ s\n$/)
  expect(stdout).toContain('WHO')
  expect(stdout).not.toContain('\u001b')
})
