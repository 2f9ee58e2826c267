// Two threads that recognize names against one.
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/**
 * What programs that read in several threads start Node with (docs/recognition.md). Words live as long as their page: V8 otherwise begins to
 * make them in the old generation, where they stay with all they refer to until the whole heap is marked, on the core of the other thread.
 */
const FOR_THREADS = '--no-allocation-site-pretenuring'
/** How often one thread and two are timed in turn: both cores are free at once more seldom than one is. */
const TURNS = 8

/**
 * How many times as much two threads read as one of the same pages, each the texts of its articles, start and warming up left out. A
 * cold thread is compiled for by helpers on the other core, which makes one thread look faster and two slower than they stay: both read
 * all rounds once before they are timed. Of a few turns the quickest of each counts. The flag of {@link FOR_THREADS} stays set.
 *
 * @param choice of recognizers: `knowledge` or `all`; `jieba` for bare `tag` and nothing else
 */
export async function compareThreads(pages, rounds, choice) {
  setFlagsFromString(FOR_THREADS)
  const script = new URL('recognition-worker.mjs', import.meta.url)
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const worker = () => new Worker(script, { workerData: { pages, choice, stop } })
  const workers = [worker(), worker()]
  await Promise.all(workers.map((one) => work(one, rounds)))
  let [alone, together] = [Infinity, Infinity]
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now()
    await work(workers[turn % 2], rounds)
    const middle = performance.now()
    await Promise.all(workers.map((one) => work(one, rounds)))
    alone = Math.min(alone, middle - start)
    together = Math.min(together, performance.now() - middle)
  }
  Atomics.store(stop, 0, 1)
  await Promise.all(workers.map(end))
  return Number(((2 * alone) / together).toFixed(2))
}

/** Lets a thread see that it is to stop; it ends by itself. */
async function end(worker) {
  worker.postMessage(0)
  await once(worker, 'exit')
}

async function work(worker, rounds) {
  worker.postMessage(rounds)
  // An error of the thread ends the waiting, too.
  await once(worker, 'message')
}
