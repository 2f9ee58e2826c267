/** Levels of places, as in the `level` property of the model's Place. */
export const DIVISION_LEVELS = [
  'country',
  'province',
  'prefecture',
  'county',
  'township',
  'zone',
  'region',
  'city',
  'xpcc_division',
  'xpcc_regiment',
  'site',
] as const

export type DivisionLevel = (typeof DIVISION_LEVELS)[number]

/** A place of the gazetteer: an administrative division, or a unit that has no administrative code. */
export interface Division {
  /** Six digits to the county, nine for a township; `xpcc:`, `zone:`, `region:`, `city:` (foreign), `country:`, `site:` without a code. */
  readonly code: string
  /** The official full name. */
  readonly name: string
  readonly level: DivisionLevel
  /** Code of the unit directly above; null at the top. */
  readonly parent: string | null
}

/** How a name stands to its place. Everyday names are `short`; `literary` ones belong to headlines and poems. */
export const NAME_FORMS = ['full', 'short', 'alias', 'former', 'literary'] as const

export type NameForm = (typeof NAME_FORMS)[number]

/** A name and the place that it may mean; one name may have several. */
export interface PlaceName {
  readonly division: Division
  readonly form: NameForm
  /** The form is also an everyday word or part of one (平和, 城区): it needs support before it counts as a place. */
  readonly commonWord: boolean
}

/** Units of the township level that are zones: their names end so. */
const ZONE_ENDINGS = [
  '开发区',
  '高新区',
  '园区',
  '工业园',
  '产业园',
  '新区',
  '示范区',
  '度假区',
  '保税区',
  '商务区',
  '管委会',
  '管理委员会',
]

const REGIMENT_PREFIXES = ['兵团', '新疆兵团', '第十师']

/** Level of a division with an administrative code, read off the code and, below the county, off the name. */
export function levelOf(code: string, name: string): DivisionLevel {
  if (code.length === 6) {
    if (code.endsWith('0000')) return 'province'
    return code.endsWith('00') ? 'prefecture' : 'county'
  }
  if (/[乡镇]$/u.test(name) || name.endsWith('街道')) return 'township'
  if (isRegiment(code, name)) return 'xpcc_regiment'
  return ZONE_ENDINGS.some((ending) => name.endsWith(ending)) ? 'zone' : 'township'
}

/** In Xinjiang, units numbered from 400 that are called a regiment or bear the Corps' name. */
function isRegiment(code: string, name: string): boolean {
  if (!code.startsWith('65') || code.charCodeAt(6) < 0x34) return false
  return name.endsWith('团') || REGIMENT_PREFIXES.some((prefix) => name.startsWith(prefix))
}

/**
 * Code of the unit directly above: the nearest that `exists`, since cities without counties and counties directly under
 * their province skip a level. Null for a province.
 */
export function parentOf(code: string, exists: (code: string) => boolean): string | null {
  if (code.length > 6) {
    const county = code.slice(0, 6)
    if (exists(county)) return county
  }
  const prefecture = `${code.slice(0, 4)}00`
  if (prefecture !== code && exists(prefecture)) return prefecture
  const province = `${code.slice(0, 2)}0000`
  return province !== code && exists(province) ? province : null
}
