/** A construction in which a person is named before the post, or apart from it. */
export interface TakingPattern {
  readonly id: string
  /**
   * Regular expression over encoded text. `{Person}`, `{Holder}` (a place or body) are mentions; `{Pronoun}` is 他 or 她,
   * the person named last. Group `person` marks who takes the posts; they begin where the match ends, or are group
   * `list`; group `posts` is a body before the verb. Group `verb` says how. Every repetition is bounded.
   */
  readonly pattern: string
  readonly reason: string
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[]
  readonly counterExamples: readonly string[]
}

const NEAR = '[^，。；！？：“”\\n\\uE000-\\uF8FF]'
/** 援疆后担任…, 此前任…: what the time of a taking is told by. */
const SINCE =
  '(?:(?:援[疆藏青宁派]|[赴进入返来][疆藏青宁]|挂职|毕业|转业|退休|退伍|期满|支教)(?:之?[前后]|期间|以来)|此[前后行次]|这次|之[前后]|以前|其[间后])?[，]?'
const ADVERB =
  '(?:既|还|同时|也|又|现|现在|如今|目前|一直|已|至今|将|即将|拟|曾|先后|历|刚|新近|随后|后|再次|仍|继续|正式|开始){0,2}'
/** What somebody was before: 来疆前是, 从前是, 原来是. */
const WAS =
  '(?:(?:援[疆藏青宁派]|[赴进入来][疆藏青宁]|挂职|支教)之?前|此前|之前|以前|从前|原先|原来|原本|早先|曾经|过去|早年)(?:就|也|一直|还)?(?:曾)?[是系为]'
/** Verbs of holding and taking office. */
const TAKES = [
  '不再(?:担任|兼任|任)',
  '(?:被)?(?:任命|聘任|聘|推选|推举|提拔|选举|增选|补选)(?:为|担任|任)',
  '当选(?:为)?',
  '当上',
  '(?:如今|现在|目前|现|又|也|还|同时)(?:已)?是',
  '成为',
  '(?:如今|现在|目前|新)的?(?:身份|职务|岗位)[是为]',
  WAS,
  '任职(?:于|为)?',
  '(?:挂职)?(?:担任|出任|兼任|就任|接任|继任|升任|转任|调任|改任|挂任|拟任|拟提任|原任|曾任|历任|现任|时任|留任|连任|受任)',
  '挂职(?:任)?',
  '卸任',
  '生前(?:系|是|为|任|担任)',
  '任(?![务由何免教课意期职性命凭])',
].join('|')
/** 2023年5月起, 于2019年: between name and verb. */
const TIME = '(?:[于自从]?(?:\\d{4} ?年|今年|去年|当年|同年)[\\d年月日 至到起]{0,16}[，,]?)?'
/** 某人接替另一人任某职: the one before the verb is not the one who takes the post. */
const NOT_REPLACED = `(?<!(?:接替|接棒|代替|取代|替换)${NEAR}{0,8})`
const SELF = '(?:同志|先生|女士)?(?:（[^（）]{1,12}）)?'

/** What parts two cells of a row. */
const GAP = '[ \\u3000\\t|｜]{1,6}'

