/** Milliseconds that the page is watched after a press: what it does in the background must not keep the next press waiting. */
const WATCHED_MS = 2500
const ROUNDS = 3

/**
 * How long a press is without an answer on a page with a large picture: the longer of the time from the press to the next picture on the
 * screen (Event Timing) and the longest that scripts keep the page busy in the seconds after it (Long Tasks); the median of three.
 *
 * @returns milliseconds by what is pressed
 */
export async function clickTimes(page) {
  await page.evaluate(() => {
    window.times_ = []
    const note = (entries) => window.times_.push(...entries.getEntries().map(({ duration }) => duration))
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 })
    new PerformanceObserver(note).observe({ type: 'longtask' })
  })
  const press = async (act) => {
    await page.evaluate(() => (window.times_.length = 0))
    await act()
    await page.waitForTimeout(WATCHED_MS)
    // What took longer than that is told once it is over.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))))
    return page.evaluate(() => Math.round(Math.max(0, ...window.times_)))
  }
  const button = (name) => page.getByRole('button', { name, exact: true }).first()
  const persons = () => page.getByRole('checkbox', { name: '人物' }).click()
  const escape = () => page.keyboard.press('Escape')
  const rounds = []
  for (let i = 0; i < ROUNDS; i++) {
    const spot = await placeOf(page, `place:${7 + i}`)
    rounds.push({
      node: await press(() => page.mouse.click(spot.x, spot.y)),
      back: await press(escape),
      filter: await press(persons),
      unfilter: await press(persons),
      theme: await press(() => button(i % 2 === 0 ? '深色' : '浅色').click()),
      table: await press(() => button('表格').click()),
      close: await press(escape),
      pair: await press(() => page.locator('ul.pairs button').nth(i).click()),
    })
    await escape()
    await page.getByRole('button', { name: '全图' }).click()
    await page.waitForTimeout(WATCHED_MS)
  }
  const median = (name) => rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]
  return Object.fromEntries(Object.keys(rounds[0]).map((name) => [name, median(name)]))
}

function placeOf(page, key) {
  return page.evaluate((wanted) => {
    const picture = document.querySelector('[data-picture]')
    const { x, y } = picture.getBoundingClientRect()
    const at = picture.pixelOf(wanted)
    return { x: x + at.x, y: y + at.y }
  }, key)
}
