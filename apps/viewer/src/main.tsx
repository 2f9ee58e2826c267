import { createRoot } from 'react-dom/client'
import { App } from './app/app.js'
import { readViewerData } from './app/read-data.js'
import { MESSAGES } from './text/messages.js'

const root = document.getElementById('root')
if (root) {
  const data = readViewerData(document.getElementById('shanhai-data')?.textContent ?? null)
  const { zh, en } = MESSAGES
  createRoot(root).render(
    data.kind === 'ready' ? (
      <App parsed={data.parsed} layout={data.layout} />
    ) : (
      <main className="notice" role="alert">
        <p>{data.kind === 'missing' ? zh.noData : zh.refused}</p>
        <p lang="en">{data.kind === 'missing' ? en.noData : en.refused}</p>
        {data.kind === 'refused' && <pre>{data.reason}</pre>}
      </main>
    ),
  )
}
