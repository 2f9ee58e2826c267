import type { PairingPattern } from './pairing-pattern.js'

/** Rows, tables and lists of pairs (source: domain notes of the project; the examples are invented or plain facts). */
export const PAIRING_LIST_PATTERNS: readonly PairingPattern[] = [
  {
    id: 'pairing/one-of-listed-pairs',
    pattern:
      '{A}(?:与|和|同|对){C}(?=[、，,；;。]|的(?=结对(?!训练|看|学|比赛)|山海|情|缘|友谊|故事|携手|牵手|帮扶故事)|两对|[两二三四五]地|$)',
    underHeading: true,
    reason: 'Pairs told one after the other in a sentence about pairing.',
    examples: [
      { text: '展览讲述厦门与左贡、泉州与洛隆的结对故事。', finds: ['厦门市 > 左贡县', '泉州市 > 洛隆县'] },
      {
        text: '展览讲述泉州与洛隆、漳州、龙岩与边坝的结对故事。',
        finds: ['泉州市 > 洛隆县', '漳州市 > 边坝县', '龙岩市 > 边坝县'],
      },
      { text: '结对帮扶格局不变：福州对奇台，三明对玛纳斯。', finds: ['福州市 > 奇台县', '三明市 > 玛纳斯县'] },
    ],
    counterExamples: ['航班连接厦门与乌鲁木齐、泉州与西安。'],
  },
  {
    id: 'pairing/row',
    underHeading: true,
    pattern:
      '(?<![^\\n；;。，、：:])(?:\\d{1,2}[.、．])?{A}(?: )?(?:———?|－－|--|－|—|：|:|→)(?: )?{B}(?![^\\n；;。，、等])',
    reason: 'A row of a list of pairs: two places and a dash or colon.',
    examples: [
      {
        text: '结对名单如下：三明市——玛纳斯县；厦门市——吉木萨尔县。',
        finds: ['三明市 > 玛纳斯县', '厦门市 > 吉木萨尔县'],
      },
      {
        text: '结成协作对子的有天宁区—汉阴县、新北区—石泉县等。',
        finds: ['新北区 > 石泉县'],
      },
    ],
    counterExamples: ['列车时刻：厦门——上海；厦门——北京。'],
  },
  {
    id: 'pairing/each-helps-one',
    underHeading: true,
    pattern: '(?<=^|[，、；：\\n]){S}(?:帮|援|对接|对|管|负责){R}(?=[、，；。]|$)',
    reason: 'Pairs told one after the other with a short verb, in a sentence about pairing.',
    examples: [
      {
        text: '宁波市对口支援到县：余姚帮昭觉县，慈溪帮布拖县。',
        finds: ['余姚市 > 昭觉县', '慈溪市 > 布拖县'],
      },
    ],
    counterExamples: ['客商互助：余姚帮昭觉县，慈溪帮布拖县。'],
  },
  {
    id: 'pairing/each-borne-by-one',
    underHeading: true,
    pattern:
      '(?<=^|[，、；：\\n]){R}(?:则|也|均|都)?由{S}(?:两|三|四)?[市省县区]{0,2}(?:共同|联合|分别|单独)?(?:承担|负责|包干|对接)(?=[，、；。]|$)',
    reason: 'Pairs told one after the other in the passive, in a sentence about pairing.',
    examples: [
      {
        text: '八宿县由福州市对口支援，边坝县由漳州、龙岩两市共同承担，洛隆县由泉州市负责。',
        finds: ['漳州市 > 边坝县', '龙岩市 > 边坝县', '泉州市 > 洛隆县'],
      },
    ],
    counterExamples: ['会议接待：八宿县由福州市负责，洛隆县由泉州市负责。'],
  },
  {
    id: 'pairing/row-of-two-cells',
    underHeading: true,
    pattern:
      '(?<![^\\n])(?:[|｜ \\u3000]{1,3})?(?:\\d{1,2}[.、．|｜ \\u3000]{1,3})?{A}[ \\u3000\\t|｜]{1,8}{B}(?![^\\n \\u3000\\t|｜])',
    reason: 'A row of a table of pairs: two places and a gap.',
    examples: [
      {
        text: '结对关系表\n杭州市　　阿克苏市\n宁波市　　库车市',
        finds: ['杭州市 > 阿克苏市', '宁波市 > 库车市'],
      },
    ],
    counterExamples: ['列车时刻表\n杭州市　　阿克苏市'],
  },
  {
    id: 'pairing/row-with-bracket',
    underHeading: true,
    pattern: '(?<=[：:、，；\\n]){D}[（(]{B}[）)](?=[、，；。\\n]|$)',
    reason: 'A list of pairs, the other side in brackets.',
    examples: [
      { text: '对口支援地市：金华市（温宿县）、丽水市（新和县）。', finds: ['金华市 > 温宿县', '丽水市 > 新和县'] },
    ],
    counterExamples: ['参展城市：金华市（温宿县）、丽水市（新和县）。'],
  },
  {
    id: 'pairing/teams-posted',
    underHeading: true,
    pattern: `{S}组(?:(?:和|与|、){U}组)?(?:合并|分别)?(?:进驻|入驻|驻){R}`,
    reason: "The supporters' teams are posted to their counties.",
    examples: [
      {
        text: '援藏干部按结对关系分组：福州组进驻八宿县，漳州组和龙岩组进驻边坝县。',
        finds: ['福州市 > 八宿县', '漳州市 > 边坝县', '龙岩市 > 边坝县'],
      },
    ],
    counterExamples: ['督导工作分组进行：福州组进驻闽清县。'],
  },
]
