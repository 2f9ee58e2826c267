import type { EntityType, Label, PropertySchema } from './entity-schema.js'

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
}

export const PROGRAMMES = {
  xinjiang: { zh: '对口援疆', en: 'Aid Xinjiang' },
  tibet: { zh: '对口援藏', en: 'Aid Tibet' },
  east_west: { zh: '东西部协作', en: 'East–West Cooperation' },
  qinghai: { zh: '对口援青', en: 'Aid Qinghai' },
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
    },
    sentence: { zh: '{subject}对口支援{object}', en: '{subject} assists {object}' },
  },
  REPRESENTS: {
    label: { zh: '派出地', en: 'represents' },
    subjects: ['Organization'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}由{object}派出', en: '{subject} represents {object}' },
  },
  STATIONED_IN: {
    label: { zh: '派驻地', en: 'stationed in' },
    subjects: ['Organization'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}派驻{object}', en: '{subject} is stationed in {object}' },
  },
  HOLDS_POSITION: {
    label: { zh: '任职', en: 'holds position' },
    subjects: ['Person'],
    objects: ['Organization', 'Place'],
    discriminating: ['title'],
    properties: {
      title: { label: { zh: '职务', en: 'title' } },
      former: { label: { zh: '曾任', en: 'former' } },
      secondment: { label: { zh: '援派', en: 'secondment' } },
    },
    sentence: { zh: '{subject}任{object}{title}', en: '{subject} is {title} of {object}' },
  },
  LOCATED_IN: {
    label: { zh: '位于', en: 'located in' },
    subjects: ['Organization', 'Project', 'Event', 'Place'],
    objects: ['Place'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}位于{object}', en: '{subject} is located in {object}' },
  },
  PART_OF: {
    label: { zh: '隶属', en: 'part of' },
    subjects: ['Place', 'Organization'],
    objects: ['Place', 'Organization'],
    discriminating: [],
    properties: {},
    sentence: { zh: '{subject}隶属{object}', en: '{subject} is part of {object}' },
  },
} as const satisfies Record<string, RelationSchema>

export type Predicate = keyof typeof RELATION_SCHEMAS
export const PREDICATES = Object.keys(RELATION_SCHEMAS) as readonly Predicate[]

/** True for the name of a predicate, and for nothing on `Object.prototype`. */
export function isPredicate(value: unknown): value is Predicate {
  return typeof value === 'string' && Object.hasOwn(RELATION_SCHEMAS, value)
}
