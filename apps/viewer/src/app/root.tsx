import { useRef, useState } from 'react'
import { keepLooks } from '../address/view-address.js'
import { OpenFile } from '../panels/open-file.js'
import { RefusalNotice } from '../panels/refusal-notice.js'
import { MESSAGES } from '../text/messages.js'
import { App } from './app.js'
import type { Refusal, ViewerData } from './read-data.js'
import { readViewerData } from './read-data.js'
import { useDroppedFile } from './use-dropped-file.js'

/** What is shown; `opened` counts the files that were opened after the data that came with the page. */
interface Shown {
  readonly data: ViewerData
  readonly opened: number
}

/** The page over its data, or over a `graph.json` that is dropped on it; without either it says what to do. */
export function Root({ initial }: { readonly initial: ViewerData }) {
  const [{ data, opened }, setShown] = useState<Shown>({ data: initial, opened: 0 })
  const [refusal, setRefusal] = useState<Refusal | null>(initial.kind === 'refused' ? initial : null)
  const mayLeave = useRef(() => true)
  const open = (next: ViewerData): void => {
    setRefusal(next.kind === 'refused' ? next : null)
    if (next.kind !== 'ready' || !mayLeave.current()) return
    // A new graph is a new page: nothing of the old one's state stays. A page without data may wait for its own graph.
    if (data.kind === 'ready') window.history.pushState(null, '', `#${keepLooks(window.location.hash)}`)
    setShown({ data: next, opened: opened + 1 })
  }
  const openFile = (file: File): void => {
    file.text().then(
      (text) => {
        const next = readViewerData(text)
        open(next.kind === 'missing' ? { kind: 'refused', why: 'notJson', reason: '0 bytes' } : next)
      },
      (error: unknown) => {
        setRefusal({ kind: 'refused', why: 'unreadable', reason: String(error) })
      },
    )
  }
  const isOver = useDroppedFile(openFile)
  const notice = refusal && (
    <RefusalNotice
      refusal={refusal}
      onDismiss={
        data.kind === 'ready'
          ? () => {
              setRefusal(null)
            }
          : null
      }
    />
  )
  const { zh, en } = MESSAGES
  const dropArea = isOver && (
    <div className="drop-area" aria-hidden="true">
      <p>
        <span lang="zh-CN">{zh.opening.dropHere}</span>
        <span lang="en">{en.opening.dropHere}</span>
      </p>
    </div>
  )
  if (data.kind === 'ready')
    return (
      <>
        {dropArea}
        {notice}
        <App key={opened} {...data} mayLeave={mayLeave} onFile={openFile} />
      </>
    )
  return (
    <main className="notice">
      <h1>{zh.appName}</h1>
      {dropArea}
      {notice ?? (
        <div role="alert">
          <p>{zh.noData}</p>
          <p lang="en">{en.noData}</p>
        </div>
      )}
      <OpenFile messages={zh} onFile={openFile} />
    </main>
  )
}
