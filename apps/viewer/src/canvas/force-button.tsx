import { useEffect, useRef, useState } from 'react'
import type { Layout } from '@shanhai/graph'
import type { Messages } from '../text/messages.js'
import { runForceLayout } from './force-layout.js'
import type { Pinned } from './place-nodes.js'
import type { Drawing } from './to-drawing.js'

interface ForceButtonProps {
  readonly drawing: Drawing
  readonly pinned: Pinned
  readonly messages: Messages
  /** Puts another drawing into the picture for a while. */
  readonly onShow: (drawing: Drawing) => void
  /** Keeps the positions, for a picture that is drawn anew in other colours. */
  readonly onLaidOut: (layout: Layout) => void
}

/** Starts and stops a new layout of the network. */
export function ForceButton({ drawing, pinned, messages, onShow, onLaidOut }: ForceButtonProps) {
  const [running, setRunning] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  // Another drawing is another network.
  useEffect(
    () => () => {
      stop.current?.()
    },
    [drawing],
  )
  const toggle = (): void => {
    if (running) {
      stop.current?.()
      return
    }
    setRunning(true)
    stop.current = runForceLayout(drawing, {
      pinned: new Set(pinned.keys()),
      show: onShow,
      onStop: (layout) => {
        stop.current = null
        setRunning(false)
        onLaidOut(layout)
      },
    })
  }
  return (
    <button type="button" className="quiet" aria-pressed={running} onClick={toggle}>
      {running ? messages.canvas.stopLayout : messages.canvas.startLayout}
    </button>
  )
}
