import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took, its child processes included. */
export interface Taken {
  readonly code: number | null
  readonly stderr: string
  /** On the clock. */
  readonly seconds: number
  /** Of processor time: of the command itself and of the processes that it started. */
  readonly own: number
  readonly children: number
  /** Memory of all its processes together at even intervals, bytes: resident, what they share counted once (PSS). */
  readonly memory: readonly number[]
}

const INTERVAL = 200
/** Clock ticks a second, on every Linux that Node runs on. */
const TICKS = 100

/** Runs a command and watches it in /proc, so on Linux only. */
export async function watch(command: string, args: readonly string[]): Promise<Taken> {
  const before = waitedFor()
  const start = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const memory: number[] = []
  let own = 0
  const timer = setInterval(() => {
    const { pid = 0 } = child
    memory.push([pid, ...descendants(pid)].reduce((sum, one) => sum + memoryOf(one), 0))
    own = stat(pid)?.seconds ?? own
  }, INTERVAL)
  const code = await ended(child)
  clearInterval(timer)
  const seconds = (performance.now() - start) / 1000
  return { code, stderr, seconds, own, children: waitedFor() - before - own, memory }
}

export const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve))

/** The processes that a process started, and those that they started. */
export function descendants(pid: number): number[] {
  const parents = processes().map((one) => [one, stat(one)?.parent] as const)
  const under = (parent: number): number[] => parents.filter(([, its]) => its === parent).flatMap(([one]) => [one, ...under(one)])
  return under(pid)
}

const processes = (): number[] => readdirSync('/proc').map(Number).filter(Number.isInteger)

/** Processor seconds of all processes that this one waited for, and of those that they waited for. */
function waitedFor(): number {
  const fields = fieldsOf('self') ?? []
  return (Number(fields[13]) + Number(fields[14])) / TICKS
}

function stat(pid: number): { parent: number; seconds: number } | null {
  const fields = fieldsOf(pid)
  if (!fields) return null
  return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS }
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

/** The fields of /proc/…/stat after the name, which may have anything in it; null if the process is gone. */
function fieldsOf(pid: number | 'self'): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
