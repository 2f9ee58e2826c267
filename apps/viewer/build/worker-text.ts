import { build } from 'vite'
import type { Plugin } from 'vite'

const ENDING = '?worker-text'

/**
 * Gives a file and all that it imports as the text of one classic script, where it is imported with `?worker-text`: a page that is
 * one file has no other file to start a worker from, and the page's policy lets a worker start only through its own trusted type.
 */
export function workerText(): Plugin {
  return {
    name: 'shanhai-worker-text',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(ENDING)) return null
      const { root, resolve } = this.environment.config
      const result = await build({
        root,
        configFile: false,
        logLevel: 'error',
        resolve: { conditions: resolve.conditions },
        build: {
          write: false,
          target: 'es2022',
          rollupOptions: { input: id.slice(0, -ENDING.length), output: { format: 'iife' } },
        },
      })
      const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
      const [script] = outputs.flatMap(({ output }) => output)
      if (script?.type !== 'chunk') throw new Error(`worker-text: ${id} made no script`)
      return `export default ${JSON.stringify(script.code)}`
    },
  }
}
