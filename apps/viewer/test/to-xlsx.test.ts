import { strFromU8, unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { toXlsx } from '../src/panels/to-xlsx.js'

const read = (rows: Parameters<typeof toXlsx>[1]) => readXlsx(Buffer.from(toXlsx('人物', rows)))

describe('workbooks', () => {
  it('give back texts, numbers and empty cells as they were', async () => {
    const wide = Array.from({ length: 60 }, (_, i) => i)
    const sheets = await read([['名称', 'a & <b> "c"', '  空格  '], ['木垒', '', -1.5], wide])
    expect(JSON.stringify(sheets)).toContain('a & <b> \\"c\\"')
    const [sheet] = sheets
    expect(sheet?.sheet).toBe('人物')
    expect(sheet?.data[1]?.slice(0, 3)).toEqual(['木垒', null, -1.5])
    expect(sheet?.data[2]).toEqual(wide)
  })

  it.each(['=1+1', '+cmd|x', '-2', '@SUM(A1)', '\t=1', '＝1'])('keep %j a text', async (text) => {
    const [sheet] = await read([['名称'], [text]])
    expect(String(sheet?.data[1]?.[0]).trim()).toBe(text.trim())
    const xml = strFromU8(unzipSync(toXlsx('x', [[text]]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).toContain('t="inlineStr"')
    expect(xml).not.toContain('<f>')
  })

  it('stand what XML cannot hold, and cut what a cell cannot', async () => {
    const [sheet] = await read([['a\u0000b\uD800c😀'], ['长'.repeat(40_000)]])
    expect(sheet?.data[0]?.[0]).toBe('a\uFFFDb\uFFFDc😀')
    expect(String(sheet?.data[1]?.[0])).toBe(`${'长'.repeat(32_765)}…`)
  })

  it.each(['_x003D_1', '_x000D_', 'a_x0041_b', '_x12_', '_x_'])('keep %s as printed', (text) => {
    const xml = strFromU8(unzipSync(toXlsx('x', [[text]]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const written = (xml.split('xml:space="preserve">')[1] ?? '').split('<')[0] ?? ''
    // What Excel makes of it: each code is one character.
    expect(written.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))).toBe(
      text,
    )
  })

  it('are the same bytes for the same table', () => {
    expect(toXlsx('x', [['a', 1]])).toEqual(toXlsx('x', [['a', 1]]))
  })
})
