import { InvalidDataError } from '@shanhai/model'
import type { Calibration } from './calibration.js'
import { readBytes } from './byte-reader.js'
import type { ByteReader } from './byte-reader.js'
import { ByteWriter } from './byte-writer.js'
import { checksumOf } from './checksum.js'
import { countValues } from './feature-weights.js'
import type { FeatureWeights } from './feature-weights.js'
import { FEATURES_VERSION } from './features.js'
import { NAME_BUCKETS } from './name-scorer.js'
import type { NameWeights } from './name-scorer.js'
import { STANDARDS } from './standard.js'
import type { Standard } from './standard.js'
import { NAME_TYPES, TAG_COUNT } from './tags.js'
import { isCrowded } from './weight-layout.js'
import { GATE_BUCKETS } from './word-gate.js'
import type { GateWeights } from './word-gate.js'

/** What a weights file holds. Scores are in quantised units: the weight 1 of the file is 1. */
export interface TaggerWeights {
  /** `version` of the lexicon's classes that they were learned with; 0: not known. */
  readonly lexicon: number
  /** Weights that all standards share. */
  readonly shared: FeatureWeights
  /** For each standard, what its own weights add to the shared ones. */
  readonly own: readonly FeatureWeights[]
  /** Tells which words need tagging. */
  readonly gate: GateWeights
  /** Judges whole names. */
  readonly names: NameWeights
  /** For each standard, the score of tag `to` after tag `from` at `from * TAG_COUNT + to`. */
  readonly transitions: readonly Float32Array[]
  /** For each standard. */
  readonly calibrations: readonly Calibration[]
}

const MAGIC = 0x47544853
const FORMAT_VERSION = 5
const HEADER = 16
const KNOTS = 10
const CODE = 'weights/invalid'

/** Writes the weights: header, lexicon, transitions, calibration, gate, whole names, then features, tag masks, and weights that are not zero. */
export function encodeWeights(weights: TaggerWeights): Uint8Array {
  const writer = new ByteWriter()
  writer.int32(weights.lexicon | 0)
  for (const table of weights.transitions) for (const value of table) writer.int16(value)
  for (const { temperature, raw, right } of weights.calibrations) {
    for (const value of [temperature, ...raw, ...right]) writer.float32(value)
  }
  for (const { inside, seed, sure } of weights.gate.thresholds) {
    for (const threshold of [inside, seed, sure]) writer.int32(threshold)
  }
  for (const value of weights.gate.table) writer.int8(value)
  writeNames(writer, weights.names)
  for (const group of [weights.shared, ...weights.own]) writeFeatures(writer, group)
  const body = writer.bytes()
  const bytes = new Uint8Array(HEADER + body.length)
  bytes.set(body, HEADER)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, FORMAT_VERSION, true)
  view.setUint16(6, FEATURES_VERSION, true)
  view.setUint32(8, bytes.length, true)
  view.setUint32(12, checksumOf(body), true)
  return bytes
}

function writeNames(writer: ByteWriter, { trust, step, buckets, weights }: NameWeights): void {
  for (const value of [...trust, step]) writer.float32(value)
  writer.int32(buckets.length)
  writer.ascending(buckets)
  for (const value of weights) writer.int8(value)
}

function writeFeatures(writer: ByteWriter, { features, masks, values }: FeatureWeights): void {
  writer.int32(features.length)
  writer.ascending(features)
  for (const mask of masks) writer.uint16(mask)
  for (const value of values) writer.int8(value)
}

/**
 * Reads a weights file.
 *
 * @throws {InvalidDataError} `weights/invalid`: it is no weights file, is cut off or damaged; `weights/version`: it was made
 * for another version of the tagger.
 */
export function decodeWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkHeader(bytes, view)
  const reader = readBytes(bytes, HEADER)
  const lexicon = reader.int32() >>> 0
  const transitions = STANDARDS.map(() => Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, () => reader.int16()))
  const calibrations = STANDARDS.map(() => readCalibration(reader))
  const thresholds = STANDARDS.map(() => ({ inside: reader.int32(), seed: reader.int32(), sure: reader.int32() }))
  const gate = { table: reader.bytes(GATE_BUCKETS), thresholds }
  const names = readNames(reader)
  const shared = readFeatures(reader)
  const own = STANDARDS.map(() => readFeatures(reader))
  if (!reader.isAtEnd()) throw damaged('hold more than weights')
  return { lexicon, shared, own, gate, names, transitions, calibrations }
}

