import type { Claim } from '@shanhai/model'
import type { Entities } from './same-claim.js'
import { namesOf } from './same-claim.js'

const ENDINGS = ['自治区', '自治州', '自治县', '地区', '林区', '新区', ...'省市州盟县区旗镇乡村']

/**
 * True for a claim that only repeats what a name says: 木垒县人民医院 lies in 木垒县, 福建援疆泉州分指挥部 stands for 泉州, 喀什市
 * is part of 喀什地区. The material lists such claims only where they are the point, so elsewhere they count neither way.
 */
export function isReadOffNames(claim: Claim, entities: Entities): boolean {
  const subject = entities.get(claim.subject)
  const object = claim.object === null ? undefined : entities.get(claim.object)
  if (!subject || !object) return false
  if (claim.predicate === 'PART_OF' && subject.adcode && object.adcode) return isBelow(subject.adcode, object.adcode)
  if (!['LOCATED_IN', 'PART_OF', 'REPRESENTS', 'STATIONED_IN'].includes(claim.predicate)) return false
  const inner = [...namesOf(object)].flatMap((name) => [name, withoutEnding(name)])
  const names = [...namesOf(subject)]
  return inner.some((part) => part.length > 1 && names.some((name) => name !== part && name.includes(part)))
}

function withoutEnding(name: string): string {
  const ending = ENDINGS.find((one) => name.endsWith(one)) ?? ''
  // 塔什库尔干 of 塔什库尔干塔吉克自治县: a long stem holds the name of a people.
  return name.slice(0, Math.min(4, name.length - ending.length))
}

/** True if an administrative code lies below another: 652328 below 652300. */
function isBelow(code: string, above: string): boolean {
  let stem = above
  while (stem.endsWith('00')) stem = stem.slice(0, -2)
  return code !== above && code.startsWith(stem)
}
