/**
 * Titles under which a paper prints many stories: of series, campaigns, pages and kinds of text. Closed words first, then the forms that
 * such titles take. What they miss is told by its shortness (`withRubrics`).
 */
const WORDS = new Set(
  (
    '新春走基层 走基层 身边 城事 乡土志 深读 深度 时评 快评 短评 社论 评论 要闻 综合 民生 社会 人物 特写 通讯 本报评论员文章 特别报道 ' +
    '专题报道 记者调查 一线观察 一线见闻 记者蹲点 蹲点日记 记者手记 民生实事 热点追踪 今日关注 新闻调查 新闻特写 图片新闻 简讯 ' +
    '短讯 快讯 新闻速览 一句话新闻 先锋 榜样 散文 诗歌 今日谈 一家之言 微观察 微评 街谈巷议 百家言 大家谈 热点时评 茶座 夜话 小小说 随笔 杂谈 副刊 诗苑 书评 影评 我的家乡 凡人善举 最美基层干部 山海同行'
  ).split(' '),
)
const FORMS = [
  /^(?:奋进|迈向|喜迎|庆祝|热烈庆祝|学习贯彻|学习宣传贯彻|深入学习|贯彻落实|弘扬|聚焦|关注|走进|致敬|对话|寻找|树立和践行)\p{Script=Han}{2,16}(?:\s\p{Script=Han}{4,12})?$/u,
  /^(?:深入|认真|全面)?(?:学习)?(?:宣传)?贯彻(?:落实)?\p{Script=Han}{2,30}(?:精神|部署|要求)(?:\s\p{Script=Han}{4,24})?$/u,
  /^\p{Script=Han}{2,10}(?:进行时|在行动|调研行|巡礼|纪行|纪事|见闻|风采|风景线|面对面|大家谈|一线行|看发展|开新局|第一线|专栏|专题|特刊|系列报道|追梦人|那些事)$/u,
  /^(?:年终岁首|岁末年初|新春|两会|全会)\p{Script=Han}{2,8}$/u,
  /^\p{Script=Han}{2,6}(?:新征程|新时代)\s?\p{Script=Han}{0,8}$/u,
  /^\p{Script=Han}{2}援(?:疆|藏|青|宁)$/u,
  /^\p{Script=Han}{1,4}(?:谈|之言|微评|快语|漫笔|絮语|夜话|论坛|茶座|之窗|广角|速递|播报|传真)$/u,
]

/** True for a row that may be the title of a series above a headline; alone it may be a headline all the same. */
export function isColumnTitle(text: string): boolean {
  const bare = text.replace(/^[【[■●◆◇▲★☆]\s?|[】\]]$/gu, '')
  return WORDS.has(bare.replace(/\s/g, '')) || FORMS.some((form) => form.test(bare))
}
