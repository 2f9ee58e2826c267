import { useEffect, useRef, useState } from 'react'
import type { Arrangement } from '../state/arrangement.js'
import type { Messages } from '../text/messages.js'
import type { Looks } from './appearance.js'
import type { PointerActions, Renderer } from './create-renderer.js'
import { createRenderer, focusOn, motionDuration } from './create-renderer.js'
import type { Palette } from './palette.js'
import type { Drawing } from './to-drawing.js'

interface GraphCanvasProps {
  readonly drawing: Drawing
  readonly looks: Looks
  readonly palette: Palette
  /** Nodes to bring into view when the list changes. */
  readonly focus: readonly string[] | null
  readonly actions: PointerActions
  readonly arrangement: Arrangement
  readonly onArrange: (arrangement: Arrangement) => void
  readonly messages: Messages
}

/** The element that holds the picture; tells other programs, such as a browser test, where a node stands. */
export interface PictureElement extends HTMLDivElement {
  /** Pixels from the element's upper left corner. */
  pixelOf?: (key: string) => { readonly x: number; readonly y: number }
}

export function GraphCanvas(props: GraphCanvasProps) {
  const { drawing, looks, palette, focus, actions, arrangement, onArrange, messages } = props
  const container = useRef<PictureElement>(null)
  const renderer = useRef<Renderer | null>(null)
  const applied = useRef(looks)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const element = container.current
    if (!element) return
    try {
      const sigma = createRenderer(element, { drawing, looks: applied.current, palette }, actions)
      element.pixelOf = (key) => sigma.graphToViewport(drawing.getNodeAttributes(key))
      renderer.current = sigma
    } catch {
      setFailed(true)
    }
    return () => {
      renderer.current?.kill()
      renderer.current = null
    }
  }, [drawing, actions, palette])

  useEffect(() => {
    if (applied.current === looks) return
    applied.current = looks
    renderer.current?.setSettings({ nodeReducer: looks.node, edgeReducer: looks.edge })
  }, [looks])

  useEffect(() => {
    if (renderer.current && focus) focusOn(renderer.current, focus)
  }, [focus])

  const camera = () => renderer.current?.getCamera()
  const duration = () => ({ duration: motionDuration() })
  return (
    <main className="picture" aria-label={messages.picture}>
      {failed && <p className="notice">{messages.noPicture}</p>}
      <div className="stage" data-picture="" ref={container} />
      <div className="arrange" role="group" aria-label={messages.finding.arrangement}>
        {(['network', 'columns'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="quiet"
            aria-pressed={arrangement === one}
            onClick={() => {
              onArrange(one)
            }}
          >
            {messages.finding.arrangements[one]}
          </button>
        ))}
        {arrangement === 'columns' && <p className="faint">{messages.finding.columnsOnly(drawing.order)}</p>}
      </div>
      <div className="zoom">
        <button type="button" aria-label={messages.zoomIn} onClick={() => void camera()?.animatedZoom(duration())}>
          ＋
        </button>
        <button type="button" aria-label={messages.zoomOut} onClick={() => void camera()?.animatedUnzoom(duration())}>
          －
        </button>
        <button
          type="button"
          aria-label={messages.wholePicture}
          onClick={() => void camera()?.animatedReset(duration())}
        >
          ⤢
        </button>
      </div>
    </main>
  )
}
