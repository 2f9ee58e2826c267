import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Layout } from '@shanhai/graph'
import type { Arrangement } from '../state/arrangement.js'
import { ARRANGEMENTS } from '../state/arrangement.js'
import type { Camera } from '../state/camera.js'
import type { Messages } from '../text/messages.js'
import type { Looks } from './appearance.js'
import { look } from './camera.js'
import type { Picture, ReaderActions } from './create-renderer.js'
import { createRenderer } from './create-renderer.js'
import { focusOn, motionDuration } from './focus-on.js'
import { ForceButton } from './force-button.js'
import { LayoutNote } from '../layout/layout-note.js'
import type { LayoutJob } from '../layout/use-layout.js'
import { LineNote } from './lines/line-note.js'
import type { LineProgress } from './lines/line-layer.js'
import type { Palette } from './palette.js'
import type { Pinned } from './place-nodes.js'
import { placeNodes } from './place-nodes.js'
import type { Drawing } from './to-drawing.js'

interface GraphCanvasProps {
  readonly drawing: Drawing
  /** Where the arrangement has the nodes, and where the reader has put some of them instead. */
  readonly positions: Layout
  readonly pinned: Pinned
  readonly looks: Looks
  readonly palette: Palette
  /** Nodes to bring into view when the list changes. */
  readonly focus: readonly string[] | null
  /** Where the reader looks; null: at whatever the picture shows by itself. */
  readonly camera: Camera | null
  readonly actions: ReaderActions
  readonly arrangement: Arrangement
  /** Entities that stand below the map; null: this is no map. */
  readonly unplaced: readonly string[] | null
  readonly hasMap: boolean
  readonly onArrange: (arrangement: Arrangement) => void
  /** True while a new layout of the network takes the place of that which came with it. */
  readonly isLaidOut: boolean
  readonly onLaidOut: (layout: Layout) => void
  readonly onShippedLayout: () => void
  readonly messages: Messages
  /** What can be taken away of the picture. */
  readonly downloads: ReactNode
  /** The layout of a graph that came without one; null: it has positions. */
  readonly job: LayoutJob | null
  /** Something stands in place of the picture: it need not follow until it is seen again. */
  readonly covered: boolean
  /** Tools that lie over the picture. */
  readonly children: ReactNode
}

/** The element that holds the picture; tells other programs, such as a browser test, where a node stands. */
export interface PictureElement extends HTMLDivElement {
  /** Pixels from the element's upper left corner. */
  pixelOf?: (key: string) => { readonly x: number; readonly y: number }
}

/** How often a picture that the browser has lost is drawn anew before the page says that it cannot. */
const MOST_LOST = 5

export function GraphCanvas(props: GraphCanvasProps) {
  const { drawing, positions, pinned, looks, palette, focus, actions, arrangement, onArrange, messages } = props
  const { unplaced, hasMap, camera, covered } = props
  const container = useRef<PictureElement>(null)
  const picture = useRef<Picture | null>(null)
  const applied = useRef({ looks, palette, pinned, camera })
  const [failed, setFailed] = useState(false)
  const [lost, setLost] = useState(0)
  const [lines, setLines] = useState<LineProgress>(null)

  useEffect(() => {
    applied.current.pinned = pinned
    placeNodes(drawing, positions, pinned)
    picture.current?.setPinned(pinned.keys())
  }, [drawing, positions, pinned])

  useEffect(() => {
    if (applied.current.camera === camera) return
    applied.current.camera = camera
    if (picture.current) look(picture.current.renderer, camera)
  }, [camera])

  useEffect(() => {
    const element = container.current
    if (!element) return
    try {
      const { pinned: now, camera: where, ...looked } = applied.current
      const onLook = (next: Camera): void => {
        // What the picture itself tells is not to be done again.
        applied.current.camera = next
        actions.onLook(next)
      }
      const created = createRenderer(element, { drawing, ...looked }, { ...actions, onLook, onLines: setLines })
      if (where !== null) look(created.renderer, where)
      element.pixelOf = (key) => created.renderer.graphToViewport(drawing.getNodeAttributes(key))
      created.setPinned(now.keys())
      picture.current = created
      setFailed(false)
    } catch {
      setFailed(true)
    }
    // A laptop that slept or a driver that was reset takes what was drawn along; on the way down, as it does not bubble.
    const drawAnew = (): void => {
      if (lost < MOST_LOST) setLost(lost + 1)
      else setFailed(true)
    }
    element.addEventListener('webglcontextlost', drawAnew, true)
    return () => {
      element.removeEventListener('webglcontextlost', drawAnew, true)
      picture.current?.renderer.kill()
      picture.current = null
      setLines(null)
    }
  }, [drawing, actions, lost])

  useEffect(() => {
    if (covered || applied.current.looks === looks) return
    applied.current = { ...applied.current, looks, palette }
    picture.current?.setLooks(looks, palette)
  }, [looks, palette, covered])

  useEffect(() => {
    if (picture.current && focus) focusOn(picture.current.renderer, focus)
  }, [focus])

  const view = () => picture.current?.renderer.getCamera()
  const duration = () => ({ duration: motionDuration() })
  return (
    <main id="picture" className="picture" tabIndex={-1} data-keeps-focus="" aria-label={messages.picture}>
      {failed && <p className="notice">{messages.noPicture}</p>}
      <div className="arrange" role="group" aria-label={messages.finding.arrangement}>
        {ARRANGEMENTS.filter((one) => one !== 'map' || hasMap).map((one) => (
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
        {arrangement === 'network' && props.isLaidOut && (
          <button type="button" className="quiet" onClick={props.onShippedLayout}>
            {messages.canvas.shippedLayout}
          </button>
        )}
        {arrangement === 'network' && props.job === null && (
          <ForceButton
            {...{ drawing, pinned, messages }}
            onLaidOut={(reached) => {
              props.onLaidOut(reached)
              if (camera !== null) picture.current?.tellCamera()
            }}
            onShow={(shown) => {
              picture.current?.show(shown === drawing ? null : shown)
            }}
          />
        )}
        <details className="downloads">
          <summary>{messages.tables.takeAway}</summary>
          {props.downloads}
        </details>
        {unplaced !== null && <p className="faint">{messages.finding.mapOnly(unplaced.length)}</p>}
        {arrangement === 'columns' && <p className="faint">{messages.finding.columnsOnly(drawing.order)}</p>}
      </div>
      <div className="stage" data-picture="" ref={container} />
      {arrangement === 'network' && <LayoutNote job={props.job} messages={messages} />}
      <LineNote progress={lines} messages={messages} />
      {props.children}
      <div className="zoom">
        <button type="button" aria-label={messages.zoomIn} onClick={() => void view()?.animatedZoom(duration())}>
          ＋
        </button>
        <button type="button" aria-label={messages.zoomOut} onClick={() => void view()?.animatedUnzoom(duration())}>
          －
        </button>
        <button type="button" aria-label={messages.wholePicture} onClick={() => void view()?.animatedReset(duration())}>
          ⤢
        </button>
      </div>
    </main>
  )
}
