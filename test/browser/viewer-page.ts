import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import type { PageData } from '../../apps/viewer/src/embed/index.js'
import { embedGraph } from '../../apps/viewer/src/embed/index.js'
import { rootPath } from '../support/root.js'
import { askShared } from '../support/shared/ask-shared.js'
import { folder, page } from './in-chromium.js'

// What tests do with a page of the viewer; `page` is that of `describeInChromium`.

/** The viewer with this data in it, HTML; without data as a reader has it before a graph is opened. */
export async function viewerHtml(data?: PageData): Promise<string> {
  const template = await askShared('viewer')
  return data === undefined ? template : embedGraph(template, data)
}

/** Writes HTML into the folder of the tests, and gives its address. */
export async function writePage(html: string, name = '图谱.html'): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, html)
  return pathToFileURL(file).href
}

/** Writes the viewer with this data into the folder of the tests, and gives its address. */
export async function writeViewer(data: PageData, name?: string): Promise<string> {
  return writePage(await viewerHtml(data), name)
}

/** Opens an address as a new page; going from one part after # to another alone would load nothing. */
export async function openAfresh(address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
}

/** The same, up to the list of pairs, with which the viewer starts. */
export async function openStart(address: string): Promise<void> {
  await openAfresh(address)
  await page.locator('ul.pairs').first().waitFor()
}

/** Waits until the picture tells where its nodes stand. */
export async function pictureDrawn(): Promise<void> {
  await page.waitForFunction(() => 'pixelOf' in (document.querySelector('[data-picture]') ?? {}))
}

/**
 * Lets the page draw so many frames, by which what was set going has come to its end, however slow the machine: a second has
 * sixty of them at most.
 */
export async function framesPass(count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame)
  }, count)
}

/** Where the viewer shows what is open. */
export function panel(): Locator {
  return page.locator('aside.panel')
}

/** The heading of what is open. */
export function heading(): Promise<string> {
  return panel().locator('h2').first().innerText()
}

/** Takes away what a button saves: the file's path, under the name that the page gives it. */
export async function take(name: string, part: Page | Locator = page): Promise<string> {
  const button = part.getByRole('button', { name, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

const SCREENSHOTS = rootPath('out/screenshots')

/** Keeps a file for people to look at: `out/screenshots/<name>`. */
export async function keep(name: string, content: Uint8Array): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true })
  await writeFile(path.join(SCREENSHOTS, name), content)
}

/** Keeps a picture of the page: `out/screenshots/<name>.png`. */
export async function shoot(name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  await keep(`${name}.png`, await page.screenshot(options))
}
