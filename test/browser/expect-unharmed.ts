import { expect } from 'vitest'
import { page, problems } from './in-chromium.js'

/** Gathers the dialogs that texts of the page open from now on. */
export function watchDialogs(): readonly string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    // The page's own question whether corrections may be lost; all other dialogs are a string's.
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

/** Nothing ran, nothing was blocked that tried to, and the page has no element or attribute that could run anything. */
export async function expectUnharmed(dialogs: readonly string[]): Promise<void> {
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
