/**
 * Builds the playground, serves it to this machine and runs the tests in a real browser.
 *
 *     npm run test:browser             all
 *     npm run test:browser -- report   files whose name has "report" in it
 *
 * The browser is Chromium: the one that the variable CHROMIUM names, one that is installed, or Debian's, which is then installed.
 */
import { type ExecFileSyncOptions, execFileSync, spawn, spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { buildSite, megabytes } from '../build/build.ts'
import { serveSite } from '../build/serve.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function findChromium(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return null
}

function installChromium(): string {
  const isRoot = process.getuid?.() === 0
  const { status } = spawnSync('sh', ['-c', 'command -v apt-get'])
  if (status !== 0 || !isRoot)
    throw new Error('No Chromium was found. Install it (on Debian: apt-get install chromium), or name one in the variable CHROMIUM.')
  console.error('Chromium is missing; it is being installed with apt-get')
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  const found = findChromium()
  if (!found) throw new Error('apt-get installed Chromium, but it is not there')
  return found
}

const chromium = findChromium() ?? installChromium()
const { total } = await buildSite()
console.error(`${chromium}; the playground weighs ${megabytes(total)}`)
const server = await serveSite(0)
const { port } = server.address() as AddressInfo
const jest = ['node_modules/jest/bin/jest.js', '--config', 'playground/jest.config.cjs', ...process.argv.slice(2)]
const env = { ...process.env, CHROMIUM: chromium, PLAYGROUND: `http://localhost:${port}/` }
const child = spawn(process.execPath, jest, { stdio: 'inherit', env })
child.on('exit', (code) => {
  server.close()
  process.exitCode = code ?? 1
})
