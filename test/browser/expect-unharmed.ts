import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { collectProblems } from './problems.js'

/** What a page was seen to do; empty it before each test. */
export interface Watched {
  readonly problems: string[]
  readonly dialogs: string[]
}

/** Watches a page for errors, blocked attempts, and dialogs that its texts open. */
export async function watchPage(page: Page): Promise<Watched> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    // The page's own question whether corrections may be lost; all other dialogs are a string's.
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return { problems: await collectProblems(page), dialogs }
}

/** Nothing ran, nothing was blocked that tried to, and the page has no element or attribute that could run anything. */
export async function expectUnharmed(page: Page, { problems, dialogs }: Watched): Promise<void> {
  const harm = await page.evaluate(() => ({
    canary: 'hacked' in window,
    prototype: Object.keys(Object.prototype),
    scripts: document.scripts.length,
    elements: [
      ...document.querySelectorAll('img, iframe, object, embed, form[action], base, video, audio, math, foreignObject'),
    ].map((one) => one.outerHTML.slice(0, 100)),
    handlers: [...document.querySelectorAll('*')]
      .flatMap((one) => [...one.attributes])
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          /^\s*(?:javascript|data|vbscript):/i.test(name === 'href' || name === 'src' ? value : ''),
      )
      .map(({ name }) => name),
  }))
  expect(harm).toEqual({ canary: false, prototype: [], scripts: 2, elements: [], handlers: [] })
  expect(dialogs).toEqual([])
  expect(problems).toEqual([])
}
