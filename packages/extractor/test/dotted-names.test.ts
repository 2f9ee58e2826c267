import { describe, expect, it } from 'vitest'
import { recognizeText } from './support/recognize-text.js'

function peopleIn(text: string): readonly string[] {
  const people = recognizeText(text).mentions.filter(({ type }) => type === 'Person')
  return people.map(({ start, end }) => text.slice(start, end))
}

/** Names of Uyghur, Kazakh, Kyrgyz, Mongol and foreign bearers, as papers write them. */
const NAMES = [
  '阿卜来海提·麦提吐尔孙',
  '热孜亚·牙合甫江',
  '买尔丹·阿不都热合曼',
  '努尔艾力·阿不力克木',
  '开赛尔·都外力',
  '吾守尔·艾合买提江',
  '阿尼古丽·那马孜',
  '伊萨克·穆海麦提',
  '库来汗·加帕尔',
  '杜森别克·奴尔哈布力',
  '什娜尔·巴依泽',
  '蒙根巴特尔·才仁',
  '米兰别克·夏尔西',
  '克里斯蒂亚诺·罗纳尔多',
]

/** What stands around a name and would join it: titles, conjunctions, verbs and adverbs that are characters of transcription too. */
const AROUND: readonly ((name: string) => string)[] = [
  (name) => `村民${name}高兴地说。`,
  (name) => `县委副书记、县长${name}陪同调研。`,
  (name) => `他和${name}都来了。`,
  (name) => `记者见到${name}时，天已经黑了。`,
  (name) => `今年，${name}种了八亩棉花。`,
  (name) => `“多亏了你们！”${name}握着医生的手。`,
  (name) => `由局长${name}带队，与客商当天会面。`,
  (name) => `让${name}可高兴了。`,
  (name) => `村党支部书记${name}也来帮忙。`,
]

describe('names with a middle dot', () => {
  it.each(NAMES)('finds where %s begins and ends', (name) => {
    const found = AROUND.map((around) => peopleIn(around(name)))
    expect(found).toEqual(AROUND.map(() => [name]))
  })

  it('parts two names that 和 joins', () => {
    expect(peopleIn('艾山江·吐尔地和阿衣木罕·肉孜是村里第一对开民宿的夫妻。')).toEqual([
      '艾山江·吐尔地',
      '阿衣木罕·肉孜',
    ])
    expect(peopleIn('维克多·雨果和列夫·托尔斯泰的书都在架上。')).toEqual(['维克多·雨果', '列夫·托尔斯泰'])
  })

  it.each([
    '新春走基层·阿勒泰',
    '“丝路·喀什”文旅推介会举行',
    '中国·库尔勒香梨节开幕',
    '伊犁·那拉提草原',
    '卡塔尔·多哈会议',
  ])('finds nobody in %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})
