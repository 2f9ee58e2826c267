import type { EntityType, Label, PropertySchema } from './entity-schema.js'
import { MEASURE_PROPERTIES } from './measure-schema.js'

export interface RelationSchema {
  readonly label: Label
  readonly subjects: readonly EntityType[]
  /** Empty where the predicate takes a value. */
  readonly objects: readonly EntityType[]
  /** Properties that make two facts of the same ends different facts. */
  readonly discriminating: readonly string[]
  readonly properties: Readonly<Record<string, PropertySchema>>
  /** One sentence for readers; `{subject}`, `{object}` and `{property}` are filled in. */
  readonly sentence: Label
  /** The sentence where a flag of the properties holds: 曾任 for 任. */
  readonly sentenceIf?: Readonly<Record<string, Label>>
  /** True for a state that begins and ends; absent: an act or a work, which is done. */
  readonly lasting?: true
}

/** How well a list of references knows a pairing. */
const GRADES = {
  A: { zh: '两处独立来源或公文', en: 'two independent sources or an official text' },
  B: { zh: '单一来源', en: 'one source' },
  C: { zh: '仅为线索', en: 'a lead only' },
} as const satisfies Record<string, Label>

export const PROGRAMMES = {
  xinjiang: { zh: '对口援疆', en: 'Aid Xinjiang' },
  tibet: { zh: '对口援藏', en: 'Aid Tibet' },
  east_west: { zh: '东西部协作', en: 'East–West Cooperation' },
  qinghai: { zh: '对口援青', en: 'Aid Qinghai' },
  three_gorges: { zh: '对口支援三峡库区', en: 'Aid Three Gorges' },
  yrd_pairing: { zh: '长三角结对合作', en: 'Yangtze Delta pairing' },
} as const satisfies Record<string, Label>

export type ProgrammeKey = keyof typeof PROGRAMMES

