import { setFlagsFromString } from 'node:v8'

/** How much the heap may grow, against what is in use, before it is swept: V8's own choice takes a hundred megabytes more for 3 % of time. */
const GROWTH = '--heap-growing-percent=50'

/** To be called first in a process that extracts from one article after the other. */
export const keepHeapSmall = (): void => setFlagsFromString(GROWTH)
