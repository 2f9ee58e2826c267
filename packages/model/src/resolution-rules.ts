import type { Label } from './entity-schema.js'

/** Why names are one entity, in words. The rules after the keys join what pages knew under different ids. */
export const RESOLUTION_RULES = {
  'key/division': { zh: '地名库中同一区划的名称', en: 'names of one division in the gazetteer' },
  'key/aid-body': {
    zh: '援助计划、层级、派出地和驻地相同的援助机构',
    en: 'aid bodies of one programme, rank, sender and station',
  },
  'key/place': { zh: '同一地方的同一名称，或其简称', en: 'one name in one place, or a short form of it' },
  'key/name': { zh: '名称本身足以认定', en: 'a name that means the same wherever it is printed' },
  'key/article': { zh: '同一稿件中的简称', en: 'short forms within one article' },
  'aid-body/only-programme': {
    zh: '未写明计划，而该派出地这一级机构只见于一个计划',
    en: 'no programme printed, and the sender has such a body in one programme only',
  },
  'aid-body/only-station': {
    zh: '未写明驻地，而该机构只见于一处驻地',
    en: 'no station printed, and the body is known at one station only',
  },
  'organization/same-body-of-place': {
    zh: '同一地方的同一机构，地名或机构名写法不同',
    en: 'one body of one place, the place or the body written otherwise',
  },
  'organization/only-of-article-place': {
    zh: '未写明所属，而稿件中的地方只有一个这样的机构',
    en: 'no place printed, and the places of the article have one such body only',
  },
  'person/known': { zh: '众所周知的人物', en: 'a person whom the whole country knows' },
  'person/shared-post': {
    zh: '同名，且在同一机构或地方任职',
    en: 'one name, and a post in one organisation or place',
  },
  'person/named-with-organization': {
    zh: '同名，且稿件提到其任职机构，时间相近',
    en: 'one name, in an article that names the organisation of the post, at about that time',
  },
  'place/only-in-county': {
    zh: '同名地点在该县只有一处',
    en: 'the county has one place of this name',
  },
  'project/place-kind-month': {
    zh: '地点、种类和完工月份相同，一个名称是另一个的简写',
    en: 'one place, kind and month of completion, and one name short for the other',
  },
  'project/short-name-of-place': {
    zh: '同一地方，一个名称是另一个的后半部分，且只此一个',
    en: 'one place, and one name the end of the other, and of no third',
  },
  'thing/only-of-name': {
    zh: '同一名称的活动、计划或品牌只有一个',
    en: 'the only event, programme or brand of this name',
  },
  'correction/same': { zh: '人工更正：同一个', en: 'a correction says that they are one' },
  'correction/rename': { zh: '人工更正：改名', en: 'a correction gives the name' },
} as const satisfies Record<string, Label>

export type ResolutionRuleId = keyof typeof RESOLUTION_RULES
