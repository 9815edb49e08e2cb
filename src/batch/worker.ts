import process from 'node:process'
import { keepHeapSmall } from './heap.ts'
import type { Outcome, Work } from './outcome.ts'
import type { Task } from './pool.ts'

/**
 * What a worker process does with each task: makes its work out of the job when that is first sent, and does it.
 *
 * @param createWork from the job to the work
 */
export function workerOf<Job>(createWork: (job: Job) => Work): (task: Task) => Promise<readonly Outcome[]> {
  keepHeapSmall()
  // Ctrl-C goes to every process of the terminal; the one that has the workers decides when they end
  process.on('SIGINT', () => {})
  let work: Work | null = null
  return ({ job, inputs }) => {
    work ??= createWork(job as Job)
    return work(inputs)
  }
}
