import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@shanhai/lexicon'
import { GIVEN_NAMES, SURNAMES } from '../src/latin/name-lists.js'
import { latinName, nameIn } from '../src/latin/name-in.js'

describe('names as English texts write them', () => {
  it.each([
    ['三明市', 'Sanming'],
    ['玛纳斯县', 'Manas County'],
    ['木垒哈萨克自治县', 'Mori Kazakh Autonomous County'],
    ['昌吉回族自治州', 'Changji Hui Autonomous Prefecture'],
    ['博尔塔拉蒙古自治州', 'Bortala Mongol Autonomous Prefecture'],
    ['塔什库尔干塔吉克自治县', 'Taxkorgan Tajik Autonomous County'],
    ['积石山保安族东乡族撒拉族自治县', 'Jishishan Bonan Dongxiang Salar Autonomous County'],
    ['临夏回族自治州', 'Linxia Hui Autonomous Prefecture'],
    ['新疆维吾尔自治区', 'Xinjiang'],
    ['内蒙古自治区', 'Inner Mongolia'],
    ['西藏自治区', 'Tibet'],
    ['陕西省', 'Shaanxi'],
    ['山西省', 'Shanxi'],
    ['和田地区', 'Hotan Prefecture'],
    ['昌都市', 'Qamdo'],
    ['六安市', "Lu'an"],
    ['西安市', "Xi'an"],
    ['闵行区', 'Minhang District'],
    ['闽宁镇', 'Minning Town'],
    ['吉县', 'Jixian County'],
    ['单县', 'Shanxian County'],
    ['大城县', 'Daicheng County'],
    ['崆峒区', 'Kongtong District'],
    ['乐亭县', 'Laoting County'],
    ['奎屯市', 'Kuytun'],
    ['东乡族自治县', 'Dongxiang Autonomous County'],
    ['长汀县', 'Changting County'],
    ['绿春县', 'Lüchun County'],
    ['重庆市', 'Chongqing'],
    ['镇江市', 'Zhenjiang'],
    ['石梯子哈萨克民族乡', 'Shitizi Kazakh Ethnic Township'],
    ['管城回族区', 'Guancheng Hui District'],
    ['浦东新区', 'Pudong New Area'],
  ])('the place %s is %s', (name, latin) => {
    expect(latinName({ name, entityType: 'Place' })).toBe(latin)
  })

  it.each([
    ['沈万青', 'Shen Wanqing'],
    ['端木恒', 'Duanmu Heng'],
    ['尉迟恭', 'Yuchi Gong'],
    ['单启', 'Shan Qi'],
    ['曾国平', 'Zeng Guoping'],
    ['乐安', 'Yue An'],
    ['吕安娜', 'Lü Anna'],
    ['陈西安', "Chen Xi'an"],
    ['买买提江·肉孜', 'Maimaitijiang Rouzi'],
    ['阿依古丽', 'Ayiguli'],
    ['买买提', 'Maimaiti'],
    ['李丽娟', 'Li Lijuan'],
    ['张克勤', 'Zhang Keqin'],
    ['刘木兰', 'Liu Mulan'],
    ['艾山', 'Aishan'],
    ['白玛', 'Baima'],
    ['阿里木', 'Alimu'],
    ['努尔兰', "Nu'erlan"],
    ['叶尔肯', "Ye'erken"],
    ['司马义', 'Simayi'],
    ['达瓦', 'Dawa'],
    ['朴成', 'Piao Cheng'],
    ['赵朴初', 'Zhao Puchu'],
  ])('the person %s is %s', (name, latin) => {
    expect(latinName({ name, entityType: 'Person' })).toBe(latin)
  })

  it('says nothing of what it cannot read: rare characters, places within places, rivers and countries, zones, bodies, what is no hanzi', () => {
    for (const name of ['陈訚', '李么', 'x', '', '<b>', '王1'])
      expect(latinName({ name, entityType: 'Person' }), name).toBeNull()
    const places = [
      '昌吉市六工镇',
      '县',
      '',
      '2号村',
      '长江',
      '喀麦隆',
      '粤港澳大湾区',
      '昌吉国家农业科技园区',
      '受援县',
      '市区',
      '全县',
      '六枝特区',
      '科尔沁右翼前旗',
      '鄂温克族自治旗',
      '第一师阿拉尔市',
      '三十里堡镇',
    ]
    for (const name of places) expect(latinName({ name, entityType: 'Place' }), name).toBeNull()
    expect(latinName({ name: '漳州分指挥部', entityType: 'Organization' })).toBeNull()
  })

  it('takes its surnames and given names from the lexicon', () => {
    const { surnames, nameElements } = loadLexicon()
    const known = new Set(surnames.map(({ surname }) => surname))
    const parts = new Set(nameElements.map(({ element }) => element))
    expect([...SURNAMES].filter((surname) => !known.has(surname))).toEqual([])
    expect([...GIVEN_NAMES].filter((name) => !parts.has(name))).toEqual([])
    expect(SURNAMES.size * GIVEN_NAMES.size).toBeGreaterThan(0)
  })

  it('keeps the hanzi beside the Latin, and Chinese as it is', () => {
    const named = { name: '三明市', entityType: 'Place' } as const
    expect(nameIn(named, 'en')).toBe('Sanming (三明市)')
    expect(nameIn(named, 'zh')).toBe('三明市')
    expect(nameIn({ name: '三明一中', entityType: 'Organization' }, 'en')).toBe('三明一中')
  })
})
