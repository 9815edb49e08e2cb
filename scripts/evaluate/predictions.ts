import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Runs the predict command, as a scorer's user would, on the given articles; writes its output to a file. */
export async function predictTo(
  output: string,
  articles: readonly { id: string; text: string; published?: string; targets?: readonly string[] }[],
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/predict.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`)
  await Promise.all([pipeline(Readable.from(lines), child.stdin), pipeline(child.stdout, createWriteStream(output))])
  const code = await closed
  if (code !== 0) throw new Error(`predict ended with exit code ${code}`)
}
