import { readingsOf } from '../state/pinyin.js'

/** How a character of several readings is read in names of places and people; not listed and ambiguous: not read at all. */
const IN_NAMES = readTable(`
  区qu 朝chao 石shi 景jing 大da 和he 南nan 红hong 宁ning 省sheng 家jia 长chang 县xian 行xing 泽ze 氏shi 术shu 乐le 妃fei
  甸dian 港gang 广guang 都du 信xin 内nei 柏bai 万wan 塞sai 泊bo 厂chang 强qiang 转zhuan 综zong 合he 屯tun 休xiu 繁fan
  峙shi 勃bo 阿a 什shi 扎zha 勒le 莫mo 斡wo 淖nao 盖gai 会hui 沈shen 调diao 绿lü 净jing 车che 食shi 乾qian 敦dun 珲hun
  齐qi 伯bo 汤tang 箐qing 棱ling 孙sun 地di 奇qi 栖qi 六liu 淳chun 贾jia 睢sui 皋gao 眙yi 射she 句ju 宿su 蚌beng 枞zong
  歙she 叶ye 涡guo 尾wei 厦xia 思si 屏ping 彭peng 铅yan 度du 汶wen 棣di 尉wei 殷yin 解xie 漯luo 召zhao
  渑mian 宛wan 潢huang 泌bi 枝zhi 曾zeng 侗dong 底di 埔pu 番fan 禺yu 从cong 澄cheng 佛fo 禅chan 莞guan 揭jie
  覃qin 那na 的de 其qi 重chong 羊yang 犍qian 夹jia 筠yun 渠qu 藏zang 若ruo 得de 觉jue 仡ge 亨heng 腊la 濞bi 卡ka 丁ding
  查cha 柞zha 碌lu 助zhu 称cheng 疆jiang 吾wu 且qie 耆qi 硕shuo 提ti 莎sha 伽jia 约yue 校xiao 数shu 属shu
  娜na 不bu 瞿qu 薄bo 佃dian 雀que 期qi 传chuan 冯feng 翟zhai 俞yu 盛sheng 缪miao 卜bu 臧zang 仇qiu 隋sui 於yu
  糜mi 暴bao 宓mi 郄qie 乜nie 拓tuo 隗wei 竺zhu 能neng 郇xun 折she 贲ben 眭sui 澹tan 奥ao 契qi 兹zi 角jiao 女nü 巷xiang
  朴pu 核he 落luo 露lu 蓼liao 垌dong 单shan 莘xin 种zhong 呙guo`)

/** Surnames that are read otherwise than the character is elsewhere. */
const AS_SURNAME = readTable(
  '区ou 查zha 朴piao 牟mou 乐yue 尉wei 种chong 单shan 盖ge 员yun 召shao 洗xian 秘bi 燕yan 晁chao',
)

/** The reading of a character in a name, without its tone: lü; null where it has none, or several and none is usual in names. */
export function readingInName(character: string, isSurname = false): string | null {
  const usual = (isSurname ? AS_SURNAME.get(character) : undefined) ?? IN_NAMES.get(character)
  if (usual !== undefined) return usual
  const all = readingsOf(character)
  const [only] = all
  if (only === undefined || all.length > 1 || !/^[a-z]+$/.test(only) || !/^\p{Script=Han}$/u.test(character))
    return null
  return only.replace(/^([nl])v/, '$1ü')
}

function readTable(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => [row.slice(0, 1), row.slice(1)]),
  )
}
