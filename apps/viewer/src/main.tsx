import { createRoot } from 'react-dom/client'
import { readViewerData } from './app/read-data.js'
import { Root } from './app/root.js'

const root = document.getElementById('root')
if (root) {
  const text = document.getElementById('shanhai-data')?.textContent ?? null
  createRoot(root).render(<Root initial={readViewerData(text)} />)
}