/** The relation types. A new predicate is a new row here and a rule that makes it; nothing else lists them. */
export const RELATION_SCHEMAS = {
  PAIRED_ASSISTANCE: {
    label: { zh: '对口支援', en: 'paired assistance' },
    subjects: ['Place'],
    objects: ['Place'],
    discriminating: ['programme'],
    properties: {
      programme: { label: { zh: '计划', en: 'programme' }, values: PROGRAMMES },
      level: { label: { zh: '层级', en: 'level' } },
      grade: { label: { zh: '来源等级', en: 'grade of the sources' }, values: GRADES },
      source: { label: { zh: '来源', en: 'sources' } },
    },
    sentence: { zh: '{subject}对口支援{object}', en: '{subject} assists {object}' },
    lasting: true,
  },
  REPRESENTS: {
    label: { zh: '派出地', en: 'represents' },
    subjects: ['Organization'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}由{object}派出', en: '{subject} represents {object}' },
    lasting: true,
  },
  STATIONED_IN: {
    label: { zh: '派驻地', en: 'stationed in' },
    subjects: ['Organization'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}派驻{object}', en: '{subject} is stationed in {object}' },
    lasting: true,
  },
  HOLDS_POSITION: {
    label: { zh: '任职', en: 'holds position' },
    subjects: ['Person'],
    objects: ['Organization', 'Place'],
    discriminating: ['title'],
    properties: {
      title: { label: { zh: '职务', en: 'title' } },
      former: { label: { zh: '曾任', en: 'former' }, holds: 'flag' },
      secondment: { label: { zh: '援派', en: 'secondment' }, holds: 'flag' },
    },
    sentence: { zh: '{subject}任{object}{title}', en: '{subject} is {title} of {object}' },
    sentenceIf: { former: { zh: '{subject}曾任{object}{title}', en: '{subject} was {title} of {object}' } },
    lasting: true,
  },
  LOCATED_IN: {
    label: { zh: '位于', en: 'located in' },
    subjects: ['Organization', 'Project', 'Event', 'Place'],
    // An event held in a school, an institute opened at a university.
    objects: ['Place', 'Organization'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}位于{object}', en: '{subject} is located in {object}' },
    lasting: true,
  },
  PART_OF: {
    label: { zh: '隶属', en: 'part of' },
    subjects: ['Place', 'Organization'],
    objects: ['Place', 'Organization'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}隶属{object}', en: '{subject} is part of {object}' },
    lasting: true,
  },
  FUNDS_OR_BUILDS: {
    label: { zh: '出资建设', en: 'funds or builds' },
    subjects: ['Place', 'Organization'],
    objects: ['Project', 'Organization', 'Place', 'Brand'],
    discriminating: ['mode'],
    properties: {
      mode: {
        label: { zh: '方式', en: 'mode' },
        values: {
          funds: { zh: '出资', en: 'funds' },
          builds: { zh: '援建', en: 'builds' },
          supports: { zh: '支持', en: 'supports' },
        },
      },
      amountCNY: { label: { zh: '金额（元）', en: 'amount (CNY)' }, holds: 'number' },
    },
    sentence: { zh: '{subject}援建或支持{object}', en: '{subject} funds, builds or supports {object}' },
  },
  PARTICIPATES_IN: {
    label: { zh: '参加', en: 'participates in' },
    subjects: ['Person', 'Organization', 'Place'],
    objects: ['Event', 'Programme'],
    discriminating: [],
    properties: { role: { label: { zh: '身份', en: 'role' } } },
    sentence: { zh: '{subject}参加{object}', en: '{subject} takes part in {object}' },
  },
  ORGANIZES: {
    label: { zh: '主办', en: 'organizes' },
    subjects: ['Person', 'Organization', 'Place'],
    objects: ['Event', 'Programme'],
    discriminating: [],
    properties: { role: { label: { zh: '身份', en: 'role' } } },
    sentence: { zh: '{subject}举办{object}', en: '{subject} organizes {object}' },
  },
  VISITS: {
    label: { zh: '到访', en: 'visits' },
    subjects: ['Person', 'Organization', 'Place'],
    objects: ['Place', 'Organization', 'Project'],
    discriminating: ['date'],
    properties: { date: { label: { zh: '日期', en: 'date' }, holds: 'date' } },
    sentence: { zh: '{subject}到访{object}', en: '{subject} visits {object}' },
  },
  COOPERATES_WITH: {
    label: { zh: '合作', en: 'cooperates with' },
    subjects: ['Organization', 'Place'],
    objects: ['Organization', 'Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}与{object}合作', en: '{subject} cooperates with {object}' },
    lasting: true,
  },
  DONATES_TO: {
    label: { zh: '捐赠', en: 'donates to' },
    subjects: ['Person', 'Organization', 'Place'],
    objects: ['Organization', 'Place', 'Project'],
    discriminating: ['what'],
    properties: {
      what: { label: { zh: '物品', en: 'what' } },
      amountCNY: { label: { zh: '金额（元）', en: 'amount (CNY)' }, holds: 'number' },
      count: { label: { zh: '数量', en: 'count' }, holds: 'number' },
    },
    sentence: { zh: '{subject}向{object}捐赠', en: '{subject} donates to {object}' },
  },
  INVESTS_IN: {
    label: { zh: '投资', en: 'invests in' },
    subjects: ['Organization', 'Place'],
    objects: ['Place', 'Project', 'Organization'],
    discriminating: [],
    properties: { amountCNY: { label: { zh: '金额（元）', en: 'amount (CNY)' }, holds: 'number' } },
    sentence: { zh: '{subject}投资{object}', en: '{subject} invests in {object}' },
  },
  PRODUCED_IN: {
    label: { zh: '产自', en: 'produced in' },
    subjects: ['Brand', 'Project'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}产自{object}', en: '{subject} is produced in {object}' },
  },
  OPERATES_IN: {
    label: { zh: '经营于', en: 'operates in' },
    subjects: ['Organization', 'Brand'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}在{object}经营', en: '{subject} operates in {object}' },
    lasting: true,
  },
  DISPATCHES: {
    label: { zh: '选派', en: 'dispatches' },
    subjects: ['Organization', 'Place'],
    objects: ['Place', 'Organization'],
    discriminating: ['batch'],
    properties: {
      count: { label: { zh: '人数', en: 'count' }, holds: 'number' },
      batch: { label: { zh: '批次', en: 'batch' } },
      what: { label: { zh: '人员', en: 'who' } },
    },
    sentence: { zh: '{subject}向{object}选派人员', en: '{subject} dispatches people to {object}' },
  },
  HAS_MEASURE: {
    label: { zh: '数据', en: 'has measure' },
    subjects: ['Person', 'Place', 'Organization', 'Project', 'Event', 'Brand', 'Programme'],
    objects: [],
    discriminating: ['what', 'role', 'value', 'min', 'max', 'unit', 'currency', 'period'],
    properties: MEASURE_PROPERTIES,
    sentence: { zh: '{subject}：{what}{value}{unit}', en: '{subject}: {what} {value} {unit}' },
  },
} as const satisfies Record<string, RelationSchema>

export type Predicate = keyof typeof RELATION_SCHEMAS
export const PREDICATES = Object.keys(RELATION_SCHEMAS) as readonly Predicate[]

/** True where the predicate leads to a value instead of an entity: its facts are measures. */
export function takesValue(predicate: Predicate): boolean {
  return RELATION_SCHEMAS[predicate].objects.length === 0
}

/** True for the name of a predicate, and for nothing on `Object.prototype`. */
export function isPredicate(value: unknown): value is Predicate {
  return typeof value === 'string' && Object.hasOwn(RELATION_SCHEMAS, value)
}
