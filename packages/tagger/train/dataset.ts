import { FEATURE_LIMIT, FeatureExtractor, STANDARDS, tagsOf } from '@shanhai/tagger'
import type { GateWeights, LexiconClasses, Marks, TaggerToken } from '@shanhai/tagger'
import type { Unit } from './unit.js'
import { GateLearner } from './learn-gate.js'
import { FeatureCounter, FeatureIndex } from './feature-index.js'
import { groupOf, inGroup } from './own-features.js'
import { visitSegments } from './visit-segments.js'

/** The training segments with their features numbered once: flat typed arrays, read in order in every pass. */
export interface Dataset {
  /** Where each segment's characters begin; one more entry than segments. */
  readonly segments: Uint32Array
  /** Number of each segment's standard. */
  readonly standards: Uint8Array
  /** Number of the unit that each segment belongs to; copies come after the units. */
  readonly units: Uint32Array
  /** Right tag of each character. */
  readonly gold: Uint8Array
  /** Where each character's rows begin; one more entry than characters. */
  readonly offsets: Float64Array
  /** Rows of the characters' features. */
  rows: Int32Array
  /** Feature of each row, as its group knows it. */
  features: Int32Array
  /** Group of each row's feature: whose weights it has. */
  groups: Uint8Array
  /** Which words need no tagging; absent from a dataset that is only measured on. */
  readonly gate?: GateWeights
}

/** What {@link buildDataset} needs besides the units. */
export interface DatasetOptions {
  readonly lexicon: LexiconClasses
  readonly tokenize: (text: string) => readonly TaggerToken[]
  /** Features seen more seldom are left out. */
  readonly cutoff: number
  /** Bits of `FeatureGroup`. */
  readonly groups: number
}

const COUNTER_BITS = 26
const INDEX_BITS = 24

/** What is learned from: units of the corpora, and copies of them whose features count for nothing in the cut-off. */
export interface TrainingUnits {
  readonly units: readonly Unit[]
  readonly copies: readonly Unit[]
}

/** Extracts the features of all units twice: once to count, once to number those that are frequent enough. */
export function buildDataset({ units, copies }: TrainingUnits, options: DatasetOptions): Dataset {
  const counter = new FeatureCounter(COUNTER_BITS)
  const index = new FeatureIndex(INDEX_BITS)
  const tokens = units.map((unit) => options.tokenize(unit.text))
  const gate = new GateLearner()
  visit(units, tokens, options, {
    segment: (unit, tags, marks) => {
      gate.add(tags, marks, unit.standard)
    },
    feature: (feature) => {
      counter.add(feature)
    },
  })
  const rowOf: RowOf = (feature, group) =>
    feature !== 0 && counter.count(feature) >= options.cutoff ? index.add(feature, group) : -1
  const all = [...units, ...copies]
  const dataset = encode(all, [...tokens, ...copies.map(({ text }) => options.tokenize(text))], options, rowOf)
  return { ...dataset, features: index.features(), groups: index.groups(), gate: gate.learn() }
}

/** The same for other units with the features of a dataset: what it does not know is left out. */
export function encodeWith(
  { features, groups }: Pick<Dataset, 'features' | 'groups'>,
  units: readonly Unit[],
  options: DatasetOptions,
): Dataset {
  const index = new FeatureIndex(Math.ceil(Math.log2(2 * features.length + 2)))
  for (const [row, feature] of features.entries()) index.add(feature, groups[row] ?? 0)
  const tokens = units.map((unit) => options.tokenize(unit.text))
  return {
    ...encode(units, tokens, options, (feature) => index.rowOf(feature)),
    features,
    groups,
  }
}

type RowOf = (feature: number, group: number) => number

function encode(
  units: readonly Unit[],
  tokens: readonly (readonly TaggerToken[])[],
  options: DatasetOptions,
  rowOf: RowOf,
): Omit<Dataset, 'features' | 'groups' | 'gate'> {
  const characters = units.reduce((sum, unit) => sum + unit.text.length, 0)
  const segments: number[] = [0]
  const standards: number[] = []
  const numbers: number[] = []
  const gold = new Uint8Array(characters)
  const offsets = new Float64Array(characters + 1)
  // The system gives memory only to the pages that are written to.
  const rows = new Int32Array(characters * FEATURE_LIMIT)
  let character = 0
  let filled = 0
  visit(units, tokens, options, {
    segment: (unit, tags, _marks, number) => {
      gold.set(tags, character)
      numbers.push(number)
      standards.push(STANDARDS.indexOf(unit.standard))
      segments.push(character + tags.length)
    },
    feature: (feature, group) => {
      const row = rowOf(feature, group)
      if (row >= 0) rows[filled++] = row
    },
    character: () => {
      offsets[++character] = filled
    },
  })
  return {
    segments: Uint32Array.from(segments),
    standards: Uint8Array.from(standards),
    units: Uint32Array.from(numbers),
    gold,
    offsets,
    rows: rows.subarray(0, filled),
  }
}

interface Visitor {
  /** Called before the segment's characters; `marks` are those of the segment, `number` that of the unit. */
  segment(unit: Unit, tags: Uint8Array, marks: Marks, number: number): void
  /** Called for each feature of a character, as its group knows it. */
  feature(feature: number, group: number): void
  /** Called after each character. */
  character?(): void
}

function visit(
  units: readonly Unit[],
  tokens: readonly (readonly TaggerToken[])[],
  options: DatasetOptions,
  visitor: Visitor,
): void {
  const extractor = new FeatureExtractor(options.groups)
  const tokenize = (_text: string, u: number): readonly TaggerToken[] => tokens[u] as readonly TaggerToken[]
  visitSegments(units, { lexicon: options.lexicon, tokenize }, (unit, marks, segment, number) => {
    marks.readPlaces(options.lexicon)
    const group = groupOf(unit.standard)
    visitor.segment(unit, closed(goldTags(unit).slice(segment.start, segment.end)), marks, number)
    for (let i = 0; i < marks.length; i++) {
      const count = extractor.extract(marks, i)
      for (let k = 0; k < count; k++) visitor.feature(extractor.features[k] as number, 0)
      for (let k = 0; k < extractor.ownCount; k++) {
        visitor.feature(inGroup(extractor.own[k] as number, group), group)
      }
      visitor.character?.()
    }
  })
}

function goldTags(unit: Unit): Uint8Array {
  const tags = new Uint8Array(unit.text.length)
  for (const { start, end, type } of unit.names) tags.set(tagsOf(type, end - start), start)
  return tags
}

/** Takes the pieces of a name away that a segment's border cut: no tag sequence can spell them. */
function closed(tags: Uint8Array): Uint8Array {
  for (let i = 0; i < tags.length && isRole(tags[i], [1, 2]); i++) tags[i] = 0
  for (let i = tags.length - 1; i >= 0 && isRole(tags[i], [0, 1]); i--) tags[i] = 0
  return tags
}

function isRole(tag: number | undefined, roles: readonly number[]): boolean {
  return tag !== undefined && tag !== 0 && roles.includes((tag - 1) & 3)
}
