import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { startSharedChromium } from './start-chromium.js'
import { startSharedNeo4j } from './start-neo4j.js'
import type { Started } from './started.js'
import { buildDemo, buildRealPages, buildSeedsOutput } from './build-outputs.js'
import { buildViewer } from './build-viewer.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for what they share: see `askShared`. */
    sharedAddress: string
  }
}

/** What test files share, by name: started when a file first asks for it, so that runs without such files pay nothing. */
const STARTERS: Readonly<Record<string, () => Promise<Started>>> = {
  chromium: startSharedChromium,
  demo: buildDemo,
  neo4j: startSharedNeo4j,
  viewer: buildViewer,
  realPages: buildRealPages,
  seeds: buildSeedsOutput,
}

/** Milliseconds after which a question is to be asked again. */
const PATIENCE = 30_000

/** Vitest runs it once before all test files; what it returns, after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<Started>>()
  const stopAll = async (): Promise<void> => {
    const all = await Promise.allSettled(started.values())
    started.clear()
    for (const one of all) if (one.status === 'fulfilled') await one.value.stop()
  }
  const server = createServer((request, response) => {
    // A test file may compute for long between two questions: a kept connection would be closed in the meantime.
    response.setHeader('connection', 'close')
    const [, name = '', owner = ''] = request.url?.split('/') ?? []
    const start = STARTERS[name]
    if (start === undefined) {
      response.writeHead(404).end(`nothing is shared under the name "${name}"`)
      return
    }
    const key = `${name}/${owner}`
    const one = started.get(key) ?? start()
    started.set(key, one)
    Promise.race([one, wait(PATIENCE, null, { ref: false })]).then(
      (ready) => (ready === null ? response.writeHead(202).end() : response.end(JSON.stringify(ready.value))),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const { port } = server.address() as AddressInfo
  project.provide('sharedAddress', `http://127.0.0.1:${String(port)}`)
  // In watch mode a changed source wants another page.
  project.onTestsRerun(stopAll)
  return async () => {
    server.close()
    await stopAll()
  }
}
