import { describe, expect, it } from 'vitest'
import type { Recognizer } from '@shanhai/extractor'
import {
  createExtractor,
  createNameRecognizer,
  loadJiebaTokenizer,
  recognizersOf,
  withFinders,
} from '@shanhai/extractor'
import { loadLexicon } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { articleOf } from './support/article-of.js'
import { extractText } from './support/extract-text.js'

/** Invented children; each text names one in several ways, with an adult beside. */
const CASES = [
  ['林一舟', '五年级学生林一舟领到了新书包。林一舟说，书包真好看。校长何远山说，人人都有。'],
  ['叶小娜', '12岁的叶小娜弹了一支曲子。叶小娜说，她学了三年。校长何远山说，她很用功。'],
  ['陈子涵', '陈子涵小朋友唱了歌。陈子涵说，她爱唱歌。校长何远山说，歌声真甜。'],
  ['吴小燕', '女生吴小燕跑得快，吴小燕说每天都练。校长何远山说，校队缺人。'],
  ['林一舟', '林一舟今年才9岁。林一舟说，她爱画画。校长何远山说，画得真好。'],
  ['林一舟', '林一舟（男，7岁）的烧退了，医生何远山守了一夜。林一舟的妈妈说，谢谢医生。'],
  ['林一舟', '学生陈子涵、林一舟领到了新书包。林一舟说，书包真好看。校长何远山说，人人都有。'],
  ['陈子涵', '陈子涵、林一舟两位同学上台领奖。陈子涵说，她爱唱歌。校长何远山说，歌声真甜。'],
  ['林一舟', '患儿林一舟的手术做了四个小时。医生何远山说，林一舟恢复得很好。'],
  ['阿依古丽·买买提', '学生阿依古丽·买买提说，她想当医生。阿依古丽·买买提的梦不远。校长何远山说，会的。'],
  ['马小宝', '马小宝今年10岁，爱踢足球。马小宝说，球真圆。校长何远山说，会的。'],
  ['赵一诺', '赵一诺（9岁）来自山村。赵一诺说，她爱画画。校长何远山说，会的。'],
  ['李子涵', '李子涵（女，汉族，9岁）得了奖。李子涵说，她爱画画。校长何远山说，会的。'],
  ['张晓彤', '初二（3）班的张晓彤说，新操场真大。张晓彤笑了。校长何远山说，会的。'],
  ['王小萌', '少先队员王小萌敬了礼。王小萌说，新操场真大。校长何远山说，会的。'],
  ['古丽米热', '昌吉市第一小学四年级的古丽米热说，新操场真大。校长何远山说，会的。'],
  ['林一舟', '林一舟是昌吉市第一小学四年级二班的学生。林一舟说，操场真大。校长何远山说，会的。'],
  ['何秋月', '老人的孙女何秋月正在上小学二年级，何秋月爱画画。校长何远山说，会的。'],
  ['柳叶', '孙女柳叶青刚上一年级，柳叶青爱画画。校长何远山说，会的。'],
  ['高小朵', '外孙女高小朵刚学会走路。校长何远山说，会的。'],
  ['陈子航', '刚满月的孙子陈子航睡着了，陈子航很乖。校长何远山说，会的。'],
  ['周晓萌', '五岁的外孙女周晓萌爱唱歌。校长何远山说，会的。'],
  ['古丽米热', '才6岁的孙女古丽米热会跳舞，古丽米热笑了。校长何远山说，会的。'],
  ['林小满', '小女儿林小满才上小班。校长何远山说，会的。'],
  ['王思雨', '二女儿王思雨在县第一小学念书，王思雨很用功。校长何远山说，会的。'],
  ['麦麦提艾力', '小儿子麦麦提艾力上学前班。校长何远山说，会的。'],
  ['陈子航', '陈子航今年上三年级。校长何远山说，会的。'],
] as const

/** Names every child wherever it stands, and once with a character too many, as a model might. */
const FINDS_CHILDREN = {
  name: 'test/children',
  find: (text: string) =>
    CASES.flatMap(([name]) => [...text.matchAll(new RegExp(name, 'gu'))]).flatMap(({ 0: name, index }, turn) => [
      { type: 'Person' as const, start: index, end: Math.min(text.length, index + name.length + (turn % 2)) },
    ]),
}

