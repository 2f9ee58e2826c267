import { spell } from './spell.js'

/** Surnames of two characters, and how they are spelled where pinyin by character is not it. */
const DOUBLE_SURNAMES: ReadonlyMap<string, string | null> = new Map([
  ...[
    ...'欧阳太史端木上官司马东方南宫闻人夏侯诸葛公羊赫连皇甫申屠公孙慕容仲孙钟离宇文司徒司空令狐呼延西门轩辕百里'.matchAll(
      /../gu,
    ),
  ].map(([surname]): [string, null] => [surname, null]),
  ['尉迟', 'Yuchi'],
  ['万俟', 'Moqi'],
  ['澹台', 'Tantai'],
  ['长孙', 'Zhangsun'],
  ['鲜于', 'Xianyu'],
  ['单于', 'Chanyu'],
])

/** A person in pinyin, the surname first: 沈万青 Shen Wanqing, 买买提江·肉孜 Maimaitijiang Rouzi; null: it cannot be told. */
export function latinPerson(name: string): string | null {
  const words = name.split('·')
  if (words.length > 1) return joined(words.map((word) => spell(word)))
  if (GIVEN_NAMES.has(name)) return spell(name)
  const double = name.length > 2 ? name.slice(0, 2) : ''
  if (DOUBLE_SURNAMES.has(double)) return joined([DOUBLE_SURNAMES.get(double) ?? spell(double), spell(name.slice(2))])
  // 阿依古丽, 努尔兰, 卓玛: given names of other languages are one word.
  if (name.length < 2 || name.length > 3 || isOneWord(name)) return spell(name)
  return joined([spell(name.slice(0, 1), true), spell(name.slice(1))])
}

/** Surnames that a name of three characters or two begins with: all others begin names of other languages. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由',
)
/** What hardly any given name of Chinese holds, and many of other languages do. */
const OTHER_LANGUAGES = /.[尔孜甫热麦吾肯提玛姆措嘎瓦]/u
/** Names of other languages that look like a surname and a given name. */
const GIVEN_NAMES = new Set([
  '阿里木',
  '艾山',
  '艾力',
  '索朗',
  '白玛',
  '平措',
  '查干',
  '司马依',
  '司马义',
  '古丽',
  '达瓦',
  '尼玛',
  '扎西',
  '次仁',
  '卓玛',
  '卓嘎',
  '央金',
  '边巴',
  '普布',
  '巴图',
  '乌兰',
  '那木',
])

function isOneWord(name: string): boolean {
  return GIVEN_NAMES.has(name) || !SURNAMES.has(name.slice(0, 1)) || (name.length === 3 && OTHER_LANGUAGES.test(name))
}

function joined(words: readonly (string | null)[]): string | null {
  return words.includes(null) ? null : words.join(' ')
}
