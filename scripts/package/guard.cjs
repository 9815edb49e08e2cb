/**
 * Loaded before the package (node --require): reports whatever the package's code, not Node's own, does beyond loading modules —
 * reading the environment, opening a file, a connection or a process, writing to a stream. Prints a line starting with VIOLATION
 * on standard error for each.
 */
const { writeSync } = require('node:fs')

/** True if the function that was wrapped was called from a file of an installed package. */
function calledByPackage() {
  const frames = new Error().stack.split('\n').slice(1)
  const caller = frames.find((frame) => !frame.includes(__filename))
  return caller?.includes('node_modules') ?? false
}

const report = (what) => {
  if (calledByPackage()) writeSync(2, `VIOLATION ${what}\n`)
}

process.env = new Proxy(process.env, {
  get(env, name) {
    report(`reads the environment variable ${String(name)}`)
    return env[name]
  },
  has(env, name) {
    report(`looks for the environment variable ${String(name)}`)
    return name in env
  },
  ownKeys(env) {
    report('lists the environment')
    return Reflect.ownKeys(env)
  },
})

const watched = {
  fs: [
    'open',
    'openSync',
    'readFile',
    'readFileSync',
    'createReadStream',
    'createWriteStream',
    'writeFile',
    'writeFileSync',
    'readdirSync',
  ],
  'fs/promises': ['open', 'readFile', 'writeFile'],
  net: ['connect', 'createConnection', 'createServer'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  dns: ['lookup'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'fork'],
}

for (const [module, names] of Object.entries(watched)) {
  const functions = require(`node:${module}`)
  for (const name of names) wrap(functions, name, `calls ${module}.${name}`)
}
wrap(globalThis, 'fetch', 'calls fetch')
wrap(process.stdout, 'write', 'writes to standard output')
wrap(process.stderr, 'write', 'writes to standard error')
for (const name of ['log', 'info', 'warn', 'error', 'debug']) wrap(console, name, `calls console.${name}`)

function wrap(object, name, what) {
  const original = object[name]
  object[name] = function (...args) {
    report(what)
    return original.apply(this, args)
  }
}