describe('minors', () => {
  it.each(CASES)('%s never becomes an entity', (name, text) => {
    const { entities, mentions } = extractText(text)
    expect(JSON.stringify({ entities, mentions })).not.toContain(name)
    expect(entities.map((entity) => entity.name)).toContain('何远山')
  })

  it('keeps grown-ups whose age is printed', () => {
    const { entities } = extractText('61岁的果农何远山种了一辈子地。三十二岁的医生林一舟来自厦门。')
    expect(entities.map((entity) => entity.name)).toEqual(expect.arrayContaining(['何远山', '林一舟']))
  })

  it.each([
    '女儿林一舟在县第一小学当老师，父亲何远山种梨。',
    '女儿林一舟从北京大学毕业，现在县医院上班，父亲何远山种梨。',
    '孙女林一舟考入清华大学，爷爷何远山种梨。',
    '三十二岁的女儿林一舟回乡了，父亲何远山种梨。',
    '儿子林一舟在县一中教书，带高三班，父亲何远山种梨。',
  ])('keeps grown-up children: %s', (text) => {
    const { entities } = extractText(text)
    expect(entities.map((entity) => entity.name)).toContain('林一舟')
  })

  it.each([
    '何小月，女，2015年生。',
    '孙女何小月，女，汉族，2012年3月出生，爱画画。',
    '何小月（女，2014年5月生）得了奖。',
    '何小月（女），2014年5月生，爱唱歌。',
    '何小月，生于2013年，爱画画。',
    '2011年出生的何小月爱画画。',
    '何小月，女，彝族，小学生。',
    '何小月，女，哈萨克族，初中生，爱踢球。',
    '何小月，女，现就读于木垒县第二中学。',
    '何小月，女，就读于昌吉市第一幼儿园大班。',
    '2012年，何小月，女，1999年生，得了奖。',
    '医生何远山，男，1979年生，何小月，女，小学生，都来了。',
    '飞龙，男，2015年5月生，就读于昌吉市第一小学。',
    '飞龙，男，彝族，小学生。',
  ])('hides children whose life is told: %s', (text) => {
    const people = extractText(text).entities.filter(({ type }) => type === 'Person')
    expect(people.map(({ name }) => name).filter((name) => name !== '何远山')).toEqual([])
  })

  it.each([
    '何小月，女，汉族，1979年生，县第一小学教师。',
    '何小月，女，2003年生，就读于昌吉学院。',
    '何小月，女，就读于第一中医学院。',
    '何小月，女，1995年5月生，2012年9月参加工作。',
    '何小月，女，2010年10月参加工作，2012年入党。',
    '何小月，女，1996年生，先后就读于县第一小学、昌吉学院。',
    '何小月，女，1975年生，其女就读于县第一小学。',
    '何小月2012年生产二胎，2013年出生率上升。',
    '何小月，女，医生，何小虎，男，小学生，都来了。',
    '1998年，何小月，女，1985年生，得了奖。',
  ])('keeps grown-ups whose life is told: %s', (text) => {
    expect(extractText(text).entities.map(({ name }) => name)).toContain('何小月')
  })

  it('keeps students of universities and those who tell of their childhood', () => {
    const { entities } = extractText('大学生林一舟回乡种梨。院长何远山，9岁时随父母进疆。')
    expect(entities.map((entity) => entity.name)).toEqual(expect.arrayContaining(['何远山', '林一舟']))
  })

  it('blanks their names in the quotes of claims', () => {
    const { claims } = extractText('漳州市对口支援木垒县，五年级学生林一舟领到了新书包。')
    expect(claims.map(({ evidence }) => evidence[0]?.quote)).toContain(
      '漳州市对口支援木垒县，五年级学生■■■领到了新书包。',
    )
  })

  it.each<[string, readonly Recognizer[]]>([
    ['knowledge alone', recognizersOf('knowledge')],
    ['a finder beside knowledge', withFinders([FINDS_CHILDREN])],
    ['a finder alone', [createNameRecognizer(FINDS_CHILDREN, 'alone')]],
  ])('are kept out whoever finds them: %s', (_, recognizers) => {
    const extractor = createExtractor({
      lexicon: loadLexicon(),
      tokenizer: loadJiebaTokenizer(),
      splitSentences,
      recognizers,
    })
    for (const [name, text] of CASES) {
      const { page, article } = articleOf(text)
      const { value, diagnostics } = extractor.extractPage(page, [article])
      const trace = extractor.tracePage(page, [article])
      expect(JSON.stringify({ value, diagnostics, trace }), text).not.toContain(name)
    }
  })

  it('keeps teachers and grown-ups beside classes and ages', () => {
    const { entities } = extractText('四年级教师何远山说，班里有40人。林一舟（52岁）是第一小学的校长。')
    expect(entities.map((entity) => entity.name)).toEqual(expect.arrayContaining(['何远山', '林一舟']))
  })

  it.each([
    '丛书由林一舟、何远山等儿童文学作家编成，校长说，何远山写得好。',
    '到场的有林一舟、何远山两位儿童作家，何远山签了名。',
    '到会的有林一舟、何远山等学生家长，何远山种梨。',
    '“林一舟儿童文学奖”在县里颁发，作家何远山到场。',
    '林一舟儿童医院添了新楼，院长何远山剪了彩。',
  ])('keeps who writes or works for children: %s', (text) => {
    expect(extractText(text).hidden).toEqual([])
  })

  it.each([
    '林一舟、何秋月等学生会背古诗。',
    '林一舟、何秋月两名学生会打鼓。',
    '林一舟、何秋月等儿童医院的患儿出院了。',
    '林一舟、何秋月等儿童福利院的孩子收到了新衣。',
    '林一舟、何秋月等儿童画得好。',
    '林一舟、何秋月等孩子画了一幅画。',
    '林一舟、何秋月等少年宫的孩子登台了。',
    '林一舟、何秋月等学生处在青春期。',
    '林一舟、何秋月等学生宿舍里的小姑娘笑了。',
    '林一舟、何秋月等儿童歌曲唱得好。',
    '林一舟、何秋月等儿童文学社的孩子读了诗。',
    '林一舟、何秋月等学生片刻不停。',
    '林一舟、何秋月等儿童接种了疫苗。',
    '林一舟、何秋月等孩子父母在外打工。',
  ])('hides a list of children, whatever word theirs begins: %s', (text) => {
    const { hidden, entities } = extractText(text)
    expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual(['林一舟', '何秋月'])
    expect(entities.filter(({ type }) => type === 'Person')).toEqual([])
  })

  it.each([
    '林一舟等小学生会弹琴。',
    '林一舟等3名儿童接种了疫苗。',
    '何远山是校长。林一舟等同学领到了新书包，林一舟笑了。',
  ])('hides the one child that is named of several: %s', (text) => {
    expect(extractText(text).hidden.map(({ start, end }) => text.slice(start, end))).toContain('林一舟')
  })

  it('takes no everyday word behind an age for a child', () => {
    const { hidden } = extractText('新增0-3岁普惠性托位90个，漳州市对口支援木垒县，普惠性托育园开园。')
    expect(hidden).toEqual([])
  })

  it('leaves out who lost a document, wherever the notice stands', () => {
    const text =
      '校长何远山说，学校建好了。\n遗失声明：本人林一舟遗失教师资格证，特此声明。\n联系人王女士，执照正本遗失，声明作废。'
    const { entities } = extractText(text)
    expect(entities.flatMap(({ type, name }) => (type === 'Person' ? name : []))).toEqual(['何远山'])
  })

  it.each([
    [
      '漳州市对口支援木垒县。\n木垒县文化路12号何远山（身份证号：■■■■■■）增加曾用名何远海，特此声明。',
      ['何远山', '何远海'],
    ],
    ['遗失声明：本人林海生不慎遗失教师资格证，声明作废。', ['林海生']],
    ['木垒县委书记何远山说，身份证办理点设到了村里。', []],
  ])('says where the names of private notices stand: %s', (text, names) => {
    const { hidden } = extractText(text)
    expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual(names)
  })
})
