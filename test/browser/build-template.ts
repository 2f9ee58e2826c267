import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The viewer's template, built in memory so that a test shows the sources and not an older build. */
export async function buildTemplate(): Promise<string> {
  const configFile = fileURLToPath(new URL('../../apps/viewer/vite.config.ts', import.meta.url))
  const result = await build({ configFile, logLevel: 'error', build: { write: false } })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const page = outputs.flatMap(({ output }) => output).find(({ fileName }) => fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('the viewer build made no index.html')
  return String(page.source)
}
