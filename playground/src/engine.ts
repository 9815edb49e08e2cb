import type { Answer, Call, Calls, Question } from './worker/protocol.ts'

/** Something went wrong in the worker; the message is for the reader. */
export class EngineError extends Error {}

export interface Engine {
  ask<C extends Call>(call: C, ask: Calls[C]['ask']): Promise<Calls[C]['answer']>
}

/**
 * Starts the worker in which the library runs.
 *
 * A worker that is loaded from an address has that address's own content security policy, which a page cannot set. So it is started from a
 * few characters made here, which load the worker's script: it then has this page's policy, and can connect to nothing either.
 */
export function startEngine(script: URL): Engine {
  const starter = new Blob([`importScripts(${JSON.stringify(script.href)})`], { type: 'text/javascript' })
  const worker = new Worker(URL.createObjectURL(starter))
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(data.number) ?? {}
    waiting.delete(data.number)
    if ('error' in data) reject?.(new EngineError(data.error))
    else resolve?.(data.answer)
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new EngineError(event.message || 'the library could not be loaded'))
    waiting.clear()
  })
  return {
    ask<C extends Call>(call: C, ask: Calls[C]['ask']) {
      const number = ++asked
      const answer = new Promise<Calls[C]['answer']>((resolve, reject) => {
        waiting.set(number, { resolve: resolve as (answer: unknown) => void, reject })
      })
      worker.postMessage({ number, call, ask } as Question)
      return answer
    },
  }
}

/** Only the newest of several questions counts: while one is being answered, the next waits, and those between are dropped. */
export function latest<A, T>(
  answer: (ask: A) => Promise<T>,
  done: (answer: T, ask: A) => void,
  failed: (error: Error) => void,
): (ask: A) => void {
  let busy = false
  let next: { readonly ask: A } | null = null
  const run = async (ask: A): Promise<void> => {
    busy = true
    try {
      done(await answer(ask), ask)
    } catch (error) {
      failed(error as Error)
    }
    busy = false
    const waiting = next
    next = null
    if (waiting) void run(waiting.ask)
  }
  return (ask) => {
    if (busy) next = { ask }
    else void run(ask)
  }
}
