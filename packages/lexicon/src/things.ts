import type { EntityType } from '@shanhai/model'
import type { DataTexts } from './data-files.js'
import { oneOf, parseReviewed } from './parse-words.js'
import type { Reviewed } from './word-lists.js'

/** The entity types whose names end in a common noun or are quoted, and are told from common nouns by what is around. */
export const THING_TYPES = ['Project', 'Event', 'Brand', 'Programme'] as const satisfies readonly EntityType[]
export type ThingType = (typeof THING_TYPES)[number]

/** Sectors of projects, as in the `sector` property of the model's Project. */
export const SECTORS = [
  'education',
  'health',
  'elderly',
  'housing',
  'infrastructure',
  'industry',
  'agriculture',
  'ecology',
  'culture',
  'security',
  'other',
] as const
export type Sector = (typeof SECTORS)[number]

/**
 * What a head needs before it is the end of a name.
 *
 * - `name` a place, a quotation, an ordinal or another proper part before it: 第三届昌吉市特色农产品｜博览会
 * - `long` the same and more words: 木垒县第二中学援疆教师图书捐赠｜仪式, but not 木垒县｜座谈会
 * - `built` the same, and a word of building before or behind: 泉州援建的昌吉市南湖｜加工厂投产
 * - `quote` a quotation: “百企联千户”｜行动
 * - `lesson` a place or quotation, and a word of learning before: 借鉴三明医改｜经验
 * - `brand` a quotation, which alone is the name: “山海柚”｜品牌
 */
export const THING_NEEDS = ['name', 'long', 'built', 'quote', 'lesson', 'brand'] as const
export type ThingNeed = (typeof THING_NEEDS)[number]

/** The word with which names of a type end. */
export interface ThingHead extends Reviewed {
  readonly head: string
  readonly type: ThingType
  readonly needs: ThingNeed
  /** Projects: the sector that the head shows; `other` where it shows none. */
  readonly sector?: Sector
}

/**
 * What a word says about a name beside it or about the name that it would be part of.
 *
 * - `inside_verb` a verb that stands inside names: 农牧民｜送电｜工程
 * - `generic` a modifier that names nothing: 重点项目
 * - `builds` a verb whose object is what is built: 援建
 * - `pushes` a verb before a name that proves nothing alone: 推进
 * - `before_status` what may stand between a name and the word that says how far the project is: 正式
 * - `hedge` those of them that say that it is not so far yet: 即将
 * - `soft` a modifier of campaigns that are called 工程 too: 素质提升
 * - `physical` a modifier of works: 供水
 * - `starter` a word with which a name may begin as with a place: 全国
 * - `locative` a word before the place where something is: 走进
 * - `not_after_head` with the head before it, another word: 项目｜部
 * - `learns` a verb whose object is a model: 借鉴
 * - `figure` a quotation that speaks of something as if it were a programme: 头号工程
 * - `brand_before`, `brand_after` what is said of goods that are sold under a name: 打响, 走进
 * - `list_project`, `list_event`, `list_brand`, `list_programme` what the members of a list are called behind 等
 */
export const THING_CLASSES = [
  'inside_verb',
  'generic',
  'builds',
  'pushes',
  'before_status',
  'hedge',
  'soft',
  'physical',
  'starter',
  'locative',
  'not_after_head',
  'learns',
  'figure',
  'brand_before',
  'brand_after',
  'list_project',
  'list_event',
  'list_brand',
  'list_programme',
] as const
export type ThingClass = (typeof THING_CLASSES)[number]

/** A word by which a name is told from a common noun; a word has one row for each of its classes. */
export interface ThingWord extends Reviewed {
  readonly word: string
  readonly class: ThingClass
}

/** A thing known by one name all over the country. */
export interface KnownThing extends Reviewed {
  readonly name: string
  readonly type: ThingType
  /** Events: held again and again. */
  readonly recurring: boolean
}

/** A product that is sold under the name of a place. */
export interface Product extends Reviewed {
  readonly product: string
  /** True where the product alone can be such a good in a list (鹰嘴豆), false for classes of goods (牛羊肉). */
  readonly distinctive: boolean
}

/** How far a project is, as in the `status` property of the model's Project. */
export const PROJECT_STATUSES = ['planned', 'signed', 'under_construction', 'completed', 'stopped'] as const
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

/** A word that says how far a project is, and on which side of its name it stands. */
export interface StatusWord extends Reviewed {
  readonly word: string
  readonly status: ProjectStatus
  readonly side: 'before' | 'after'
}

/** A word in a project's name that shows its sector. */
export interface SectorWord extends Reviewed {
  readonly word: string
  readonly sector: Sector
}

/** What is known about the names of projects, events, brands and programmes. */
export interface ThingLists {
  readonly thingHeads: readonly ThingHead[]
  readonly thingWords: readonly ThingWord[]
  readonly knownThings: readonly KnownThing[]
  readonly products: readonly Product[]
  readonly statusWords: readonly StatusWord[]
  readonly sectorWords: readonly SectorWord[]
}

const YES_NO = ['yes', 'no'] as const

/**
 * Parses the lists, each in the order of its file.
 *
 * @throws InvalidDataError that names file and line.
 */
export function parseThings(texts: DataTexts): ThingLists {
  return {
    thingHeads: parseReviewed(texts, 'thingHeads', ['head', 'type', 'needs', 'sector'], ({ cells, where }) => ({
      head: cells.head,
      type: oneOf(THING_TYPES, cells.type, where),
      needs: oneOf(THING_NEEDS, cells.needs, where),
      ...(cells.sector === '' ? {} : { sector: oneOf(SECTORS, cells.sector, where) }),
    })),
    thingWords: parseReviewed(texts, 'thingWords', ['word', 'class'], ({ cells, where }) => ({
      word: cells.word,
      class: oneOf(THING_CLASSES, cells.class, where),
    })),
    knownThings: parseReviewed(texts, 'knownThings', ['name', 'type', 'recurring'], ({ cells, where }) => ({
      name: cells.name,
      type: oneOf(THING_TYPES, cells.type, where),
      recurring: oneOf(YES_NO, cells.recurring, where) === 'yes',
    })),
    products: parseReviewed(texts, 'products', ['product', 'distinctive'], ({ cells, where }) => ({
      product: cells.product,
      distinctive: oneOf(YES_NO, cells.distinctive, where) === 'yes',
    })),
    statusWords: parseReviewed(texts, 'projectStatuses', ['word', 'status', 'side'], ({ cells, where }) => ({
      word: cells.word,
      status: oneOf(PROJECT_STATUSES, cells.status, where),
      side: oneOf(['before', 'after'], cells.side, where),
    })),
    sectorWords: parseReviewed(texts, 'sectorWords', ['word', 'sector'], ({ cells, where }) => ({
      word: cells.word,
      sector: oneOf(SECTORS, cells.sector, where),
    })),
  }
}
