import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrapLines } from '../src/unwrap-lines.js'

describe('unwrapLines', () => {
  it.each([
    [
      'a column of prose',
      '莎车县的果农玉素甫和邻居们今年种了三十亩地，教\n师阿依古丽来看他们。记者见到喀什地区第一人\n民医院医生王建国时，他正在查房。',
      '莎车县的果农玉素甫和邻居们今年种了三十亩地，教师阿依古丽来看他们。记者见到喀什地区第一人民医院医生王建国时，他正在查房。',
    ],
    ['one break', '记者在乌鲁木齐见到援疆医生王建\n国，他说很好。', '记者在乌鲁木齐见到援疆医生王建国，他说很好。'],
    [
      'breaks of Windows and blanks at both ends',
      '记者在乌鲁木齐见到援疆医生王建 \r\n 国，他说很好。',
      '记者在乌鲁木齐见到援疆医生王建国，他说很好。',
    ],
  ])('takes the breaks out of %s', (_, given, want) => {
    expect(unwrapLines(given)?.text).toBe(want)
  })

  it.each([
    ['no break', '记者在乌鲁木齐见到援疆医生王建国。'],
    ['a heading', '小木耳撑起大产业\n来自漳州的农技员王建国教大家种木耳，三年种了六百亩。'],
    ['a couplet of headings', '山海情深三十年\n闽疆携手谱新篇'],
    ['rows', '王建国　漳州市第一医院\n李大山　泉州市第一医院\n赵小山　福州市第一医院'],
    ['paragraphs', '一组组织农技员下乡，走了六个村。\n二组组织医生下乡，走了五个乡。'],
    ['paragraphs that are set in', '记者在乌鲁木齐见到援疆医生王建国和他的徒弟\n　　他说，一切都很好，请家人放心。'],
    ['a blank line', '记者在乌鲁木齐见到援疆医生王建\n\n国，他说很好。'],
    ['Latin words', '他们用的是一种名叫 ONE\nTWO 的设备，效果很好。'],
  ])('leaves %s', (_, given) => {
    expect(unwrapLines(given)).toBeUndefined()
  })

  it('leads from every character back to where it stands', () => {
    const units = fc.constantFrom(
      '山',
      '海',
      '，',
      '。',
      '\n',
      ' ',
      '\u3000',
      'a',
      '\r\n',
      '王建国说',
      '今年种了三十亩地，',
    )
    fc.assert(
      fc.property(fc.array(units, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const unwrapped = unwrapLines(text)
        if (!unwrapped) return
        const sources = Array.from({ length: unwrapped.text.length }, (_, at) => unwrapped.sourceOffset(at))
        expect(sources.map((at) => text.charAt(at)).join('')).toBe(unwrapped.text)
        expect(sources).toEqual([...sources].sort((a, b) => a - b))
        expect(text.replace(/\s/g, '')).toBe(unwrapped.text.replace(/\s/g, ''))
        expect(unwrapped.sourceOffset(unwrapped.text.length)).toBe(text.length)
      }),
    )
  })
})
