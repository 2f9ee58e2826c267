import { rootPath } from '../root.js'
import type { Started } from './started.js'

/** The viewer's template, built in memory so that a test shows the sources and not an older build. */
export async function buildViewer(): Promise<Started> {
  const { build } = await import('vite')
  const configFile = rootPath('apps/viewer/vite.config.ts')
  const result = await build({ configFile, logLevel: 'error', build: { write: false } })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const page = outputs.flatMap(({ output }) => output).find(({ fileName }) => fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('the viewer build made no index.html')
  return { value: String(page.source), stop: () => Promise.resolve() }
}
