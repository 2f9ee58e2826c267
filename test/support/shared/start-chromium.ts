import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CHROMIUM } from '../chromium.js'
import type { Started } from './started.js'

/** Starts Chromium without a screen; WebGL runs in software. Test files connect to it and have a context each. */
export async function startSharedChromium(): Promise<Started> {
  const { chromium } = await import('playwright-core')
  const profile = await mkdtemp(path.join(tmpdir(), 'shanhai-chromium-'))
  const server = await chromium.launchServer({
    executablePath: CHROMIUM,
    headless: false,
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Pages of several test files are open at once, and each is to run as if it were in front.
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
    ],
  })
  return {
    value: server.wsEndpoint(),
    stop: async () => {
      await server.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
