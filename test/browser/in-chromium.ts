import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { requireChromium } from '../support/chromium.js'
import type { Requirement } from '../support/requirements.js'
import { describeWhen, NOTHING_ELSE, requireAll } from '../support/requirements.js'
import { askShared } from '../support/shared/ask-shared.js'
import { collectProblems } from './problems.js'

/** The page of a test file, 1360 × 860 pixels; it stays open from test to test. */
export let page: Page
/** Cookies, storage and permissions of this file's pages alone. */
export let context: BrowserContext
/** An empty folder, removed after the tests. */
export let folder: string
/** Aborted after the tests: for what a test file starts for all of them, such as a served page. */
export let ended: AbortSignal
/** What `page` has reported in this test: errors, warnings, blocked attempts. A test ends with none, or takes them out. */
export const problems: string[] = []

/** What a page may take to answer; nothing waits so long that does answer. */
const PATIENCE = 30_000

/**
 * Like `describe`, with a page in Chromium for the tests inside. One Chromium runs for all test files; each file has a
 * context of its own there, so that none sees what another has stored, granted or opened.
 */
export function describeInChromium(name: string, body: () => void): void {
  describeInChromiumWhen(NOTHING_ELSE, name, body)
}

/** The same where the tests need something else of the machine too. */
export function describeInChromiumWhen(requirement: Requirement, name: string, body: () => void): void {
  describeWhen(requireAll(requireChromium(), requirement), name, () => {
    const end = new AbortController()
    let browser: Browser
    beforeAll(async () => {
      ended = end.signal
      folder = await mkdtemp(path.join(tmpdir(), 'shanhai-page-'))
      browser = await chromium.connect(await askShared('chromium'))
      context = await browser.newContext({ viewport: { width: 1360, height: 860 } })
      context.setDefaultTimeout(PATIENCE)
      page = await context.newPage()
      await collectProblems(page, problems)
    })
    beforeEach(() => {
      problems.length = 0
    })
    afterEach(() => {
      expect(problems).toEqual([])
    })
    afterAll(async () => {
      end.abort()
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    })
    body()
  })
}

/** Does something while `page` is another page, which is watched too and closed afterwards. */
export async function inAnotherPage(body: () => Promise<void>): Promise<void> {
  const first = page
  page = await context.newPage()
  try {
    await collectProblems(page, problems)
    await body()
  } finally {
    await page.close()
    page = first
  }
}
