import { workerOf } from '../batch/worker.ts'
import { createWork } from './work.ts'

/** Entry of the worker processes. */
export default workerOf(createWork)
