export interface OfficePattern {
  readonly id: string
  /**
   * Regular expression over encoded text; `{Place}` is a place mention. Group `unit` is the level that the name gives
   * after a place, group `bareUnit` the one with which it begins.
   */
  readonly pattern: string
  readonly kind: 'party' | 'government' | 'ngo'
  /** The places around its own are part of the name: 江苏省盐城市大丰区慈善总会; in 怒江州｜福贡县委 they are an address. */
  readonly isLongName?: true
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const UNIT = '(?:自治区|[省市县区州旗乡镇])'
/** A place, or a unit that is not the end of another word: 全市, 我县, 城市, 各区. */
const OWNER = `(?:{Place}(?<unit>${UNIT})?|(?<![全各本该我两跨城都每某大超门闹])(?<bareUnit>${UNIT}))`
const NOT_COMMITTEE_WORD = '(?![员托派任内屈会])'

/** Short names of party and government bodies (general knowledge of the Chinese state's organs). */
export const OFFICE_PATTERNS: readonly OfficePattern[] = [
  {
    id: 'office/party-committee',
    pattern: `${OWNER}(?:党委|纪委监委|纪委|团委|地委|(?:组织|宣传|统战)部(?!门)|委(?:(?:组织|宣传|统战)部(?!门)|政法委|办公室)?)${NOT_COMMITTEE_WORD}`,
    kind: 'party',
    examples: ['昌吉市委', '县委', '塔城地委', '塔西河乡党委', '市纪委监委'],
    counterExamples: ['市委员', '委托', '全市委派', '市宣传部门'],
  },
  {
    id: 'office/government',
    pattern: `${OWNER}(?:人民政府|政府)(?!工作报告|采购|性|令)`,
    kind: 'government',
    examples: ['漳州市人民政府', '市政府', '县政府'],
    counterExamples: ['市政府工作报告', '县政府采购'],
  },
  {
    id: 'office/congress',
    pattern: `${OWNER}(?:人大常委会|人大|政协)(?!代表|委员|提案|建议)`,
    kind: 'government',
    examples: ['市人大常委会', '县政协', '昌吉市人大'],
    counterExamples: ['市人大代表', '县政协委员'],
  },
  {
    id: 'office/mass-organisation',
    pattern: `${OWNER}(?:妇联|残联|科协|文联|侨联|工商联|总工会|红十字会|慈善总会)`,
    kind: 'ngo',
    isLongName: true,
    examples: ['尉犁县妇联', '市总工会', '鲤城区残联'],
    counterExamples: ['妇联系统'],
  },
  {
    id: 'office/of-party',
    pattern: `(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟|共青团)${OWNER}(?:工?委(?:员会|会)?)${NOT_COMMITTEE_WORD}`,
    kind: 'party',
    examples: ['民盟福建省委', '民进贵阳市委会', '致公党福建省委会', '九三学社重庆市委员会', '共青团漳州市委'],
    counterExamples: ['民进贵阳市委托', '民建市里'],
  },
  {
    id: 'office/national',
    pattern: '(?:中共中央|党中央|国务院|全国人大常委会|全国人大|全国政协|中央军委)',
    kind: 'government',
    examples: ['党中央', '国务院', '全国人大'],
    counterExamples: ['中央广场'],
  },
]
