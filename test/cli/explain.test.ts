import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { runShanhai } from '../support/run-shanhai.js'

const TEXT = `有人误以为徐州市对口支援木垒县。漳州市对口支援木垒县。木垒县委副书记何远山说，路修好了。
木垒县的羊群回来了。
漳州市的客商到木垒县参加对口支援推介会。木垒县没有援建长汀县文化中心。漳州市对口支援南靖县，当地人说是误会。
来访的还有院长周立新，他在木垒县住了三天。
木垒县没有新建泵站3座。老井离木垒县12公里。`

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'explain and sample', () => {
  const folder = rootPath('out/test/explain')
  const out = path.join(folder, 'out')

  beforeAll(async () => {
    const page = path.join(folder, 'page.txt')
    await mkdir(folder, { recursive: true })
    await writeFile(page, TEXT)
    const { code, err } = await runShanhai('build', page, '-o', out, '--date', '2025-02-18', '--quiet')
    expect(code, err).toBe(0)
  })

  it('says rule, reason, trigger and quote of a fact, and what was given up', async () => {
    const { code, out: text } = await runShanhai('explain', '木垒县', '-o', out)
    expect(code).toBe(0)
    expect(text).toContain('漳州市 assists 木垒哈萨克自治县')
    expect(text).toContain('rule pairing/supporter-verb-recipient: A pairing verb between two places')
    expect(text).toContain('trigger: 「漳州市对口支援木垒县」')
    expect(text).toContain('given up by denied: The pair is denied.')
    expect(text).toContain('「有人误以为徐州市对口支援木垒县。」')
    expect(text).toContain('rule reference/pairings')
  })

  it.each([
    ['长汀县文化中心', 'FUNDS_OR_BUILDS 木垒哈萨克自治县 → 长汀县文化中心: funds/builds, given up by denied'],
    ['南靖县', 'PAIRED_ASSISTANCE 漳州市 → 南靖县: pairing/supporter-verb-recipient, given up by no-programme'],
    ['木垒县', 'HAS_MEASURE 木垒哈萨克自治县 → 3座: measure/figure-of-topic, given up by denied-figure'],
    ['周立新', 'HOLDS_POSITION 周立新 → ?: position/title-before-name, given up by no-body'],
  ])('says of %s what rules of other predicates came near to', async (name, line) => {
    const { code, out: text } = await runShanhai('explain', name, '-o', out)
    expect(code).toBe(0)
    expect(text).toContain(line)
  })

  it('takes ids of facts and claims', async () => {
    const { out: text } = await runShanhai('explain', '何远山', '-o', out)
    const fact = /\[(?<id>fact:[0-9a-f]+)\]/.exec(text)?.groups?.['id'] ?? ''
    const claim = /\[(?<id>page\.txt#a001#c[0-9a-f]+)\]/.exec(text)?.groups?.['id'] ?? ''
    for (const id of [fact, claim]) {
      const { code, out: told } = await runShanhai('explain', id, '-o', out, '--json')
      expect(code).toBe(0)
      const { facts } = JSON.parse(told) as { facts: readonly { readonly id: string }[] }
      expect(facts.map((one) => one.id)).toEqual([fact])
    }
  })

  it('suggests names for one that the build does not have', async () => {
    const { code, err } = await runShanhai('explain', '木垒县委副', '-o', out)
    expect(code).toBe(1)
    expect(err).toMatch(/knows no "木垒县委副"; names like it: .*木垒县委/)
  })

  it('draws a sample, and scores it when it is judged', async () => {
    const file = path.join(folder, 'sample.csv')
    const { code, err } = await runShanhai('sample', out, '-n', '2', '--seed', '7', '-o', file)
    expect(code, err).toBe(0)
    expect(err).toMatch(/2 of \d+ claim\(s\) drawn, written to/)
    const judged = (await readFile(file, 'utf8'))
      .split('\r\n')
      .map((line, i) => (i === 1 ? `对${line}` : i === 2 ? `错${line}` : line))
    await writeFile(file, judged.join('\r\n'))
    const { out: table } = await runShanhai('eval', '--sample', file)
    expect(table).toMatch(/all\s+50\.0 %\s+9\.5 % –\s+90\.5 %\s+1\/2/)
  })
})
