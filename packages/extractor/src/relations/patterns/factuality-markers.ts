/** What a marker does to a pair that the words around it name. */
export type MarkerEffect = 'drop' | 'planned' | 'pledged' | 'ended'

export interface FactualityMarker {
  readonly id: string
  /** `around`: the clause up to and with the naming; `within`: the naming alone; `after`: the rest of the sentence. */
  readonly where: 'around' | 'within' | 'after'
  /** Regular expression over plain text. */
  readonly pattern: string
  readonly effect: MarkerEffect
  readonly reason: string
  readonly examples: readonly string[]
  /** Sentences with the same characters in which the pair stands. */
  readonly counterExamples: readonly string[]
}

/** Words that deny, doubt, plan or end what a sentence seems to state (all sentences invented). */
export const FACTUALITY_MARKERS: readonly FactualityMarker[] = [
  {
    id: 'denied',
    where: 'around',
    pattern: '并未|从未|未曾|尚未|没有|并非|并不|不是|误以为|误传|谣传',
    effect: 'drop',
    reason: 'The pair is denied.',
    examples: ['镇江市并未对口支援温宿县。', '有人误以为徐州市对口支援沙雅县。'],
    counterExamples: ['没有一个孩子掉队：宁波市对口支援库车市。'],
  },
  {
    id: 'hypothetical',
    where: 'around',
    pattern: '如果|假如|倘若|要是|假设|是否|能否|会否',
    effect: 'drop',
    reason: 'The pair is only supposed or asked about.',
    examples: ['如果苏州市对口支援沙雅县，又会怎样？'],
    counterExamples: ['效果如何？宁波市对口支援库车市已有答案。'],
  },
  {
    id: 'hearsay',
    where: 'around',
    pattern: '据说|据传|听说|传闻|有传言',
    effect: 'drop',
    reason: 'The paper does not vouch for it.',
    examples: ['据说河南省对口支援哈密市。'],
    counterExamples: ['据悉，河南省对口支援哈密市。'],
  },
  {
    id: 'disproved',
    where: 'after',
    pattern: '其实不然|并非如此|不属实|系谣言|是谣言|是误传|未能证实|无法证实',
    effect: 'drop',
    reason: 'The rest of the sentence takes it back.',
    examples: ['有文章称徐州市对口支援沙雅县，其实不然。'],
    counterExamples: ['宁波市对口支援库车市，成效得到证实。'],
  },
  {
    id: 'asked',
    where: 'after',
    pattern: '^[^，。；！？]{0,3}？',
    effect: 'drop',
    reason: 'The sentence only asks.',
    examples: ['苏州市对口支援沙雅县？', '苏州市对口支援沙雅县吗？'],
    counterExamples: ['宁波市对口支援库车市，变化有多大？'],
  },
  {
    id: 'formerly-by',
    where: 'around',
    pattern: '(?<![草平高荒])原由|原先由|此前由|过去由',
    effect: 'ended',
    reason: 'Another assists now.',
    examples: ['原由盐城市对口支援的新源县换了支援方。'],
    counterExamples: ['草原由盐城市对口支援的新源县管护。'],
  },
  {
    id: 'planned',
    where: 'within',
    pattern: '将|拟|计划|打算|有望|即将|准备|争取',
    effect: 'planned',
    reason: 'The assistance lies in the future.',
    examples: ['常州市拟对口支援温宿县。', '明年起，无锡市将对口支援乌什县。'],
    counterExamples: ['宁波市对口支援库车市，将办好每一所学校。'],
  },
  {
    id: 'pledged',
    where: 'within',
    pattern: '承诺|答应|愿意|许诺',
    effect: 'pledged',
    reason: 'The assistance is promised.',
    examples: ['常州市承诺对口支援温宿县。'],
    counterExamples: ['宁波市对口支援库车市，承诺的项目全部完工。'],
  },
  {
    id: 'ended-within',
    where: 'within',
    pattern: '曾|不再|原由|原先|此前',
    effect: 'ended',
    reason: 'The assistance is over.',
    examples: ['张家口市曾由北京市帮扶。', '阿克陶县不再由江西省对口支援。'],
    counterExamples: ['厦门市对口支援左贡县，未曾间断。'],
  },
  {
    id: 'ended-before',
    where: 'around',
    pattern: '^(?:原先|此前|过去|早年|当年)，?|\\d{4}年至\\d{4}年|\\d{4}年(?:之前|以前|前)(?!后)',
    effect: 'ended',
    reason: 'The clause speaks of an earlier time.',
    examples: ['2010年至2019年，天津市对口支援民丰县。'],
    counterExamples: ['2010年起，天津市对口支援民丰县。', '2010年前后，天津市对口支援民丰县。'],
  },
  {
    id: 'ended-after',
    where: 'after',
    pattern:
      '^(?:的?(?:结对|帮扶|协作)?)?(?:关系)?(?:调整|变更)(?:后|以后|之后)|(?:已|于|年|月|正式|宣告|宣布)(?:结束|终止|期满|届满|解除|撤销)|画上.{0,4}句号|成为历史',
    effect: 'ended',
    reason: 'The rest of the sentence ends it.',
    examples: [
      '厦门与临夏州的结对关系画上了圆满句号。',
      '厦门与临夏州的结对关系宣布解除。',
      '厦门与临夏州的结对关系调整后，各有新伙伴。',
      '盐城市对口支援察布查尔县，2020年结束。',
    ],
    counterExamples: ['宁波市对口支援库车市，首批工程年内完工。'],
  },
]
