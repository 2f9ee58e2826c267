import type { AidBodyDetail } from '../recognizer.js'

export interface AidBodyPattern {
  readonly id: string
  /**
   * A regular expression over encoded text in which `{Place}` is a place mention; the whole match is the body's name.
   * Every repetition is bounded.
   */
  readonly pattern: string
  readonly rank: AidBodyDetail['rank']
  /** The programme whose bodies alone are named so, where neither the name nor the page says one. */
  readonly usualProgramme?: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const AIM =
  '(?:(?:对口)?(?:支援|援助|帮扶|扶贫|援|支)(?:{Place}{1,3}(?:[（(]{Place}[）)])?|疆|藏|宁|青|黔|川|甘|滇|桂|渝|蒙)|(?:东西部?|京蒙|津甘|沪滇|苏陕|苏青|浙川|鲁渝|鲁甘|粤桂|粤黔|闽宁)(?:扶贫)?协作)(?:工作|干部人才|干部|人才)?'
const BATCH = '(?:第(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})批)?'
const FROM = '{Place}(?:省|市|区|县)?'
/** 沪滇协作｜上海援滇干部联络组: the programme before the body's name. */
const PROGRAMME = '(?:(?:沪滇|苏陕|苏青|浙川|鲁渝|鲁甘|粤桂|粤黔|闽宁|京蒙|津甘|东西部)协作)?'

/**
 * How the bodies are named that a supporter sends (source: a list of names seen in print, domain notes of the project). The place before
 * the aim is the supporter; a second place, before or after the aim, is the supporter's smaller unit.
 */
export const AID_BODY_PATTERNS: readonly AidBodyPattern[] = [
  {
    id: 'aid-body/sub-headquarters',
    pattern: `(?:${FROM})?{Place}?${AIM}(?:${FROM})?(?:工作)?(?:前方)?分指(?:挥部|(?![挥标数引导出示定]))`,
    rank: 'sub_hq',
    examples: ['福建援疆漳州分指挥部', '福建龙岩援疆分指挥部', '厦门援疆分指挥部'],
    counterExamples: ['市防汛抗旱分指挥部', '防控分指'],
  },
  {
    id: 'aid-body/sub-headquarters-short',
    pattern: '{Place}(?:市)?分指(?:挥部|(?![挥标数引导出示定]))',
    rank: 'sub_hq',
    usualProgramme: 'xinjiang',
    examples: ['漳州分指挥部', '泉州分指', '三明市分指挥部'],
    counterExamples: ['昌吉分指标', '漳州分指出'],
  },
  {
    id: 'aid-body/unit-of-headquarters',
    pattern: `${FROM}${BATCH}${AIM}${BATCH}(?:工作)?(?:前方|前线)?(?:指挥部|工作队|联络组)驻?{Place}{1,2}(?:分指(?:挥部)?|分队|小队|工作组|工作队|联络组|小组|组(?![长员])|指挥部)`,
    rank: 'sub_hq',
    examples: [
      '福建省对口支援新疆工作前方指挥部漳州分指挥部',
      '福建省第十一批援藏工作队左贡工作组',
      '上海市第十批援藏干部联络组定日县小组',
      '广东省粤桂协作工作队百色工作组',
      '重庆市第十批援藏工作队类乌齐小队',
    ],
    counterExamples: ['福建省防汛指挥部漳州分指挥部'],
  },
  {
    id: 'aid-body/abbreviated-headquarters',
    pattern: '{Place}(?:援指|前指)(?![标数引导出示定向])',
    rank: 'province_hq',
    examples: ['泉州援指', '深圳前指'],
    counterExamples: ['泉州前指导员'],
  },
  {
    id: 'aid-body/headquarters',
    pattern: `${FROM}{Place}?${AIM}{Place}?(?:工作)?(?:前方|前线)?(?:指挥部|指(?![标数引导出示向定]))`,
    rank: 'province_hq',
    examples: ['北京市援疆和田指挥部', '福建省对口支援新疆工作前方指挥部', '福建援疆前方指', '莆田援疆指挥部'],
    counterExamples: ['北京市防汛指挥部', '福建援疆指导'],
  },
  {
    id: 'aid-body/front-headquarters',
    pattern: `${FROM}${AIM}(?:工作)?(?:前方工作组|前指)`,
    rank: 'province_hq',
    examples: ['江苏省对口支援新疆前方工作组', '福建援疆前指'],
    counterExamples: ['江苏省前方记者'],
  },
  {
    id: 'aid-body/work-team',
    pattern: `${FROM}{Place}?${BATCH}${AIM}${BATCH}{Place}?(?:市)?(?:“?组团式”?)?(?:工作|医疗|教育|支教|技术)?(?:总队|大队|工作队|队(?![员伍长列]))`,
    rank: 'work_team',
    examples: ['福建省第十批援藏工作队', '河南援疆郑州工作队', '福建援疆工作队', '陕西援藏工作队', '天津市援藏医疗队'],
    counterExamples: ['福建援疆队员', '市驻村工作队'],
  },
  {
    id: 'aid-body/group',
    pattern: `${PROGRAMME}${FROM}${BATCH}${AIM}${BATCH}{Place}{0,2}(?:县|市|区)?(?:前方)?(?:工作组|联络组|联络小组|工作专班|联络处|联络站|(?:中心)?管理组)`,
    rank: 'group',
    examples: [
      '漳浦县援宁海原工作组',
      '厦门市援藏工作组',
      '天津市援甘工作组',
      '山东省第十批援藏干部中心管理组',
      '上海市第四批援青干部联络组',
      '广州市对口帮扶毕节市工作组',
      '沪滇协作上海援滇干部联络组',
    ],
    counterExamples: ['厦门市督导工作组', '漳州市帮扶工作组'],
  },
  {
    id: 'aid-body/group-of-county',
    pattern: `${FROM}${BATCH}${AIM}${BATCH}{Place}{1,2}[县市区]?小组(?=$|[副组的、，。；：（）和与及在向对将从为给把等来送帮]|联系|牵线)`,
    rank: 'group',
    examples: ['上海援藏江孜小组', '上海市第十批援藏拉孜县小组'],
    counterExamples: [
      '上海援藏江孜小组长',
      '上海援藏江孜县学习小组',
      '福建援疆昌吉小组赛',
      '上海援疆莎车小组讨论',
      '上海援藏江孜小组合作社',
    ],
  },
  {
    id: 'aid-body/posted-group',
    pattern: `{Place}?${FROM}(?:派驻|驻|对口){Place}{1,2}(?:东西部)?(?:帮扶|协作|扶贫)?(?:挂职干部|挂职)?(?:工作组|工作队|联络组|联络小组)`,
    rank: 'group',
    examples: [
      '深圳市驻百色工作组',
      '上海市崇明区驻双江联络小组',
      '杭州市驻甘孜州帮扶工作队',
      '宁波市对口凉山州帮扶工作队',
    ],
    counterExamples: ['厦门市驻村工作队', '深圳市驻京办事处'],
  },
  {
    id: 'aid-body/headquarters-of-region',
    pattern: `${FROM}{Place}{1,2}(?:前方|前线)?指挥部`,
    rank: 'province_hq',
    examples: ['北京市青海玉树指挥部'],
    counterExamples: ['北京市防汛指挥部'],
  },
]
