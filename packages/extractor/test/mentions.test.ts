import { describe, expect, it } from 'vitest'
import { extractText } from './support/extract-text.js'
import { markText, parseMarkedText } from './support/marked-text.js'

/** Marked sentences: every person, place and organisation of the text, and nothing else. All people are invented. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  places: [
    '{L:漳州市}和{L:木垒县}相隔四千公里。',
    '在{L:昌吉市}{L:六工镇}，大棚里春意正浓。',
    '{L:昌吉}市民走进公园。',
    '{L:漳州}市区道路畅通。',
    '企业科技创新水平和市场竞争力不断提高。',
    '全县域推进，健全县级机制。',
    '他走遍{L:和田}、{L:喀什}、{L:阿克苏}三地。',
    '{L:玛纳斯县}{L:塔西河乡}{L:红柳沟村}的果园丰收了。',
    '建设美丽乡村，整治农村环境。',
  ],
  people: [
    '村民{P:王秀英}说，日子越过越好。',
    '记者{P:林海生}从会上获悉。',
    '教师{P:刘可}表示，要把课上好。',
    '书记{P:洪水平}直言，压力不小。',
    '牧民{P:阿依古丽·买买提}说，今年草场好。',
    '学生阿依古丽·买买提说，她想当医生。',
    '家住附近的{P:陈阿姨}每天都来。',
    '副主任{P:林俊}、{P:吴芳华}、{P:方木荣}出席会议。',
    '高标准推进项目建设，成效明显。',
    '医生{P:欧阳明德}在义诊。',
  ],
  organizations: [
    '{O:福建援疆漳州分指挥部}召开会议。',
    '{O:漳州分指}支持修建水渠。',
    '{O:木垒县人民医院}添了新设备。',
    '{O:呼图壁县妇联}发放了毛衣。',
    '干部走进{O:吉木萨尔县第一中学}。',
    '{O:北京市援疆和田指挥部}启动培训。',
    '{O:福建省第十批援藏工作队}抵达{L:昌都}。',
    '通过医院、学校等单位发放资料。',
  ],
}

describe('mentions', () => {
  for (const [group, sentences] of Object.entries(CASES)) {
    it.each(sentences)(`${group}: %s`, (marked) => {
      const { text } = parseMarkedText(marked)
      expect(markText(text, extractText(text).mentions)).toBe(marked)
    })
  }
})
