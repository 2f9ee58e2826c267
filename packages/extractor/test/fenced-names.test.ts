import { describe, expect, it } from 'vitest'
import { TELLINGS } from '../src/recognizers/people/tellings.js'
import { recognizeText } from './support/recognize-text.js'

function peopleIn(text: string): readonly string[] {
  const people = recognizeText(text).mentions.filter(({ type }) => type === 'Person')
  return people.map(({ start, end }) => text.slice(start, end))
}

describe('names behind a title, whatever the tokenizer cut', () => {
  it.each([
    ['a surname that is a preposition', '副县长向红兵介绍，大棚又添了两百座。', ['向红兵']],
    ['the preposition', '副县长向记者介绍了情况，院长向大家说明病情。', []],
    ['a surname that news lacks', '支教老师折小娟把课本发了下去。', ['折小娟']],
    ['a particle in a guessed word', '院长冼伟强教大家看片子。', ['冼伟强']],
    ['a surname that is a verb', '她教会了小伙子修水泵，老师和学生都来了。', []],
    ['an everyday word', '医生温暖和护士安宁同行，保安时光每天六点开门。', ['温暖', '安宁', '时光']],
    ['the word itself', '医生温暖人心，教师高峰论坛开幕，讲师关键作用突出。', []],
    ['of several people one name is not told', '十四名队员平安回到家乡。', []],
    ['a word that stands twice', '讲师成功成功说服了学员。', ['成功']],
    ['before a particle of aspect', '教师白雪见过最厚的雪。', ['白雪']],
    ['a trade that no list has', '歌师吴品仙唱了四十年。', ['吴品仙']],
    ['divisions and people of all trades', '第八师安排人员安装设备，会员安心生产。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('names at the beginning of a clause that the words behind them give away', () => {
  it.each([
    ['before a verb of speech', '方向明坦言，头一年没有把握。高明确认为要培养本地人。', ['方向明', '高明确']],
    ['the words themselves', '任务已经明确，方向明，干劲足；目标高明确了路子。', []],
    ['an everyday word that speaks', '蓝天介绍，设备都是新的。', ['蓝天']],
    ['kinds of people', '施工方表示，农技员介绍，温州人说，党支部认为，都行。', []],
    ['before a title', '李平和县长和周密局长看了工地，江平书记也来了。', ['李平和', '周密', '江平']],
    ['a place before a title', '龙岩援疆教师到了，江孜县委书记致辞。', []],
    ['behind a surname that is a word', '王建设十年前来到策勒。沈从容激动地握住他的手。', ['王建设', '沈从容']],
    ['a house', '刘家院子热闹起来，李庄连夜抢收。', []],
    ['of whom is talked', '说起欧阳瑞，老师们都竖大拇指。', ['欧阳瑞']],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('members of lists of which others are people', () => {
  it.each([
    [
      'names that hold a place',
      '参加的有王民和、刘建设、邓江南和岳西平，四人都到了。',
      ['王民和', '刘建设', '邓江南', '岳西平'],
    ],
    ['names that are places', '医生三人（汤臣、华山、黄河清）今天出发。', ['汤臣', '华山', '黄河清']],
    ['counties', '上海市对口支援江孜、亚东、拉孜、萨迦、定日五县。', []],
    ['a title before a member', '队长佟凯、队员原野、苗壮和周立明到岗。', ['佟凯', '原野', '苗壮', '周立明']],
    ['things', '黄连、党参、金银花等药材长势喜人。', []],
    ['everyday words', '方案、计划、安排和预算一并报送。', []],
    ['members set apart by spaces', '张 伟、李 娜、欧阳春分赴三所学校。', ['张 伟', '李 娜', '欧阳春']],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('Chinese surnames before names in transcription', () => {
  it.each([
    ['of Hui and Dongxiang', '回族老人马乙四哈、东乡族妇女马麦日燕来了。', ['马乙四哈', '马麦日燕']],
    ['of Monguor', '土族匠人祁什姐、土族阿姑李卓玛什姐来了。', ['祁什姐', '李卓玛什姐']],
    ['an age', '撒拉族青年韩五十三开了拉面店。', ['韩五十三']],
    ['figures', '回族老人养马五十匹、羊三十只。', []],
    ['a conjunction', '叶尔肯别克和库丽夏提的婚礼很热闹。', ['叶尔肯别克', '库丽夏提']],
    ['parts that are words', '学员阿不都热合曼、阿肯别克波拉提都到了。', ['阿不都热合曼', '别克波拉提']],
    ['such parts behind a dot', '玛依拉·阿不都克里木任护士长。', ['玛依拉·阿不都克里木']],
    ['a name that ends like a river', '吾斯曼江的拖拉机陷住了。', ['吾斯曼江']],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})

describe('people of whom is told', () => {
  const between = (example: string): readonly [string, string] => {
    const [before = '', name = '', behind = ''] = example.split('|')
    return [`${before}${name}${behind}。`, name]
  }
  it.each(TELLINGS.flatMap(({ examples }) => examples))('%s', (example) => {
    const [text, name] = between(example)
    expect(peopleIn(text)).toContain(name)
  })
  it.each(TELLINGS.flatMap(({ counterExamples }) => counterExamples))('not %s', (example) => {
    const [text] = between(example)
    expect(peopleIn(text)).toEqual([])
  })
})

describe('lines of who wrote it', () => {
  it.each([
    ['everyday words', '（本报记者 利群 摄影报道）通讯员解放、车晓报道：', ['利群', '解放', '车晓']],
    ['a row of names', '□ 寸草心　依力哈木　文/图', ['寸草心', '依力哈木']],
    ['the second of a row', '本报记者 王建国 邬江浪 报道：第一茬菜上市了。', ['王建国', '邬江浪']],
    ['a bracket behind', '本报讯（记者 方向 通讯员 许愿）', ['方向', '许愿']],
    ['what reporters do', '记者从县里获悉，记者在现场看到，记者对此报道。', []],
  ])('%s', (_, text, want) => {
    expect(peopleIn(text)).toEqual(want)
  })
})
