import { describe, expect, it } from 'vitest'
import { recognizeText } from './support/recognize-text.js'

function namesIn(text: string): readonly string[] {
  const names = recognizeText(text).mentions.filter(({ type }) => type === 'Place' || type === 'Organization')
  return names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

describe('places that are words, and bodies with them', () => {
  it.each([
    ['where the words lead to a place', '他在阿里工作三年。', ['Place 阿里']],
    ['elsewhere they are words', '他说起阿里，各人想到的不同。', []],
    ['before a body', '阿里地委慰问了医生。', ['Organization 阿里地委']],
    ['a department is no body', '甘孜州委组织部门选派了三十人。', ['Organization 甘孜州委']],
    [
      'a division of the Corps',
      '湖北省援疆工作前方指挥部五师分指挥部到了。',
      ['Organization 湖北省援疆工作前方指挥部五师分指挥部'],
    ],
    [
      'the programme before a body',
      '沪滇协作上海援滇干部联络组发来贺信。',
      ['Organization 沪滇协作上海援滇干部联络组'],
    ],
    ['villages that begin like prepositions', '从向民村到和平村只要十分钟。', ['Place 向民村', 'Place 和平村']],
    ['prepositions before kinds of villages', '干部向农村去，物资和山村需要的一样。', []],
  ])('%s', (_, text, want) => {
    expect(namesIn(text)).toEqual(want)
  })
})

describe('branches of firms that are called by their place', () => {
  it.each([
    ['and what they do', '国网福建电力抢修了线路。', ['Organization 国网福建电力']],
    ['the place alone', '华能西藏的光伏板下长出了牧草。', ['Organization 华能西藏']],
    ['a longer name wins', '国网木垒县供电公司换了变压器。', ['Organization 国网木垒县供电公司']],
    ['works and trades', '国网福建电力设施完好。', ['Place 福建']],
  ])('%s', (_, text, want) => {
    expect(namesIn(text)).toEqual(want)
  })
})
