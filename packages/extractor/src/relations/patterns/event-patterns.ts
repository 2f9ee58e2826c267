import type { ClaimPattern } from './claim-pattern.js'

const ACTORS = ['Organization', 'Place', 'Person'] as const
const BODIES = ['Organization', 'Place'] as const
const EVENTS = ['Event', 'Programme'] as const
const TAKES_PART =
  '(?:亮相|参加|参展|出席|加入|参与|组团参加|抱团参加|应邀参加|受邀参加|登陆|现身|赴会|参赛|参训|登场|展出)'
const HOLDS = '(?:主办|承办|协办|联办|举办|组织开展|组织|发起|召开|举行|发起成立)'
const TOGETHER = '(?:共同|联合|携手|合作|牵头|联手|倡议|首次|成功|定期|每年|先后)'

/** Constructions that say who takes part in an event or holds it (all sentences invented). */
export const EVENT_PATTERNS: readonly ClaimPattern[] = [
  {
    id: 'event/takes-part-in',
    predicate: 'PARTICIPATES_IN',
    pattern: `(?<![在于到向对]){S}{~18}${TAKES_PART}(?:了|在)?{~10}{O}`,
    subjects: BODIES,
    objects: EVENTS,
    reason: 'X参加Y, X特产亮相Y: whose people or goods are at the event.',
    examples: [
      { text: '木垒县名优特产亮相第七届中国—亚欧博览会。', finds: ['木垒哈萨克自治县 > 第七届中国—亚欧博览会'] },
    ],
    counterExamples: ['第七届中国—亚欧博览会的消息传到木垒县。'],
  },
  {
    id: 'event/person-takes-part-in',
    predicate: 'PARTICIPATES_IN',
    pattern: `{T}(?:等)?{~6}(?:参加|出席|参赛)(?:了)?{~10}{O}`,
    subjects: ['Person'],
    objects: EVENTS,
    reason: 'Somebody named, or several people behind their titles, attend the event.',
    examples: [
      { text: '教师林海生参加第七届中国—亚欧博览会。', finds: ['林海生 > 第七届中国—亚欧博览会'] },
      {
        text: '木垒县委书记林海生、漳州市副市长周立新出席第七届中国—亚欧博览会。',
        finds: ['周立新 > 第七届中国—亚欧博览会', '林海生 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['教师林海生说起第七届中国—亚欧博览会。'],
  },
  {
    id: 'event/people-take-part-in-this',
    predicate: 'PARTICIPATES_IN',
    pattern: `{T}(?:等)?{~6}(?:参加|出席)(?:了)?(?:此次|本次|这次)?(?:论坛|座谈会|推介会|博览会|活动|仪式|启动仪式|开幕式|揭牌仪式|签约仪式)?(?:活动)?(?=[，,。；;、”"]|$|并)`,
    subjects: ['Person'],
    objects: ['Event'],
    objectFrom: 'event-before',
    reason: 'People behind their titles attend what was named before them in the paragraph.',
    examples: [
      {
        text: '第七届中国—亚欧博览会开幕。木垒县委书记林海生、漳州市副市长周立新出席活动并讲话。',
        finds: ['周立新 > 第七届中国—亚欧博览会', '林海生 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['第七届中国—亚欧博览会开幕。木垒县委书记林海生出席木垒县的会议。'],
  },
  {
    id: 'event/takes-part-in-this',
    predicate: 'PARTICIPATES_IN',
    pattern: `(?<![在于到向对为]){S}(?:等)?{~16}(?:${TAKES_PART}|出席|获奖|夺冠|分获冠亚军|摘得[^，。]{0,8}奖|派员(?:参加|出席)|首批加入)(?=[，,。；;、”"]|$|活动|展会)`,
    subjects: BODIES,
    objects: EVENTS,
    objectFrom: 'event',
    reason: 'X参展 at the end of a clause: at the event named before.',
    examples: [
      { text: '第七届中国—亚欧博览会开幕，木垒县组团参展。', finds: ['木垒哈萨克自治县 > 第七届中国—亚欧博览会'] },
    ],
    counterExamples: ['第七届中国—亚欧博览会开幕，木垒县的路修通了。'],
  },
  {
    id: 'event/uses-fair',
    predicate: 'PARTICIPATES_IN',
    pattern: `(?:利用|借助|依托|借力|通过){O}(?:等)?{~10}，{~4}组织{S}{~6}(?:参加|参展|参会)`,
    subjects: BODIES,
    objects: EVENTS,
    reason: '利用某某展会，组织X参加: X is there.',
    examples: [
      {
        text: '工作队利用第七届中国—亚欧博览会等平台，组织木垒县企业组团参加。',
        finds: ['木垒哈萨克自治县 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['工作队利用第七届中国—亚欧博览会等平台，宣传木垒县。'],
  },
  {
    id: 'event/brings-goods-to',
    predicate: 'PARTICIPATES_IN',
    pattern: `{O}[^。；;\\n]{0,16}，[^。；;，,、\\n]{0,8}{S}[^。；;，,、\\n]{0,16}(?:集中亮相|亮相|参展|展出|登场|设展|设立展位|设置展位)`,
    subjects: ['Place'],
    objects: ['Event'],
    reason: 'Goods of X are shown at the event that the sentence is about.',
    examples: [
      {
        text: '第七届中国—亚欧博览会启幕，近百种木垒县特产集中亮相。',
        finds: ['木垒哈萨克自治县 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['第七届中国—亚欧博览会启幕，木垒县下了一场雪。'],
  },
  {
    id: 'event/runs-programme',
    predicate: 'PARTICIPATES_IN',
    pattern: `(?<![在于到向对为]){S}{~6}(?:开展|实施|启动|参与)(?:了)?{O}`,
    subjects: BODIES,
    objects: ['Programme'],
    condition: 'outsider',
    reason: 'A place or body that carries out a programme takes part in it.',
    examples: [{ text: '木垒县妇联开展“恒爱行动”。', finds: ['木垒县妇联 > 恒爱行动'] }],
    counterExamples: ['木垒县妇联谈到“恒爱行动”。'],
  },
  {
    id: 'event/takes-in',
    predicate: 'PARTICIPATES_IN',
    pattern: `{O}[^。；;\\n]{0,6}，{~6}(?:吸纳|吸引|迎来|邀请)(?:了)?{S}(?:等)?{~8}(?:成员|加入|参加|参展|参赛|参与)`,
    subjects: BODIES,
    objects: EVENTS,
    reason: 'Y吸纳了X两个新成员: X is in it now.',
    examples: [
      {
        text: '“恒爱行动”启动十年，今年吸纳了伊宁市、霍尔果斯市两个新成员。',
        finds: ['伊宁市 > 恒爱行动', '霍尔果斯市 > 恒爱行动'],
      },
    ],
    counterExamples: ['“恒爱行动”启动十年，今年吸引了伊宁市的目光。'],
  },
  {
    id: 'event/held-by',
    predicate: 'ORGANIZES',
    pattern: `由{S}(?:等)?${TOGETHER}?${HOLDS}的{~4}{O}`,
    subjects: ACTORS,
    objects: EVENTS,
    reason: '由X主办的Y: who holds the event is named before it.',
    examples: [
      {
        text: '由天津市援疆前方指挥部和于田县妇联共同主办的第七届中国—亚欧博览会开幕。',
        finds: ['天津市援疆前方指挥部 > 第七届中国—亚欧博览会', '于田县妇联 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['由天津市援疆前方指挥部带队的客商参加第七届中国—亚欧博览会。'],
  },
  {
    id: 'event/held-of',
    predicate: 'ORGANIZES',
    // 在扬州举行的: where an event is held is not who holds it.
    pattern: `(?<![在于到赴])(?<!在[\uE002]{1,2}){S}(?:等)?(?:在{P})?{~4}${TOGETHER}?${HOLDS}的{~4}{O}`,
    subjects: BODIES,
    objects: EVENTS,
    reason: 'X主办的Y, X在某地举行的Y.',
    examples: [
      {
        text: '于田县妇联在和田市举办的第七届中国—亚欧博览会推介专场客满，于田县妇联主办的第七届中国—亚欧博览会闭幕。',
        finds: ['于田县妇联 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['于田县妇联推荐的第七届中国—亚欧博览会客满。', '在扬州市举行的第七届中国—亚欧博览会客满。'],
  },
  {
    id: 'event/organizer-is',
    predicate: 'ORGANIZES',
    pattern: `(?:主办|承办|协办|发起|组织)(?:方|单位|者)(?:是|为|系|：){S}`,
    subjects: ACTORS,
    objects: EVENTS,
    objectFrom: 'event',
    reason: '主办方是X: of the event named before.',
    examples: [
      { text: '第七届中国—亚欧博览会开幕，承办单位为于田县妇联。', finds: ['于田县妇联 > 第七届中国—亚欧博览会'] },
    ],
    counterExamples: ['第七届中国—亚欧博览会开幕，参展单位为于田县妇联。'],
  },
  {
    id: 'event/is-held-by',
    predicate: 'ORGANIZES',
    pattern: `{O}[^。；;，,\\n]{0,6}(?:是)?由{S}(?:等)?${TOGETHER}?${HOLDS}`,
    subjects: ACTORS,
    objects: EVENTS,
    reason: 'Y由X主办.',
    examples: [{ text: '第七届中国—亚欧博览会由于田县妇联承办。', finds: ['于田县妇联 > 第七届中国—亚欧博览会'] }],
    counterExamples: ['第七届中国—亚欧博览会由于田县妇联解说。'],
  },
  {
    id: 'event/this-is-held-by',
    predicate: 'ORGANIZES',
    pattern: `(?:由|、|，){S}(?:等)?${TOGETHER}?(?:主办|承办|协办|联办|发起)(?=[，,。；;、）)]|$)`,
    subjects: ACTORS,
    objects: EVENTS,
    objectFrom: 'event',
    reason: '活动由X主办、Z协办: each holds the event named before.',
    examples: [
      {
        text: '第七届中国—亚欧博览会开幕，节会由于田县妇联主办、天津市援疆前方指挥部协办。',
        finds: ['于田县妇联 > 第七届中国—亚欧博览会', '天津市援疆前方指挥部 > 第七届中国—亚欧博览会'],
      },
    ],
    counterExamples: ['第七届中国—亚欧博览会开幕，于田县妇联观看了演出。'],
  },
  {
    id: 'event/holds',
    predicate: 'ORGANIZES',
    pattern: `(?<![在于到向对为]){S}(?:等)?{~6}${TOGETHER}?(?:主办|承办|协办|举办|组织开展|发起|召开|启动|开展)(?:了)?{~4}{O}`,
    subjects: BODIES,
    objects: ['Event'],
    reason: 'X举办Y: the subject holds the event.',
    examples: [{ text: '于田县妇联成功举办第七届中国—亚欧博览会。', finds: ['于田县妇联 > 第七届中国—亚欧博览会'] }],
    counterExamples: ['于田县妇联的代表观看第七届中国—亚欧博览会。'],
  },
]
