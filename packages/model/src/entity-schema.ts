/** A name in the two languages of the product. */
export interface Label {
  readonly zh: string
  readonly en: string
}

export interface PropertySchema {
  readonly label: Label
  /** Closed list of values with their labels. */
  readonly values?: Readonly<Record<string, Label>>
  /**
   * `date`: an ISO date or its beginning (`2025`, `2025-09`); `period`: one of these, or two with `/` between, `..` for an
   * end that is open; `flag`: true or false. Absent, without a list of values: text.
   */
  readonly holds?: 'date' | 'period' | 'number' | 'flag'
}

export interface EntitySchema {
  readonly label: Label
  /** What belongs here, in one sentence. */
  readonly description: string
  readonly properties: Readonly<Record<string, PropertySchema>>
}

/** The entity types. A new type is a new row here; nothing else lists them. */
export const ENTITY_SCHEMAS = {
  Person: {
    label: { zh: '人物', en: 'Person' },
    description: 'A named human being in an article; private persons are marked.',
    properties: {
      role: {
        label: { zh: '身份', en: 'role' },
        values: {
          official: { zh: '干部', en: 'official' },
          professional: { zh: '专业人员', en: 'professional' },
          reporter: { zh: '记者', en: 'reporter' },
          private: { zh: '群众', en: 'private person' },
        },
      },
    },
  },
  Place: {
    label: { zh: '地点', en: 'Place' },
    description: 'An administrative division, a zone, or a named site.',
    properties: {
      level: {
        label: { zh: '级别', en: 'level' },
        values: {
          country: { zh: '国家', en: 'country' },
          province: { zh: '省级', en: 'province' },
          prefecture: { zh: '地级', en: 'prefecture' },
          county: { zh: '县级', en: 'county' },
          township: { zh: '乡级', en: 'township' },
          village: { zh: '村级', en: 'village' },
          xpcc_division: { zh: '兵团师', en: 'XPCC division' },
          xpcc_regiment: { zh: '兵团团场', en: 'XPCC regiment' },
          zone: { zh: '功能区', en: 'zone' },
          region: { zh: '地区', en: 'region' },
          city: { zh: '外国城市', en: 'foreign city' },
          site: { zh: '地点', en: 'site' },
        },
      },
    },
  },
  Organization: {
    label: { zh: '机构', en: 'Organization' },
    description: 'A body that acts: aid bodies, party and government offices, schools, hospitals, companies.',
    properties: {
      kind: {
        label: { zh: '类别', en: 'kind' },
        values: {
          aid_body: { zh: '援助机构', en: 'aid body' },
          party: { zh: '党委', en: 'party body' },
          government: { zh: '政府部门', en: 'government' },
          school: { zh: '学校', en: 'school' },
          hospital: { zh: '医院', en: 'hospital' },
          company: { zh: '企业', en: 'company' },
          park: { zh: '园区', en: 'park' },
          ngo: { zh: '社会团体', en: 'association' },
          media: { zh: '媒体', en: 'media' },
          village: { zh: '村组织', en: 'village body' },
          other: { zh: '其他', en: 'other' },
        },
      },
      rank: {
        label: { zh: '层级', en: 'rank' },
        values: {
          province_hq: { zh: '省级前方指挥部', en: 'provincial headquarters' },
          sub_hq: { zh: '分指挥部', en: 'sub-headquarters' },
          work_team: { zh: '工作队', en: 'work team' },
          group: { zh: '工作组', en: 'working group' },
        },
      },
    },
  },
  Project: {
    label: { zh: '项目', en: 'Project' },
    description: 'Something built, equipped or run as a project.',
    properties: {
      completedOn: { label: { zh: '完工', en: 'completed on' }, holds: 'date' },
      status: {
        label: { zh: '状态', en: 'status' },
        values: {
          planned: { zh: '规划', en: 'planned' },
          signed: { zh: '签约', en: 'signed' },
          under_construction: { zh: '在建', en: 'under construction' },
          completed: { zh: '完工', en: 'completed' },
          stopped: { zh: '停建', en: 'stopped' },
        },
      },
      sector: {
        label: { zh: '领域', en: 'sector' },
        values: {
          education: { zh: '教育', en: 'education' },
          health: { zh: '医疗', en: 'health' },
          elderly: { zh: '养老', en: 'care of the elderly' },
          housing: { zh: '住房', en: 'housing' },
          infrastructure: { zh: '基础设施', en: 'infrastructure' },
          industry: { zh: '产业', en: 'industry' },
          agriculture: { zh: '农业', en: 'agriculture' },
          ecology: { zh: '生态', en: 'ecology' },
          culture: { zh: '文体旅游', en: 'culture, sport, tourism' },
          security: { zh: '治安', en: 'public safety' },
          other: { zh: '其他', en: 'other' },
        },
      },
    },
  },
  Event: {
    label: { zh: '活动', en: 'Event' },
    description: 'A fair, ceremony, meeting or visit with a name.',
    properties: {
      recurring: { label: { zh: '定期举办', en: 'recurring' }, holds: 'flag' },
      date: { label: { zh: '举办时间', en: 'held on' }, holds: 'period' },
    },
  },
  Brand: {
    label: { zh: '品牌', en: 'Brand' },
    description: 'A branded or protected product or service.',
    properties: {},
  },
  Programme: {
    label: { zh: '计划', en: 'Programme' },
    description: 'A campaign, plan or policy with a name: 援疆, 东西部协作, 十四五.',
    properties: {
      recurring: { label: { zh: '定期举办', en: 'recurring' }, holds: 'flag' },
    },
  },
} as const satisfies Record<string, EntitySchema>

export type EntityType = keyof typeof ENTITY_SCHEMAS
export const ENTITY_TYPES = Object.keys(ENTITY_SCHEMAS) as readonly EntityType[]

/** True for the name of an entity type, and for nothing on `Object.prototype`. */
export function isEntityType(value: unknown): value is EntityType {
  return typeof value === 'string' && Object.hasOwn(ENTITY_SCHEMAS, value)
}
