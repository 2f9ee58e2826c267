import { ENTITY_SCHEMAS, ENTITY_TYPES, isEntityType } from '@shanhai/model'
import type { EntitySchema, EntityType } from '@shanhai/model'
import type { Division } from '../division.js'
import { DIVISION_LEVELS } from '../division.js'
import type { Gazetteer } from '../gazetteer.js'
import type { NameProblem, OwnName } from './own-name.js'
import type { NameRow } from './name-row.js'

/** Several aliases in one cell. */
const BETWEEN_ALIASES = /[;；|]/
const LONGEST_NAME = 60
/** An identity card or a telephone, which no list may hold. */
const PERSONAL_NUMBER = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/
/** The property that `kind` sets, by type; other types have none. */
const KIND_PROPERTIES: Readonly<Partial<Record<EntityType, string>>> = {
  Organization: 'kind',
  Person: 'role',
  Project: 'sector',
}

/** The name of a row, or what is wrong with it; a name may come with warnings. */
export function checkRow(
  { cells, line }: NameRow,
  file: string,
  gazetteer: Gazetteer,
): { readonly name?: OwnName; readonly problems: readonly NameProblem[] } {
  const problems: NameProblem[] = []
  const note = (severity: NameProblem['severity'], code: string, message: string): void => {
    problems.push({ severity, code: `names/${code}`, file, line, message })
  }
  const fault = note.bind(undefined, 'error')
  const { name, type, kind } = cells
  const aliases = cells.aliases.split(BETWEEN_ALIASES).flatMap((alias) => alias.trim() || [])
  for (const spelling of [name, ...aliases]) checkSpelling(spelling, fault)
  if (!isEntityType(type)) {
    fault('unknown-type', `expected a type of ${ENTITY_TYPES.join(', ')}, found "${type}"`)
    return { problems }
  }
  const kinds = kindsOf(type)
  if (kind !== '' && !kinds.includes(kind)) {
    const expected = kinds.length === 0 ? `no kind for a ${type}` : `a kind of ${kinds.join(', ')}`
    fault('unknown-kind', `expected ${expected}, found "${kind}"`)
  }
  const place = cells.place === '' ? undefined : findPlace(cells.place, gazetteer, fault)
  const division = cells.adcode === '' ? undefined : gazetteer.get(cells.adcode)
  if (cells.adcode !== '' && type !== 'Place') fault('adcode', `expected no adcode for a ${type}: write its place`)
  else if (cells.adcode !== '' && !division) fault('adcode', `expected the code of a division, found "${cells.adcode}"`)
  if (type === 'Place' && cells.adcode === '' && kind === '')
    fault('no-level', `expected an adcode or a kind of ${kinds.join(', ')}`)
  for (const spelling of type === 'Place' ? [] : [name, ...aliases]) {
    if (gazetteer.lookup(spelling).length > 0)
      note('warning', 'is-a-place', `"${spelling}" is a place in the gazetteer too`)
  }
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  return {
    problems,
    name: {
      name,
      type,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name),
      ...(kind === '' ? {} : { kind }),
      ...(place ? { place } : {}),
      ...(division ? { division } : {}),
    },
  }
}

function checkSpelling(spelling: string, fault: (code: string, message: string) => void): void {
  if (spelling.length < 2) fault('too-short', `expected names of two characters or more, found "${spelling}"`)
  if (spelling.length > LONGEST_NAME) fault('too-long', `expected names of at most ${String(LONGEST_NAME)} characters`)
  if (/\p{Cc}|\p{Surrogate}/u.test(spelling)) fault('characters', 'expected names without control characters')
  if (!/[\p{L}\p{N}]/u.test(spelling) && spelling.length >= 2) fault('characters', 'expected names with a letter')
  if (PERSONAL_NUMBER.test(spelling)) fault('personal-number', 'expected no identity-card or telephone numbers')
}

function kindsOf(type: EntityType): readonly string[] {
  if (type === 'Place') return DIVISION_LEVELS
  const property = KIND_PROPERTIES[type]
  const schemas: EntitySchema['properties'] = ENTITY_SCHEMAS[type].properties
  return property === undefined ? [] : Object.keys(schemas[property]?.values ?? {})
}

/** By code or by a name that only one place has. */
function findPlace(
  place: string,
  gazetteer: Gazetteer,
  fault: (code: string, message: string) => void,
): Division | undefined {
  const known = gazetteer.get(place)
  if (known) return known
  const named = [...new Set(gazetteer.lookup(place).map(({ division }) => division))]
  const [only, second] = named
  if (!only) fault('unknown-place', `expected the name or code of a place, found "${place}"`)
  else if (second) {
    const codes = named.map(({ code, name }) => `${code} ${name}`).join(', ')
    fault('several-places', `"${place}" may be ${codes}: write the code`)
  }
  return second ? undefined : only
}
