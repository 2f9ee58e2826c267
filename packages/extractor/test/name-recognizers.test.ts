import { describe, expect, it } from 'vitest'
import { recognizeText } from './support/recognize-text.js'

/** Names that recognizers whose name begins so read in a text, overlaps settled. */
function namesIn(text: string, recognizer: string): readonly string[] {
  const own = recognizeText(text).mentions.filter((mention) => mention.recognizer.startsWith(recognizer))
  return own.map(({ start, end }) => text.slice(start, end))
}

describe('places and what supports them', () => {
  it.each([
    ['a short county name that is a word', '且末的冬天很冷。', ['且末']],
    ['an everyday word alone is none', '会同的冬天很冷。', []],
    ['a district is named with its unit', '武侯的冬天很冷。', []],
    ['a county of the reference pairings is known', '策勒的冬天很冷。', ['策勒']],
    ['one token over two places', '吉林省对口支援新疆阿勒泰地区。', ['吉林省', '新疆', '阿勒泰地区']],
    ['its full name supports it', '且末县下雪了。且末的冬天很冷。', ['且末县', '且末']],
    ['the unit above supports it', '巴音郭楞蒙古自治州下雪了，且末的冬天很冷。', ['巴音郭楞蒙古自治州', '且末']],
    ['a list supports it', '福州与八宿相距遥远。', ['福州', '八宿']],
    ['units counted at the end support it', '策勒、于田、民丰三县都通了车。', ['策勒', '于田', '民丰']],
    ['a chain supports a township', '昌吉市六工镇通了车。', ['昌吉市', '六工镇']],
    ['a county between aim and team', '福建省援藏工作队左贡工作组', []],
    ['an everyday word stays one', '大家平和地交换意见。', []],
    ['an everyday word in the company of its city is a place', '漳州的平和、南靖种柚子。', ['漳州', '平和', '南靖']],
    ['the last character belongs to the next word', '喀什市场上瓜果飘香。', ['喀什']],
    ['a fixed expression', '中国特色农业。', []],
    ['a heading that sets it apart', '昌 吉 市 新闻', ['昌 吉 市']],
    ['words set apart', '会 议 通 知 单', []],
    ['natives in one word', '司马长风，绍兴人，现在昌吉。', ['绍兴', '昌吉']],
    ['a township with a body of its own', '团结乡党委书记讲了话。', []],
    ['a township inside a name', '他住在东街口街道。', []],
    ['behind an aim', '漳浦县援宁海原干部返乡。', ['漳浦县', '海原']],
  ])('%s', (_, text, want) => {
    expect(namesIn(text, 'place/gazetteer')).toEqual(want)
  })
})

describe('where the name of a body begins', () => {
  it.each([
    ['the verb before an office is none of it', '教师何远山，任师市教育局副局长。', ['师市教育局']],
    ['nor the pronoun', '会议免去其县林草局副局长职务。', ['县林草局']],
    ['a verb before a post', '建德市的教师来了，任乔庄幼儿园副园长。', ['乔庄幼儿园']],
  ])('%s', (_, text, want) => {
    expect(namesIn(text, 'organization/')).toEqual(want)
  })
})

describe('sites', () => {
  it.each([
    ['a village in its address', '昌吉市六工镇红柳沟村分红。', ['红柳沟村']],
    ['a kind of village', '昌吉市六工镇示范村分红。', []],
    ['a park that bears the place', '木垒县纺织产业园区招工。', ['木垒县纺织产业园区']],
    ['a word between that ends the name', '木垒县各产业园区招工。', []],
    ['a township below its county, whose head comes next', '昭觉县谷曲乡乡长来了。', ['谷曲乡']],
    ['村民 is a word', '昌吉市六工镇红柳沟村民分红。', []],
    ['found again without its address', '昌吉市六工镇红柳沟村分红。红柳沟村热闹了。', ['红柳沟村', '红柳沟村']],
    ['too far away', '昌吉市大家一起动手建设美丽新家园村。', []],
  ])('%s', (_, text, want) => {
    expect(namesIn(text, 'place/site')).toEqual(want)
  })
})

describe('organizations', () => {
  it.each([
    ['walks left to the place', '他在木垒县人民医院坐诊。', ['木垒县人民医院']],
    ['a school of a township', '她在团结镇中心小学教书。', ['团结镇中心小学']],
    ['a coined name in pieces', '走进禾盛达农业科技有限公司。', ['禾盛达农业科技有限公司']],
    ['a coined name behind a torn place', '上海鲜丰农产品有限公司收红枣。', ['上海鲜丰农产品有限公司']],
    ['a kind of company', '当地规模最大的肉牛养殖有限公司，一家小有限公司。', []],
    ['children that gather', '一群孩子集团出现。', []],
    ['stops at a stopper', '老师带学生到木垒县第一中学。', ['木垒县第一中学']],
    ['stops at a preposition before a unit', '项目由市教育局负责。', ['市教育局']],
    ['does not begin with the unit of another word', '我市教育局长到会。', []],
    ['a kind is no name', '三家医院和两所小学开诊开学。', []],
    ['what ends like a body', '昌吉市产业布局更加合理。', []],
    ['joins names that touch', '国家税务总局昌吉市分局上门辅导。', ['国家税务总局昌吉市分局']],
    ['a head is no body', '木垒县教育局长到会。', []],
  ])('%s', (_, text, want) => {
    expect(namesIn(text, 'organization/ending')).toEqual(want)
  })
})

describe('offices and bodies that everybody knows', () => {
  it.each([
    ['a committee of an autonomous county', '塔什库尔干塔吉克自治县委开会。', ['塔什库尔干塔吉克自治县委']],
    ['a member of a committee', '塔什库尔干塔吉克自治县委员到会。', []],
    ['a township’s committee', '团结乡党委书记讲了话。', ['团结乡党委']],
  ])('%s', (_, text, want) => {
    expect(namesIn(text, 'office/')).toEqual(want)
  })

  it.each([
    ['a company with its legal form', '中铁二十一局集团有限公司修渠。', ['中铁二十一局集团有限公司']],
    ['a group', '中铁二十一局集团修渠。', ['中铁二十一局集团']],
    ['an army of that name', '中铁二十一局集团军演习。', ['中铁二十一局']],
  ])('%s', (_, text, want) => {
    expect(namesIn(text, 'organization/national')).toEqual(want)
  })
})
