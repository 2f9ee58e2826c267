// @ts-expect-error -- the package ships no types for this file: a function that is a worker's whole program
import untypedProgram from 'graphology-layout-forceatlas2/webworker.js'
import { startWorker } from '../start-worker.js'

/** Starts the library's worker from its own text. */
export function startForceWorker(): Worker {
  return startWorker(`(${String(untypedProgram as () => void)}).call(self)`)
}
