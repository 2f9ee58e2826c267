import { PEOPLES, PLACE_KINDS } from './place-kinds.js'
import { PLACE_SPELLINGS } from './place-spellings.js'
import { spell } from './spell.js'

/** Ends of zones and parks, whose names describe more than they name. */
const ZONE = /(?:开发|园|高新|示范|管理|湾|林|保税|景|社|小|校|特|牧|库|矿|片|街|山|灾|港)区$/u

/** Words that speak of places and name none, banners told apart by their wing, divisions of the Corps. */
const NO_NAME =
  /^(?:本|全|该|各|受援|支援|贫困|脱贫|边境|市|县|城|下辖|所辖|革命老|老|郊)[省市县区州镇乡村旗]?[市县区州镇乡村]$|[左右前后中]翼|[一二三四五六七八九十]师/u

/** A place or its kind in the middle: 昌吉市六工镇 names two. Such names are not put together here. */
const NESTED = /.(?:[省市县旗镇乡]|自治|地区)./u

/**
 * A division as English texts write it: 三明市 Sanming, 木垒哈萨克自治县 Mori Kazakh Autonomous County; null for other places, of
 * which many have English names of their own (长江, 喀麦隆), and where the hanzi cannot be read.
 */
export function latinPlace(name: string): string | null {
  const known = PLACE_SPELLINGS.get(name)
  if (known !== undefined) return known
  const kind = PLACE_KINDS.find(([end]) => name.length > end.length && name.endsWith(end))
  if (kind === undefined || ZONE.test(name) || NO_NAME.test(name)) return null
  const [end, english] = kind
  const stem = name.slice(0, -end.length)
  const [own, peoples] = /^(?:自治|民族)/.test(end) || stem.endsWith('族') ? takePeoples(stem) : [stem, []]
  const spelled = PLACE_SPELLINGS.get(own) ?? spellName(own, end)
  if (spelled === null) return null
  const between = end === '自治区' ? [] : peoples
  return [spelled, ...between, english].filter((word) => word !== '').join(' ')
}

/** A name of one character keeps its kind: 吉县 is Jixian County. */
function spellName(own: string, end: string): string | null {
  if (NESTED.test(own) || own.endsWith('族')) return null
  return spell(own.length === 1 ? own + end : own)
}

/** 木垒哈萨克: the name and the peoples behind it, in their order. */
function takePeoples(stem: string): [own: string, peoples: readonly string[]] {
  let own = stem
  const found: string[] = []
  for (;;) {
    const bare = own.endsWith('族') ? own.slice(0, -1) : own
    const people = [...PEOPLES.keys()]
      .filter((one) => bare.endsWith(one) && bare.length - one.length > 1)
      .sort((a, b) => b.length - a.length)[0]
    if (people === undefined) return [own, found]
    found.unshift(PEOPLES.get(people) ?? '')
    own = bare.slice(0, -people.length)
  }
}