/** The standards of the texts that the weights were learned from: the first text of a standard moves its transitions, and no other does. */
export function learnedStandards({ transitions }: Pick<TaggerWeights, 'transitions'>): readonly Standard[] {
  return STANDARDS.filter((_, standard) => transitions[standard]?.some((score) => score !== 0))
}

function damaged(what: string): InvalidDataError {
  return new InvalidDataError(
    CODE,
    `the weights ${what}: they were not written by \`pnpm train\`; train again, or get them again`,
  )
}

function readCalibration(reader: ByteReader): Calibration {
  const temperature = reader.float32()
  const raw = Float32Array.from({ length: KNOTS }, () => reader.float32())
  const right = Float32Array.from({ length: KNOTS }, () => reader.float32())
  const isShare = (value: number): boolean => value >= 0 && value <= 1
  const ascends = (values: Float32Array): boolean =>
    values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))
  if (!(temperature > 0 && temperature < Infinity) || !right.every(isShare) || !raw.every(isShare) || !ascends(raw))
    throw damaged('have a calibration that is none')
  return { temperature, raw, right }
}

function readNames(reader: ByteReader): NameWeights {
  const trust = Float32Array.from({ length: STANDARDS.length * NAME_TYPES.length }, () => reader.float32())
  const step = reader.float32()
  if (!trust.every(Number.isFinite) || !Number.isFinite(step)) throw damaged('of whole names are no numbers')
  const count = reader.int32()
  if (count > NAME_BUCKETS) throw damaged('of whole names are too many')
  const buckets = reader.ascending(count)
  if (!ascendsStrictly(buckets) || (buckets.at(-1) ?? 0) >>> 0 >= NAME_BUCKETS)
    throw damaged('name a bucket that is not there, or one twice')
  return { trust, step, buckets, weights: reader.bytes(buckets.length) }
}

function readFeatures(reader: ByteReader): FeatureWeights {
  const count = reader.int32()
  const features = reader.ascending(count)
  const masks = reader.uint16s(count)
  if (masks.some((mask) => mask >= 2 ** TAG_COUNT)) throw damaged('name a tag that is not there')
  if (!ascendsStrictly(features)) throw damaged('name a feature twice')
  if (isCrowded(features)) throw damaged('have features that are no hashes')
  return { features, masks, values: reader.bytes(countValues(masks)) }
}

/** Whether each number is greater, as an unsigned one, than the one before. */
function ascendsStrictly(numbers: Int32Array): boolean {
  let before = -1
  for (const number of numbers) {
    if (number >>> 0 <= before) return false
    before = number >>> 0
  }
  return true
}

function checkHeader(bytes: Uint8Array, view: DataView): void {
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) {
    throw new InvalidDataError(
      CODE,
      'these bytes are not weights of the tagger: the file is empty, cut off or another kind of file',
    )
  }
  const format = view.getUint16(4, true)
  const features = view.getUint16(6, true)
  if (format !== FORMAT_VERSION || features !== FEATURES_VERSION) {
    const message =
      `the weights have format ${String(format)} and features ${String(features)}; this tagger reads format ` +
      `${String(FORMAT_VERSION)} and features ${String(FEATURES_VERSION)}: train again, or install weights and tagger of one version`
    throw new InvalidDataError('weights/version', message)
  }
  const length = view.getUint32(8, true)
  if (bytes.length !== length) {
    const message = `the weights should have ${String(length)} bytes and have ${String(bytes.length)}: the file is cut off or was added to`
    throw new InvalidDataError(CODE, message)
  }
  if (view.getUint32(12, true) !== checksumOf(bytes.subarray(HEADER))) {
    throw new InvalidDataError(CODE, 'the weights do not have their checksum: the file is damaged; get it again')
  }
}
