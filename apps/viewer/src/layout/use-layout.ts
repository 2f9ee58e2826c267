// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- declares what the import below gives, also where only this file is read
/// <reference path="../worker-text.d.ts" />
import { useEffect, useState } from 'react'
import type { Layout } from '@shanhai/graph'
import { startWorker } from '../start-worker.js'
import type { LayoutAnswer } from './layout-worker.js'
import script from './layout-worker.js?worker-text'

/** The layout of a graph that came without one, while it is made. */
export interface LayoutJob {
  /** Share that is done; null: it was stopped, or this browser cannot. */
  readonly share: number | null
  readonly start: () => void
  readonly stop: () => void
}

/** No positions: a picture without marks. */
const NOTHING: Layout = {}

/**
 * The positions of a graph; where it came without them they are worked out in another thread, and until then there are none.
 *
 * @param text of the graph; read where it has no layout
 */
export function useLayout(
  given: Layout | null,
  text: string,
): { readonly layout: Layout; readonly job: LayoutJob | null } {
  const [made, setMade] = useState<Layout | null>(null)
  const [share, setShare] = useState<number | null>(0)
  const isWanted = given === null && made === null
  const isRunning = isWanted && share !== null
  useEffect(() => {
    if (!isRunning) return
    const worker = startWorker(script)
    worker.onerror = () => {
      setShare(null)
    }
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.kind === 'progress') setShare(data.share)
      else setMade(data.layout)
    }
    worker.postMessage(text)
    return () => {
      worker.terminate()
    }
  }, [isRunning, text])
  const job = {
    share,
    start: () => {
      setShare(0)
    },
    stop: () => {
      setShare(null)
    },
  }
  return { layout: given ?? made ?? NOTHING, job: isWanted ? job : null }
}