/** Constructions of taking office (source: domain notes of the project; all people are invented). */
export const TAKING_PATTERNS: readonly TakingPattern[] = [
  {
    id: 'position/name-takes-post',
    pattern: `${NOT_REPLACED}(?<person>{Person})${SELF}(?:，)?${TIME}${ADVERB}(?<verb>${TAKES})(?:了|为)?`,
    reason: 'A name, a verb of holding office, a body or place, and a post.',
    examples: [
      { text: '教师何远山担任木垒县第一中学副校长。', finds: ['何远山 > 木垒县第一中学'] },
      {
        text: '教师何远山任木垒县委副书记、福建援疆漳州分指挥部指挥长。',
        finds: ['何远山 > 木垒县委', '何远山 > 福建援疆漳州分指挥部'],
      },
    ],
    counterExamples: [
      '教师何远山担任主持。',
      '指挥部请人接替教师何远山担任木垒县第一中学副校长。',
      '医生何远山任务很重，库车市人民医院护士长周立新在场。',
    ],
  },
  {
    id: 'position/takes-over-from',
    pattern: `(?<person>{Person})${SELF}${NEAR}{0,6}(?:接替|接棒|代替)(?:(?!{Person})[^。；，！？\\n]){0,16}{Person}${SELF}，?(?<verb>${TAKES})(?:了|为)?`,
    reason: 'Somebody takes the post over from another person.',
    examples: [{ text: '教师何远山接替医生周立新担任木垒县第一中学副校长。', finds: ['何远山 > 木垒县第一中学'] }],
    counterExamples: ['教师何远山接替周立新照看木垒县第一中学副校长的班。'],
  },
  {
    id: 'position/name-takes-post-later',
    pattern: `(?<=(?<person>{Person})${SELF}(?:(?!{Person})[^。；！？\\n]){1,80}[，（(])${TIME}${SINCE}${ADVERB}(?<verb>${TAKES})(?:了|为)?`,
    reason: 'The person with whom a sentence begins takes the post in a later clause.',
    examples: [
      { text: '教师何远山，1980年出生，漳州人，现任木垒县教育局副局长。', finds: ['何远山 > 木垒县教育局'] },
      { text: '教师何远山是福建人，来疆前是漳州市第一中学副校长。', finds: ['何远山 > 漳州市第一中学'] },
      { text: '领队何远山来自漳州，此行任木垒县教育局副局长。', finds: ['何远山 > 木垒县教育局'] },
    ],
    counterExamples: ['教师何远山说，新来的医生周立新，库车市人民医院的，担任领队。'],
  },
  {
    id: 'position/names-take-posts',
    pattern: `(?<people>{Person}(?:[、，和与及](?:(?!{Person})[^。；：！？“”\\n]){0,30}{Person}){1,5})(?:同志)?(?:[，]?(?:将|拟|已))?分别(?:将|拟|已)?(?<verb>${TAKES}|为)`,
    reason: 'Some names, perhaps each behind its title, 分别, and as many posts: each takes the one in its turn.',
    examples: [
      {
        text: '教师何远山、周立新分别任木垒县委书记、县长。',
        finds: ['何远山 > 木垒县委', '周立新 > 木垒哈萨克自治县'],
      },
      {
        text: '教师何远山、医生周立新分别挂任木垒县第一中学副校长、木垒县人民医院副院长。',
        finds: ['何远山 > 木垒县第一中学', '周立新 > 木垒县人民医院'],
      },
      {
        text: '教师何远山、医生周立新分别挂任木垒县、奇台县副县长。',
        finds: ['何远山 > 木垒哈萨克自治县', '周立新 > 奇台县'],
      },
    ],
    counterExamples: [
      '教师何远山、周立新分别任教于木垒县第一中学、木垒县第二中学。',
      '教师何远山、周立新、林海生分别担任木垒县委副书记、副县长。',
    ],
  },
  {
    id: 'position/name-is-post',
    pattern: `${NOT_REPLACED}(?<person>{Person})${SELF}(?:的另(?:一|外一)(?:个|重|项)(?:身份|职务))?，?${ADVERB}(?<verb>${WAS}|原[是系为]|曾是|既是|是|系|作为|成为|身为|的(?:身份|职务|头衔)有[两二三四多几]?[个重]?[：:])`,
    reason: 'A name, a verb of being, a body or place, and a post.',
    examples: [
      { text: '指挥长何远山是木垒县委副书记。', finds: ['何远山 > 木垒县委'] },
      { text: '院长何远山原是漳州市医院心内科副主任。', finds: ['何远山 > 漳州市医院'] },
      { text: '院长何远山从前是漳州市医院心内科副主任。', finds: ['何远山 > 漳州市医院'] },
      { text: '教师何远山的另一个身份是木垒县教育局副局长。', finds: ['何远山 > 木垒县教育局'] },
      {
        text: '教师何远山的身份有两个：漳州市第一中学教师、木垒县第一中学副校长。',
        finds: ['何远山 > 漳州市第一中学', '何远山 > 木垒县第一中学'],
      },
    ],
    counterExamples: ['教师何远山，是漳州人。', '教师何远山是木垒县委书记的老乡。'],
  },
  {
    id: 'position/name-comma-post',
    pattern: `(?<person>{Person})(?<verb>[，：])(?={Place}{0,2}{Holder})`,
    reason: 'A name, a comma, a body or place and a post in apposition.',
    examples: [
      { text: '公示如下：教师何远山，漳州市第一中学教务处主任，拟派往新疆。', finds: ['何远山 > 漳州市第一中学'] },
    ],
    counterExamples: [
      '医生何远山，库车市人民医院护士长周立新在场。',
      '出席的有木垒县委书记何远山，库车市委副书记、市长周立新。',
    ],
  },
  {
    id: 'position/name-bracket-post',
    pattern: `(?<person>{Person})[（(](?:[男女][，、])?(?:\\p{Script=Han}{1,3}族[，、])?(?:\\d{2}岁[，、])?${SINCE}(?<verb>时任|现任|原任|原|曾任|系|${TAKES})?(?={Place}{0,2}{Holder})`,
    reason: 'A name with its body and post in brackets behind it.',
    examples: [
      { text: '同去的还有教师何远山（时任木垒县教育局副局长）。', finds: ['何远山 > 木垒县教育局'] },
      {
        text: '教师何远山（女，木垒县第一中学副校长，漳州市第一中学教务处主任）',
        finds: ['何远山 > 木垒县第一中学', '何远山 > 漳州市第一中学'],
      },
      { text: '同去的还有教师何远山（援疆前任漳州市第一中学副校长）。', finds: ['何远山 > 漳州市第一中学'] },
    ],
    counterExamples: ['同去的还有教师何远山（漳州市人）。', '同去的还有教师何远山（女，漳州市人）。'],
  },
  {
    id: 'position/table-row',
    pattern: `(?<=^|\\n)(?:\\d{1,3}[.、．]?${GAP})?(?<person>{Person})(?<verb>${GAP})(?:[^\\n。；，]{1,40}${GAP})?(?={Place}{0,3}{Holder}[^\\n。；，\\s|｜]{2,20}[\\s|｜]*(?:$|\\n))`,
    reason: 'A row of a table: a name, perhaps further cells, and in the last one a body or place and a post.',
    examples: [
      {
        text: '姓名　派出单位　任职单位及职务\n何远山　漳州市第一中学　木垒县第一中学副校长',
        finds: ['何远山 > 木垒县第一中学'],
      },
    ],
    counterExamples: ['姓名　派出单位　住址\n何远山　漳州市第一中学　木垒县文化路'],
  },
  {
    id: 'position/name-at-body-takes-post',
    pattern: `(?<person>{Person})(?:(?!{Person})[^。；！？\\n]){0,40}?(?:在|到|赴|前往|来到|回到|调到)(?<posts>{Place}{0,2}{Holder}${NEAR}{0,4}(?:挂职，?)?(?<verb>担任|兼任|挂任|挂职(?!，)|任(?![务由何免教课意期职])))`,
    reason: 'The body or place stands before the verb of holding office: 到某县任副县长.',
    examples: [
      { text: '三年前，教师何远山到木垒县挂职副县长。', finds: ['何远山 > 木垒哈萨克自治县'] },
      { text: '医生周立新在玛纳斯县人民医院担任副院长。', finds: ['周立新 > 玛纳斯县人民医院'] },
    ],
    counterExamples: ['教师何远山到木垒县任教三年。'],
  },
  {
    id: 'position/pronoun-takes-post',
    pattern: `(?:^|[，。；“])(?<pronoun>他|她)${TIME}${ADVERB}(?<verb>${TAKES}|是)(?:了|为)?`,
    reason: 'He or she, the person named last, takes a post.',
    examples: [{ text: '教师何远山来自漳州。他还兼任木垒县教育局副局长。', finds: ['何远山 > 木垒县教育局'] }],
    counterExamples: ['教师何远山来自漳州。他是木垒县的老朋友。'],
  },
  {
    id: 'position/pronoun-takes-post-later',
    pattern: `(?<=(?:^|[，。；“])(?<pronoun>他|她)(?!们)(?:(?!{Person})[^。；！？\\n]){1,60}，)${TIME}${SINCE}${ADVERB}(?<verb>${TAKES})(?:了|为)?`,
    reason: 'He or she, the person named last, takes a post in a later clause.',
    examples: [
      {
        text: '教师何远山来自漳州。2020年，他报名援疆，任木垒县教育局副局长，2023年返回，现任漳州市第一中学校长。',
        finds: ['何远山 > 木垒县教育局', '何远山 > 漳州市第一中学'],
      },
    ],
    counterExamples: ['教师何远山来自漳州。他们报名援疆，担任主持。'],
  },
  {
    id: 'position/appointed',
    pattern: `(?<verb>任命|聘任|聘请|聘|推选|选举|增选)(?<person>{Person})${SELF}(?:为|担任|任)`,
    reason: 'A body appoints a person to a post.',
    examples: [{ text: '会议决定，任命何远山为木垒县教育局副局长。', finds: ['何远山 > 木垒县教育局'] }],
    counterExamples: ['会议决定，任命书由何远山转交木垒县教育局。'],
  },
  {
    id: 'position/removed',
    pattern: `(?<verb>免去)(?<person>{Person})${SELF}(?:的)?`,
    reason: 'A body removes a person from a post.',
    examples: [{ text: '会议决定，免去何远山的木垒县教育局副局长职务。', finds: ['何远山 > 木垒县教育局'] }],
    counterExamples: ['会议决定，免去何远山的材料费。'],
  },
  {
    id: 'position/appointed-in-list',
    pattern: `(?<=^|[\\n：；])(?<person>{Person})${SELF}(?<verb>为|任)(?={Place}{0,3}{Holder})`,
    reason: 'A row of a list of appointments: a name, 为, a body and a post.',
    examples: [{ text: '决定任命：\n何远山为木垒县教育局副局长（挂职）；', finds: ['何远山 > 木垒县教育局'] }],
    counterExamples: ['决定任命：\n何远山为大家介绍了木垒县教育局副局长。'],
  },
  {
    id: 'position/removed-in-list',
    pattern: `(?<=^|[\\n：；])(?<person>{Person})${SELF}(?<verb>的)(?={Place}{0,3}{Holder}${NEAR}{2,16}职务)`,
    reason: 'A row of a list of removals: a name, 的, a body, a post and 职务.',
    examples: [{ text: '决定免去：\n何远山的木垒县教育局局长职务。', finds: ['何远山 > 木垒县教育局'] }],
    counterExamples: ['来信照登：\n何远山的木垒县教育局局长印象。'],
  },
  {
    id: 'position/removed-pronoun',
    pattern: `(?<verb>免去)(?<pronoun>其)(?:的|原)?`,
    reason: 'A body removes from a post the person whom it appoints to another.',
    examples: [
      {
        text: '会议决定，任命教师何远山为木垒县教育局局长，免去其漳州市第一中学副校长职务。',
        finds: ['何远山 > 漳州市第一中学'],
      },
    ],
    counterExamples: ['会议感谢教师何远山，免去其材料费。'],
  },
  {
    id: 'position/succeeds',
    pattern: `{Person}${SELF}(?:不再担任|卸任|离任|原任)(?<list>{Place}{0,2}{Holder}${NEAR}{2,14})[，,；](?:由)?(?<verb>接替|接任|继任)(?:他|她|其)?(?:的|者)?(?:职务)?(?:是|为)(?:(?!{Person})[^。；，！？\\n]){0,20}(?<person>{Person})`,
    reason: 'Somebody leaves a post, and the one who takes it over is named.',
    examples: [
      {
        text: '教师何远山不再担任木垒县第一中学校长，接替他的是医生周立新。',
        finds: ['周立新 > 木垒县第一中学'],
      },
    ],
    counterExamples: ['教师何远山不再担任木垒县第一中学校长，送行的是医生周立新。'],
  },
  {
    id: 'position/post-filled-by',
    pattern: `(?<=[，。；：\\n]|^)(?<list>{Place}{0,2}{Holder}${NEAR}{2,14})(?<verb>由)${NEAR}{0,6}(?<person>{Person})(?:担任|兼任|出任|接任|继任)`,
    reason: 'A post is filled by a person: 指挥长由某人担任.',
    examples: [{ text: '福建援疆漳州分指挥部指挥长一职由教师何远山担任。', finds: ['何远山 > 福建援疆漳州分指挥部'] }],
    counterExamples: ['木垒县委的接待工作由何远山担任。'],
  },
  {
    id: 'position/who-holds-post',
    pattern: `(?<verb>挂职(?:担任|任)?|挂任|现任|曾任|时任|担任|任)(?<list>{Place}{0,3}{Holder}${NEAR}{2,16})的(?:{Place}{0,3}|{Holder})(?:市|县|区)?(?:援[疆藏青宁]|帮扶|支教|选派)?(?:干部|教师|老师|医生|医师|专家|小伙子?|姑娘)(?<person>{Person})`,
    reason: 'A relative clause of holding office before somebody whom the supporter sent.',
    examples: [
      { text: '挂职木垒县副县长的漳州干部何远山说，路修通了。', finds: ['何远山 > 木垒哈萨克自治县'] },
      { text: '现任木垒县教育局副局长的援疆教师何远山说。', finds: ['何远山 > 木垒县教育局'] },
    ],
    counterExamples: ['挂职木垒县副县长的妻子何远山说，路修通了。'],
  },
  {
    id: 'position/who-holds-post-there',
    pattern: `(?:在|到|赴)(?<posts>{Place}{0,3}{Holder}(?<verb>挂职(?:担任|任)?|挂任|担任|任(?![务由何免教课意期职性命凭])))(?<list>${NEAR}{2,12})的(?:{Place}{0,3}|{Holder})(?:市|县|区)?(?:援[疆藏青宁派]|帮扶|支教|选派)?(?:干部|教师|老师|医生|医师|专家|小伙子?|姑娘)?(?<person>{Person})`,
    reason: 'A relative clause in which the body stands before the verb: 在某县任副县长的某市干部某人.',
    examples: [
      { text: '在木垒县挂职副县长的漳州干部何远山说，路修通了。', finds: ['何远山 > 木垒哈萨克自治县'] },
      { text: '到木垒县第一中学担任副校长的教师何远山说。', finds: ['何远山 > 木垒县第一中学'] },
    ],
    counterExamples: ['在木垒县任教三年的漳州教师何远山说。', '在木垒县挂职副县长的妻子何远山说。'],
  },
  {
    id: 'position/post-then-name',
    pattern: `(?<=^|[。；：“\\n])(?:自|从|在)?(?<verb>(?:被)?(?:任命|聘任|聘)为|卸任|出任|担任|就任|接任|当选|升任|转任|调任|挂任)(?<list>{Place}{0,2}{Holder}${NEAR}{2,24})[，,]${NEAR}{0,12}(?:{Place}${NEAR}{0,8})?(?<person>{Person})`,
    reason: 'A clause of taking or leaving office without a subject, and the person whose it is in the next.',
    examples: [
      { text: '卸任木垒县副县长两年后，教师何远山又回来了。', finds: ['何远山 > 木垒哈萨克自治县'] },
      { text: '被任命为木垒县第一中学副校长后，教师何远山把家搬了来。', finds: ['何远山 > 木垒县第一中学'] },
    ],
    counterExamples: ['担任木垒县导游的日子里，教师何远山走遍全县。'],
  },
]
