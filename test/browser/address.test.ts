import { beforeAll, beforeEach, expect, it } from 'vitest'
import { byMouse } from './drivers.js'
import { describeInChromium, page } from './in-chromium.js'
import { pixelOf } from './pixel-of.js'
import { sampleData } from './sample-graph.js'
import { framesPass, heading, openAfresh, openStart, pictureDrawn, writeViewer } from './viewer-page.js'

const HOSTILE = [
  'open=node&key=%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D1%3E',
  'lang=javascript:window.hacked=1&theme=%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E',
  'find=%3Cimg%20src%3Dx%20onerror%3D%22window.hacked%3D1%22%3E&group=__proto__&from=../..&to=%00',
  '-type=__proto__&-entity=constructor&years=0000-9999&pages=999&programme=%E2%80%AE',
  '%E0%A4%A&&&===&open',
] as const

describeInChromium('the address of a view in Chromium', () => {
  const { graphFile, layout } = sampleData()
  let file: string

  beforeAll(async () => {
    file = await writeViewer({ graphFile, layout })
  })
  beforeEach(async () => {
    await openStart(file)
    await pictureDrawn()
  })

  const shown = () => page.locator('.filters [aria-live]').innerText()
  const openPair = (name: RegExp) => byMouse(page, { press: name })

  it('opens the same view again: pair, filters, language and theme', async () => {
    await openPair(/三明市 → /)
    await page.getByRole('checkbox', { name: '人物' }).uncheck()
    await byMouse(page, { choose: '沿海日报', from: '报纸' })
    await byMouse(page, { press: '深色' })
    await byMouse(page, { press: 'English' })
    // The picture tells where it looks once it has come to rest.
    for (const part of ['lang=en', 'theme=dark', 'camera=']) await expect.poll(() => page.url()).toContain(part)
    const [before, address] = [await shown(), page.url()]
    await openAfresh(address)
    await expect.poll(heading).toBe('Sanming (三明市) → Manas County (玛纳斯县)')
    expect(await shown()).toBe(before)
    expect(await page.getByRole('checkbox', { name: 'Person' }).isChecked()).toBe(false)
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await framesPass(24)
    expect(page.url()).toBe(address)
  })

  it('follows the browser back and on', async () => {
    await openPair(/三明市 → /)
    await byMouse(page, { press: '玛纳斯县', in: 'aside.panel' })
    await expect.poll(heading).toBe('玛纳斯县')
    await page.goBack()
    await expect.poll(heading).toBe('三明市 → 玛纳斯县')
    await page.goBack()
    await expect.poll(heading).toContain('结对关系')
    await page.goForward()
    await expect.poll(heading).toBe('三明市 → 玛纳斯县')
  })

  it('takes back and does again by keys, and leaves the keys to a field that has the focus', async () => {
    await page.getByRole('checkbox', { name: '人物' }).uncheck()
    const [hidden, all] = [await shown(), 5]
    expect(await page.locator('ul.pairs button').count()).toBe(all)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('checkbox', { name: '人物' }).isChecked()).toBe(true)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(shown).toBe(hidden)
    await page.getByRole('combobox', { name: '搜索' }).pressSequentially('木垒')
    await page.keyboard.press('Control+z')
    expect(await shown()).toBe(hidden)
    await byMouse(page, { press: /^撤销/ })
    await expect.poll(shown).not.toBe(hidden)
  })

  const MULEI = 'place:652328'
  const places = async () => Promise.all([pixelOf(page, MULEI), pixelOf(page, 'place:350600')])
  const camera = () => new URL(page.url()).hash.match(/camera=([^&]+)/)?.[1] ?? ''
  const load = async (address: string): Promise<void> => {
    await openAfresh(address)
    await pictureDrawn()
    await framesPass(12)
  }
  const isNear = (found: Awaited<ReturnType<typeof places>>, wanted: typeof found): void => {
    found.forEach(({ x, y }, i) => {
      expect(Math.hypot(x - (wanted[i]?.x ?? NaN), y - (wanted[i]?.y ?? NaN))).toBeLessThan(1)
    })
  }
  /** Brings the picture nearer and aside by wheel and pointer, and waits until the address knows. */
  const lookElsewhere = async (): Promise<void> => {
    const [before, { x, y }] = [camera(), await pixelOf(page, MULEI)]
    await page.mouse.move(x, y)
    for (let i = 0; i < 4; i++) {
      await page.mouse.wheel(0, -240)
      await framesPass(4)
    }
    await page.mouse.move(x + 60, y + 90)
    await page.mouse.down()
    await page.mouse.move(x + 150, y + 40, { steps: 8 })
    await page.mouse.up()
    await expect.poll(camera).not.toBe(before)
    // The picture glides to its rest.
    await expect
      .poll(async () => [camera(), await framesPass(36), camera()])
      .toSatisfy(([first, , second]: readonly unknown[]) => first === second)
  }

  it('shows the same part of the picture again, and makes no step of the history of where one looks', async () => {
    const [whole, steps] = [await places(), await page.evaluate(() => window.history.length)]
    await lookElsewhere()
    const near = await places()
    expect(Math.hypot(near[0].x - near[1].x, near[0].y - near[1].y)).toBeGreaterThan(
      1.5 * Math.hypot(whole[0].x - whole[1].x, whole[0].y - whole[1].y),
    )
    expect(await page.evaluate(() => window.history.length)).toBe(steps)
    const address = page.url()
    await load(address)
    isNear(await places(), near)
    await framesPass(24)
    expect(page.url()).toBe(address)
    await byMouse(page, { press: '深色' })
    await framesPass(24)
    isNear(await places(), near)
    await page.getByRole('button', { name: '全图', exact: true }).click()
    await expect.poll(camera).toBe('whole')
    isNear(await places(), whole)
  })

  it('keeps where one looks while filters are undone, and goes back to it with what was open', async () => {
    await lookElsewhere()
    const near = await places()
    await page.getByRole('checkbox', { name: '人物' }).uncheck()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('checkbox', { name: '人物' }).isChecked()).toBe(true)
    await framesPass(24)
    isNear(await places(), near)
    const before = camera()
    await openPair(/三明市 → /)
    await expect.poll(camera).not.toBe(before)
    await page.goBack()
    await expect.poll(camera).toBe(before)
    await framesPass(12)
    isNear(await places(), near)
  })

  it.each(['99999,99999,5', 'NaN,0,1', '0,0,-1', '0,0', '1e400,0,1', '__proto__', ''])(
    'shows the whole picture where an address looks at nothing: %s',
    async (hostile) => {
      const whole = await places()
      await load(`${file}#camera=${hostile}`)
      isNear(await places(), whole)
    },
  )

  it.each(HOSTILE)('is harmless whatever it holds: %s', async (hash) => {
    await openAfresh(`${file}#${hash}`)
    await expect.poll(heading).toMatch(/结对关系|Pairs/)
    expect(await page.evaluate(() => 'hacked' in window || Object.keys(Object.prototype).length > 0)).toBe(false)
    await page.evaluate((next) => {
      window.location.hash = next
    }, hash)
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(heading).toContain('Pairs')
  })
})
