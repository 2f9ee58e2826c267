import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { loadLexicon } from '@shanhai/lexicon'

const { gazetteer } = loadLexicon()
const codes = (name: string): readonly string[] => gazetteer.lookup(name).map(({ division }) => division.code)
/** All names in a text, `start-end name` in the order in which they are offered. */
const found = (text: string): readonly string[] =>
  Array.from(text, (_, start) => gazetteer.matchesAt(text, start))
    .flat()
    .map(({ start, end }) => `${String(start)} ${text.slice(start, end)}`)

describe('lookup', () => {
  const cases: readonly [name: string, want: readonly string[]][] = [
    ['漳州市', ['350600']],
    ['漳州', ['350600']],
    ['昌吉', ['652300', '652301']],
    ['昌吉州', ['652300']],
    ['木垒哈萨克自治县', ['652328']],
    ['木垒县', ['652328']],
    ['木垒', ['652328']],
    ['塔县', ['653131']],
    ['塔什库尔干县', ['653131']],
    ['双江县', ['530925']],
    ['隆林县', ['451031']],
    ['鄂温克旗', ['150724']],
    ['内蒙古', ['150000']],
    ['广西', ['450000']],
    ['浦东', ['310115']],
    ['神农架', ['429021']],
    ['东莞', ['441900']],
    ['嘉峪关', ['620200']],
    ['石河子', ['659001']],
    ['阿拉善左', []],
    ['全县', []],
    ['市辖区', []],
    ['庭州', ['652300']],
    ['八闽', ['350000']],
    ['米泉市', ['650109']],
    ['库车县', ['652902']],
    ['林芝县', ['540402']],
    ['阿什里哈萨克民族乡', ['652301202']],
    ['阿什里哈萨克族乡', ['652301202']],
    ['阿什里乡', ['652301202']],
    ['清水河子乡', ['652324202']],
    ['东华门街道办事处', ['110101001']],
    ['一四九团', ['652324523']],
    ['149团', ['652324523']],
    ['北塔山牧场', ['652325504']],
    ['兵团第六师', ['xpcc:06']],
    ['农六师', ['xpcc:06']],
    ['第六师五家渠市', ['xpcc:06']],
    ['准东开发区', ['zone:zhundong']],
    ['霍尔果斯经开区', ['zone:khorgos']],
    ['南疆', ['region:southern-xinjiang']],
    ['哈萨克斯坦', ['country:kazakhstan']],
    ['台湾', ['710000']],
    ['__proto__', []],
    ['constructor', []],
    ['', []],
  ]
  it.each(cases)('%s', (name, want) => {
    expect(codes(name)).toEqual(want)
  })

  it('says how a name stands to its place', () => {
    const forms = ['漳州市', '漳州', '米泉市', '庭州', '农六师', '阿什里哈萨克族乡'].map(
      (name) => gazetteer.lookup(name)[0]?.form,
    )
    expect(forms).toEqual(['full', 'short', 'former', 'literary', 'former', 'alias'])
  })

  it('marks everyday words and townships of two characters', () => {
    const marks = ['平和', '平和县', '六师', '张镇', '奇台', '三明', '河南'].map(
      (name) => gazetteer.lookup(name)[0]?.commonWord,
    )
    expect(marks).toEqual([true, false, true, true, false, false, false])
  })
})

it('knows every name of a division', () => {
  const names = gazetteer.namesOf('652902')
  for (const name of ['库车市', '库车', '库车县']) expect(names).toContain(name)
  for (const name of names) expect(gazetteer.lookup(name).map(({ division }) => division.code)).toContain('652902')
  expect(gazetteer.namesOf('999999')).toEqual([])
})

describe('matchesAt', () => {
  const cases: readonly [text: string, want: readonly string[]][] = [
    // The choice between the city and its short name, by what follows, is made elsewhere.
    ['昌吉市民来了', ['0 昌吉市', '0 昌吉']],
    ['健全县乡网络', []],
    ['漳州市区下雨', ['0 漳州市', '0 漳州']],
    ['水平和企业', ['1 平和']],
    ['木垒哈萨克自治县', ['0 木垒哈萨克自治县', '0 木垒']],
    ['𠮷漳浦', ['2 漳浦']],
  ]
  it.each(cases)('%s', (text, want) => {
    const matches = Array.from({ length: text.length }, (_, start) => gazetteer.matchesAt(text, start)).flat()
    expect(matches.map(({ start, end }) => `${String(start)} ${text.slice(start, end)}`)).toEqual(want)
  })

  it('offers exactly what lookup knows, longest first', () => {
    const piece = fc.constantFrom('漳州', '市', '昌吉', '木垒', '哈萨克', '自治县', '平和', '区', '乡', 'x', '\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(20), (pieces, start) => {
        const text = pieces.join('')
        const want = []
        for (let end = text.length; end > start; end--) {
          const names = gazetteer.lookup(text.slice(start, end))
          if (names.length > 0) want.push({ start, end, names })
        }
        expect(gazetteer.matchesAt(text, start)).toEqual(want)
      }),
    )
  })
})

describe('containment', () => {
  const chains: readonly [code: string, want: readonly string[]][] = [
    ['652301202', ['昌吉市', '昌吉回族自治州', '新疆维吾尔自治区']],
    ['110101001', ['东城区', '北京市']],
    ['441900003', ['东莞市', '广东省']],
    ['659004', ['新疆维吾尔自治区']],
    ['xpcc:06', ['新疆生产建设兵团', '新疆维吾尔自治区']],
    ['zone:zhundong', ['昌吉回族自治州', '新疆维吾尔自治区']],
    ['350000', []],
    ['no such code', []],
  ]
  it.each(chains)('ancestors of %s', (code, want) => {
    expect(gazetteer.ancestors(code).map(({ name }) => name)).toEqual(want)
  })

  it('knows what lies within what', () => {
    expect(gazetteer.isWithin('652328', '652300')).toBe(true)
    expect(gazetteer.isWithin('652328', '652328')).toBe(true)
    expect(gazetteer.isWithin('652300', '652328')).toBe(false)
    expect(gazetteer.isWithin('350600', '650000')).toBe(false)
    expect(gazetteer.isWithin('999999', '999999')).toBe(false)
  })
})

it('finds all names of a sentence', () => {
  expect(found('漳州派医生赴木垒县')).toEqual(['0 漳州', '6 木垒县', '6 木垒'])
})
