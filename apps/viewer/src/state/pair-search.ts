import type { KnowledgeGraph, PairProfile } from '@shanhai/graph'
import type { Language } from '../text/messages.js'
import { provinceName } from '../text/province-names.js'
import { programmeLabel } from './describe-pair.js'
import type { Form } from './name-forms.js'
import { bestForm, readQuery, toForm } from './name-forms.js'
import type { PlaceNames } from './place-names.js'
import type { StartList } from './start-list.js'
import { listPairs, provinceOf } from './start-list.js'

/** The words by which each pair is found, made once for a graph. */
export type PairIndex = readonly PairRow[]

interface PairRow {
  readonly profile: PairProfile
  readonly forms: readonly Form[]
}

const LANGUAGES: readonly Language[] = ['zh', 'en']

/** Names of an end that are joined with those of the other. */
const MAX_NAMES = 5

/** What may stand between two words of a query: a pair's title is a query too. */
const BETWEEN = /[\s→>＞、，,—–-]+|对口支援|结对|支援|援助/u

/** A pair is found by the names of its ends, by both in a row, by their provinces and by its programme. */
export function createPairIndex(
  graph: KnowledgeGraph,
  profiles: readonly PairProfile[],
  placeNames: PlaceNames = new Map(),
): PairIndex {
  return profiles.map((profile) => {
    const { supporter, recipient, programme } = profile.pair
    const ends = [supporter, recipient]
    const names = ends.map(({ id, name, adcode = '' }) => [
      name,
      ...graph.getNodeAttribute(id, 'aliases'),
      ...(placeNames.get(adcode) ?? []),
    ])
    const [givers = [], takers = []] = names.map((all) => all.slice(0, MAX_NAMES))
    const joined = givers.flatMap((giver) => takers.map((taker) => giver + taker))
    const codes = ends.flatMap(({ adcode }) => adcode ?? [])
    const provinces = ends.map(provinceOf).filter((code) => code !== '')
    const words = LANGUAGES.flatMap((language) => [
      ...provinces.map((code) => provinceName(code, language)),
      ...(programme === undefined ? [] : [programmeLabel(programme, language)]),
    ])
    return { profile, forms: [...joined, ...names.flat(), ...codes, ...words].map(toForm) }
  })
}

/** The pairs that every word of a query fits, in the order of the index; null: the query asks for nothing. */
export function findPairs(index: PairIndex, query: string): readonly PairProfile[] | null {
  const words = query.split(BETWEEN).flatMap((word) => readQuery(word) ?? [])
  // 支援 alone, or a word cut at it (支援前方指挥部), is looked for as it stands.
  const whole = readQuery(query)
  if (whole === null) return null
  const wanted = words.length === 0 ? [whole] : words
  return index
    .filter(({ forms }) => bestForm(forms, whole) !== null || wanted.every((word) => bestForm(forms, word) !== null))
    .map(({ profile }) => profile)
}

/** Those of the pairs that a list asks for, in its order: by words, and by the provinces of their ends. */
export function listedPairs(
  profiles: readonly PairProfile[],
  index: PairIndex,
  list: StartList,
): readonly PairProfile[] {
  const found = findPairs(index, list.query)
  const shown = new Set(profiles)
  return listPairs(found === null ? profiles : found.filter((profile) => shown.has(profile)), list)
}
