/** The run was told to stop. */
export class Stopped extends Error {}

/** As the promise, unless the signal comes first: then it rejects with `Stopped`. Leaves nothing behind on the signal. */
export function orStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Stopped())
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
