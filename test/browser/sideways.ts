import type { Page } from 'playwright-core'

/** Pixels by which a page is wider than what is seen of it; 0: nobody has to scroll sideways. */
export function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
