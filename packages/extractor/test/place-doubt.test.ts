import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'

function doubtsOf(text: string, page: Parameters<typeof extractText>[3] = {}): readonly string[] {
  const { mentions } = extractText(text, {}, undefined, page)
  return mentions.flatMap(({ doubt, normalized, text: name }) =>
    doubt ? [`${name}: ${[normalized, ...doubt.map((other) => other.name)].join(' or ')}`] : [],
  )
}

describe('names of places that nothing tells apart', () => {
  it.each([
    ['a prefecture and its city', '昌吉的雪来得早。', ['昌吉: 昌吉回族自治州 or 昌吉市']],
    ['a county inside speaks for neither', '漳州援建木垒县，医生在昌吉坐诊。', ['昌吉: 昌吉回族自治州 or 昌吉市']],
    ['the city named in full', '昌吉市的学校开学了，昌吉的雪来得早。', []],
    ['the prefecture named in full', '昌吉州开了会，昌吉的雪来得早。', []],
    ['full names', '昌吉州和昌吉市各有一座展览馆。', []],
    ['a province and a city of one name', '吉林的雪来得早。', []],
    ['mountains and a district', '天山脚下，西安的专家来了。', []],
  ])('%s', (_, text, want) => {
    expect(doubtsOf(text)).toEqual(want)
  })
})
