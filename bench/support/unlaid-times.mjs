/**
 * Opens a page whose graph came without positions, and waits for them.
 *
 * @returns milliseconds of the longest stretch for which anything kept the page busy (Long Tasks) while another thread laid the graph out
 *   and its picture was drawn, and those of the layout
 */
export async function unlaidTimes(page, address) {
  await page.addInitScript(() => {
    window.busy_ = [0]
    new PerformanceObserver((entries) => {
      window.busy_.push(...entries.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(address, { timeout: 120_000 })
  const note = page.locator('.layout-note')
  await note.waitFor()
  const start = Date.now()
  await note.waitFor({ state: 'detached', timeout: 120_000 })
  const took = Date.now() - start
  // What took long is told once it is over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))))
  return { longest: Math.round(await page.evaluate(() => Math.max(...window.busy_))), took }
}
