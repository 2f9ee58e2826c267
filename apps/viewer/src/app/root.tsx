import { useEffect, useRef, useState } from 'react'
import { OpenFile } from '../panels/open-file.js'
import { MESSAGES } from '../text/messages.js'
import { App } from './app.js'
import type { ViewerData } from './read-data.js'
import { readViewerData } from './read-data.js'

/** The page over its data, or over a `graph.json` that is dropped on it; without either it says what to do. */
export function Root({ initial }: { readonly initial: ViewerData }) {
  const [data, setData] = useState(initial)
  // A new graph is a new page: nothing of the old one's state stays.
  const opened = useRef(0)
  const openFile = (file: File): void => {
    void file.text().then((text) => {
      opened.current++
      setData(readViewerData(text))
    })
  }
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault()
    }
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) openFile(file)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  if (data.kind === 'ready') return <App key={opened.current} {...data} onFile={openFile} />
  const { zh, en } = MESSAGES
  return (
    <main className="notice">
      <div role="alert">
        <p>{data.kind === 'missing' ? zh.noData : zh.refused}</p>
        <p lang="en">{data.kind === 'missing' ? en.noData : en.refused}</p>
        {data.kind === 'refused' && <pre>{data.reason}</pre>}
      </div>
      <OpenFile messages={zh} onFile={openFile} />
    </main>
  )
}
