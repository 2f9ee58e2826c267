import { describe, expect, it } from 'vitest'
import { recognizeText } from './support/recognize-text.js'

function peopleIn(text: string): readonly string[] {
  const people = recognizeText(text).mentions.filter(({ type }) => type === 'Person')
  return people.map(({ start, end }) => text.slice(start, end))
}

describe('names that are words, behind posts that one person holds', () => {
  it.each([
    ['a list', '副县长高山、白雪、万里出席。', ['高山', '白雪', '万里']],
    ['a list that goes on otherwise', '局长高山、石头等参加调研。', ['高山', '石头']],
    ['one noun before a verb of people', '院长石头介绍了病情。', ['石头']],
    ['what the holder does is no name', '书记亲自主持，院长万分感谢。', []],
    ['a list of things', '校长信箱、书记热线同时开通。', []],
    ['what a post is about', '主任管理、干部管理都有了新办法。', []],
    ['the tokenizer reads 长江', '副县长江大为签了字。', ['江大为']],
    ['a post before a river', '九江市长江大桥通车。', []],
    ['a title is no given name', '教授谭老师的团队到了，邓校长也到了。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('people and what looks like them', () => {
  it.each([
    ['a sure name that is a word speaks again', '队长丰收是医生。丰收说，先建中心，丰收在望。', ['丰收', '丰收']],
    ['a sure name in a guessed word', '丈夫俄金在县城，俄金笑称自己会做饭。', ['俄金', '俄金']],
    ['home units in brackets', '邸长海（衡水市人民医院）、胥江（保定市第二医院）。', ['邸长海', '胥江']],
    [
      'the beginning of a name that the article knows',
      '牧民叶鲁拜找了一夜。事后，叶鲁拜请人写信。',
      ['叶鲁拜', '叶鲁拜'],
    ],
    ['how something is done', '为老人成功实施手术，队员平安归来。', []],
    ['houses of teachers', '教师周转房、医生宿舍都修好了。', []],
    ['who has a word as a name does something', '干部路遥送来草料。路遥记下了羊数，路遥知马力。', ['路遥', '路遥']],
    ['with a hand', '护士阳光来了。阳光连忙接过药箱，路上，阳光点点头。', ['阳光', '阳光', '阳光']],
    ['light does not', '医生阳光说了话。阳光打开窗帘照进来，阳光带着暖意，阳光看着刺眼。', ['阳光']],
    [
      'nor do times',
      '医生黎明值班。黎明起身，天没亮，黎明来之前最冷。队长高峰到了，高峰带着人流来了。',
      ['黎明', '高峰'],
    ],
    ['the word of the same writing does not', '医生高峰下了班。高峰过去了，高峰把路堵住。', ['高峰']],
    ['a conjunction before a form of address', '徒弟和老板娘都说好，母亲与老师也来了。', []],
    ['a given name that is a familiar form, too', '关小龙的合伙人到了。', ['关小龙']],
    ['a verb that ends like a body', '师傅陈有水学会了电焊。', ['陈有水']],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('before the first words of a life', () => {
  it.each([
    ['a part in court', '被告人李建国，男，汉族，1980年5月生。原告王平，男，1979年生，农民。', ['李建国', '王平']],
    [
      'what befell somebody',
      '死者王平，男，45岁。伤者李建国，男，45岁。嫌疑人赵明，男，51岁。',
      ['王平', '李建国', '赵明'],
    ],
    ['what somebody is', '党员王平，男，1979年生。烈士李建国，男，1919年生。', ['王平', '李建国']],
    ['an office', '第一书记王平，男，1979年生。', ['王平']],
    ['kin', '外甥何小虎，男，1979年生。', ['何小虎']],
    ['a middle dot', '巴哈提·叶斯波，男，42岁，住在县城。', ['巴哈提·叶斯波']],
    ['a people', '王平，男，哈尼族，1979年5月生。', ['王平']],
    ['nobody by name', '患者，女，45岁。驾驶人，男，1980年生。该同志，男，1979年生。受害方，男，1979年生。', []],
    ['who is looked for', '性别不限，男，35岁以下。普通话标准，女，25岁以下。要求未婚，女，本科以上。', []],
    ['who offers himself', '应聘，男，35岁。征婚，女，35岁。身体健康，男，35岁。体型偏瘦，男，45岁。', []],
    ['kinds of people', '大学生，女，2001年生。新生儿，男，2020年生。参赛选手，男，18岁。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('names in the room that an appointment leaves for them', () => {
  it.each([
    ['behind an office and 由', '会长由贺有田担任，秘书长由季节担任。', ['贺有田', '季节']],
    ['no name behind 由', '房租由单位承担，会长由选举产生，秘书长由于生病没有来。', []],
    ['before a verb of office', '县委研究决定，向红兵任城关镇党委书记。', ['向红兵']],
    ['a list before one', '招福泽、海长风任县人民法院副院长。', ['招福泽', '海长风']],
    ['no longer', '尚崇文不再担任县农业农村局局长职务。', ['尚崇文']],
    ['behind 由', '由齐修远出任公司总经理。', ['齐修远']],
    ['between 免去 and 的', '免去莫向晚的县人民政府办公室主任职务。', ['莫向晚']],
    ['with 同志', '同意火青山同志辞去副县长职务。', ['火青山']],
    ['before a life', '万里行，男，汉族，现任县水利局局长。', ['万里行']],
    ['in a row', '火青山　援疆医疗队队长', ['火青山']],
    ['tasks are no office', '火车站担任务，齐心协力出任务，村主任由村民选举产生。', []],
    ['everyday words', '党员任组长，干部任队长，聘请专家为顾问。', []],
    ['前任 is one word', '向前任书记学习，把前任的好做法接过来。', []],
    ['kinds of people', '由于任务重，安排专人担任联络员，选派医生到县医院任科主任。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('names whose end the words behind them tell', () => {
  it.each([
    ['和 before a verb of speech', '黄建和告诉记者，水渠修好了。', ['黄建和']],
    ['和 behind a title and before a verb', '站长任和算了一笔账，镇长白和带着大家下田。', ['任和', '白和']],
    ['和 behind a title before other words', '主任和护士长查房，院长和大家算账。', []],
    ['和 between two people', '李平和县长张勇一同走进车间。', ['李平', '张勇']],
    ['a noun that begins with a verb of speech', '刘波和介绍人一起来了。', ['刘波']],
    ['a count at the end of a list', '沈一鸣、仇立三人都是医生。', ['沈一鸣', '仇立']],
    ['a count of other things', '这里有红枣、方便三人以下的小桌。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('names with spaces', () => {
  it.each([
    ['behind a title', '记者 白 洁 报道', ['白 洁']],
    ['in a list', '就座的有：王建国、赵  亮、陈 刚、周立明。', ['王建国', '赵  亮', '陈 刚', '周立明']],
    ['full-width', '就座的有：王建国、赵\u3000亮、周立明。', ['王建国', '赵\u3000亮', '周立明']],
    ['before a verb of people', '昨日开会，陈  刚主持会议。', ['陈  刚']],
    ['words set apart', '方  案、计 划、单 位都已印发，高  度重视。', []],
    ['what ends one line and begins another', '共同富裕的路\n石头多。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('names of minority bearers', () => {
  it.each([
    ['Hui', '职工马乙四哈种枣，村民马哈力麦养羊。', ['马乙四哈', '马哈力麦']],
    ['Yi', '村民曲木史哈、且沙伍牛搬进新居。', ['曲木史哈', '且沙伍牛']],
    ['Tibetan of Diqing and Amdo', '村民次里培楚说，教师拉毛措来了。', ['次里培楚', '拉毛措']],
    ['Uyghur with a dot', '布威海丽且·麦麦提卖核桃，古再丽努尔帮忙。', ['布威海丽且·麦麦提', '古再丽努尔']],
    ['Kazakh', '牧民赛力克和巴合提别克转场。', ['赛力克', '巴合提别克']],
    ['a part that is a country or a county', '果农阿曼古丽说，白玛曲珍开了客栈。', ['阿曼古丽', '白玛曲珍']],
    ['Kyrgyz, whose parts begin with a surname', '护边员居马别克和托合托松出发了。', ['居马别克', '托合托松']],
    ['a conjunction before the name', '他坐在灶台边和洛桑老人说话。', ['洛桑']],
    ['Dai and Lahu', '教师岩温罕、学员玉香叫和娜妥都到了。', ['岩温罕', '玉香叫', '娜妥']],
    ['endings of one character behind known parts', '努尔江说，古丽苏木汗去了江边。', ['努尔江', '古丽苏木汗']],
    ['greetings, cars and forms of address', '扎西德勒！别克轿车停下，阿姨阿姨，快来看。', []],
    [
      'unknown names by what their characters weigh',
      '今年，艾力肯江种了地，沙马次洛告诉记者。',
      ['艾力肯江', '沙马次洛'],
    ],
    ['an unknown end of known parts', '村里的库尔班托合逊一家搬了家。', ['库尔班托合逊']],
    ['a verb that begins like a name', '“谢谢！”赛力克波勒拉着医生的手。', ['赛力克波勒']],
    ['a title before a dotted name', '果农玉素甫·艾山装了一车核桃。', ['玉素甫·艾山']],
    ['peoples, goods and works', '乌孜别克族群众唱起木卡姆，巴旦木装车，塔里木油田供气，马拉松开跑。', []],
    ['words of the same characters', '马哈鱼和沙马路的店都便宜。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('villages under names that people bear too', () => {
  it.each([
    ['皮山县依尔喀巴克村的蔬菜大棚里很暖和。', []],
    ['疏附县英艾日克村党支部书记带头干。', []],
    ['墨玉县托胡拉乡买买提村修了路，村民古丽米热最高兴。', ['古丽米热']],
  ])('%s', (text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})
