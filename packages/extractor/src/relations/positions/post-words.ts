/** Words before a title that say something of its holding, not of the post itself. */
export const FORMER_WORDS =
  '原任|原|时任|前任|前(?![方线指])|曾任|历任|离任的?|卸任的?|曾是|老(?=(?:(?:总)?指挥长?|组长|队长|领队|书记|校长|院长|县长|局长|主任|场长|团长|连长|厂长|站长|所长|镇长|乡长|支书)$)'
export const NEW_WORDS =
  '现任|新任|继任|首任|第[一二三四五六七八九十]任|候任|挂职担任|挂职任|挂职|挂任|兼任|兼|担任|任|代理'
/** How a post is tied to the body before it: 三明市第一医院派来的医生. */
export const SENT_WORDS = '(?:选派|派驻|派来|派出|援派|引进|聘请|下派|抽调|来)?的'

/** A place before these, or behind 来自, is where somebody comes from, not where the post is: 青浦来的挂职副县长. */
export const COMES_FROM = /^(?:来|派来|选派|派出|援派|派驻|下派|抽调|挂职(?:而|过)?来|赶来|调来)的/
/** Behind a place: what somebody did there, before a post that the words do not place: 曾在某旗工作过的原副旗长. */
export const WORKED_THERE = /^(?:工作|任职|挂职|服务|援[疆藏青宁]|支教|支医|驻村|扶贫)(?:过|多年|[一二三两\d]年)?的/u
/** Who was sent, beside the posts: 某县副县长、某市援派干部何某. */
export const SENT_STAFF =
  /(?:援[疆藏青宁派滇黔川甘桂渝蒙陕]|挂职|选派|派驻|下派|支教|支医|帮扶|协作)(?:挂职)?(?:干部(?:人才)?|人才|专家|教师|医生)$/u
/** Behind a pile of posts the person was sent there: （援疆）, 挂职. */
export const SECONDED = /挂职|挂任|[（(]援[疆藏宁青派][）)]|援派(?!干部(?:人才)?管理)/
/** Right behind a name, in brackets, the same: 何某（某区挂职）. */
export const SECONDED_BEHIND = /^[（(][^（）()。\n]{0,12}(?:挂职|挂任|援[疆藏宁青派滇黔川甘])[^（）()。\n]{0,4}[）)]/u

/** The head of a unit: 常务副市长, 代县长. The unit is the holder. */
export const HEAD_OF_UNIT = /^(?:代理?)?(?:常务)?副?(?<unit>[省州市县区旗乡镇师])长(?:助理)?$/u
/** The head of a region's office, which is the region's: 行署副专员. */
export const HEAD_OF_REGION = /^(?:行署|行政公署)?(?<post>(?:常务)?副?专员)$/u
/** The party committee of a body: 木垒县人民医院党委, 二二四团党委. */
export const COMMITTEE_OF_BODY = /^(?<body>.{2,30}?)(?:党委|党组|党总支|党支部)$/u
/** What a party committee has. */
export const POST_OF_COMMITTEE = /(?:书记|委员|常委|组织员|秘书长|(?:组织|宣传|统战|政法)部副?部长)$/u
/** A post of a village that the words leave out: 村党总支书记. */
export const VILLAGE_POST = /^村(?<cell>党总支|党支部|党委|委会|民委员会)(?:副?书记|副?主任|委员)$/u
/** Posts of a village's committee, which is seldom named on its own. */
export const VILLAGE_COMMITTEE = /^(?<name>村委会|村民委员会|居委会|居民委员会)(?:副?主任|委员)$/u
/** Heads of a body that the supporter sent. */
export const HEAD_OF_AID_BODY = /^(?:党委书记|临时党委书记|(?:常务)?副?指挥长|(?:常务)?副?总指挥长?|副?领队)$/u
/** 馆长, 副院长, 场长助理: the last character of the body's name makes its head's title. */
export const HEAD_OF_BODY = /^(?:常务)?副?(?<ending>[院校局厅处科站所馆园场厂队组团师会社台])长(?:助理)?$/u
/** What the names of bodies end in whose head has such a title, where it is not the character itself. */
export const ENDINGS_OF_HEAD: Readonly<Record<string, RegExp>> = {
  校: /[学校]$/,
  社: /社$/,
  会: /会$/,
  委: /委(?:员会)?$/,
  学校: /(?:[学校]|幼儿园)$/,
  医院: /院$/,
  企业: /(?:公司|集团|企业|厂)$/,
  组: /组$/,
  队: /队$/,
}
/** Posts of a park or zone whose name the words leave out: 党工委书记, 管委会副主任. */
export const POST_OF_ZONE = /^(?:党工委|管委会)(?:副?书记|(?:常务)?副?主任|委员)$/u
export const NAME_OF_ZONE = /(?:园|园区|开发区|高新区|经开区|新区|合作区|示范区|口岸)$/u
/** Heads of a part of a school or hospital: 教务处主任, 心内科副主任, 护士长. */
export const HEAD_OF_DEPARTMENT =
  /^(?:(?:教务|政教|德育|总务|教研|科研)处副?主任|(?:护理|医务|门诊|.{1,4}内|.{1,4}外)?[科部]副?主任|.{1,6}科副?主任|总?护士长|(?:年级|教研)组?副?组长)$/u
/** Words before a title that name a body the supporter sent: 前方指挥部总指挥. */
export const AID_BODY_WORDS = /(?:指挥部|工作队|工作组|联络组|小组|专班)$/
/** Posts of companies: 董事长, 总经理. */
export const HEAD_OF_COMPANY = /^(?:副?董事长|副?总经理|总裁|副总裁|法人代表|企业负责人)$/u

/** Titles of those who write the paper: no posts of which the paper tells. */
export const BYLINE_TITLE = /(?:记者|通讯员|摄影|(?<!总)编辑|实习生)$/
/** A title has none of these: 会议的主任 is no title. */
export const NOT_IN_TITLE = /[的在了是把将被让给与向从到]|对(?!口|外)/
/** Most characters of one title behind its holder: 党组成员、副 … 区域经理. */
export const TITLE_LENGTH = 14
