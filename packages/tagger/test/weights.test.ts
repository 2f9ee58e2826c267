import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import type { TaggerWeights } from '@shanhai/tagger'
import {
  createLexiconClasses,
  createTagger,
  decodeWeights,
  encodeWeights,
  NAME_BUCKETS,
  sparseRows,
  TAG_COUNT,
} from '@shanhai/tagger'
import { checksumOf } from '../src/checksum.js'
import { smallLexicon, smallWeights } from './support.js'

const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: TAG_COUNT, maxLength: TAG_COUNT })
const feature = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0)
const rows = fc.array(fc.tuple(feature, row), { maxLength: 40 }).map((entries) => new Map(entries))
const sample = encodeWeights(smallWeights(new Map([[5, Array.from({ length: TAG_COUNT }, (_, i) => i)]])))
const lexicon = createLexiconClasses(smallLexicon)

/** Weights with something learned of whole names. */
function withNames(buckets: readonly number[]) {
  const weights = smallWeights(new Map())
  const names = { buckets: Int32Array.from(buckets), weights: Int8Array.from(buckets, (_, i) => (i % 7) - 3) }
  return { ...weights, names: { ...weights.names, ...names } }
}

/** Features with a weight each. */
function withFeatures(features: readonly number[]) {
  return { features: Int32Array.from(features), ...sparseRows(features.map(() => [1])) }
}

function codeOf(bytes: Uint8Array): string {
  try {
    createTagger(bytes, lexicon)
  } catch (error) {
    return error instanceof InvalidDataError ? error.code : String(error)
  }
  return 'none'
}

function changed(at: number, value: number): Uint8Array {
  const bytes = Uint8Array.from(sample)
  bytes[at] = value
  return bytes
}

describe('weights', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const weights = smallWeights(given)
        expect(decodeWeights(encodeWeights(weights))).toEqual(weights)
      }),
      { numRuns: 20 },
    )
  })

  it('come back when there are many', () => {
    const many = new Map(
      Array.from({ length: 5000 }, (_, i) => [
        Math.imul(i + 1, 0x9e3779b1),
        new Array<number>(TAG_COUNT).fill(i % 128),
      ]),
    )
    const weights = smallWeights(many)
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights)
  })

  it('come back with what they know of whole names', () => {
    const weights = withNames([0, 5, 4000, NAME_BUCKETS - 1])
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights)
  })

  it.each([
    { own: 'abcdef0123456789', learned: 0xabcdef01, want: 'same' },
    { own: 'abcdef0123456789', learned: 0x12345678, want: 'other' },
    { own: 'abcdef0123456789', learned: 0, want: 'unknown' },
    { own: undefined, learned: 0x12345678, want: 'unknown' },
  ])('tell whether they were learned with the lexicon of now: $want', ({ own, learned, want }) => {
    const bytes = encodeWeights({ ...smallWeights(new Map()), lexicon: learned })
    const classes = createLexiconClasses({ ...smallLexicon, ...(own !== undefined && { namesVersion: own }) })
    expect(createTagger(bytes, classes).lexicon).toBe(want)
  })

  describe.each<[string, (weights: TaggerWeights) => TaggerWeights]>([
    ['a step that is no number', (w) => ({ ...w, names: { ...w.names, step: Number.NaN } })],
    ['an endless step', (w) => ({ ...w, names: { ...w.names, step: Infinity } })],
    ['a trust that is no number', (w) => ({ ...w, names: { ...w.names, trust: w.names.trust.fill(Number.NaN) } })],
    ['one bucket twice', (w) => ({ ...w, names: withNames([7, 7]).names })],
    ['a bucket beyond the last', (w) => ({ ...w, names: withNames([NAME_BUCKETS]).names })],
    ['a bucket beyond 31 bits', (w) => ({ ...w, names: withNames([-5]).names })],
    [
      'a tag beyond the last',
      (w) => ({
        ...w,
        shared: {
          ...w.shared,
          features: Int32Array.of(5),
          masks: Uint16Array.of(2 ** TAG_COUNT),
          values: Int8Array.of(1),
        },
      }),
    ],
    ['one feature twice', (w) => ({ ...w, shared: withFeatures([3, 9, 9]) })],
    [
      'features that are no hashes',
      (w) => ({ ...w, shared: withFeatures(Array.from({ length: 60_000 }, (_, i) => i)) }),
    ],
    ['no temperature', (w) => ({ ...w, calibrations: w.calibrations.map((one) => ({ ...one, temperature: 0 })) })],
    [
      'shares above 1',
      (w) => ({ ...w, calibrations: w.calibrations.map((one) => ({ ...one, right: one.right.map(() => 7) })) }),
    ],
    [
      'probabilities that descend',
      (w) => ({
        ...w,
        calibrations: w.calibrations.map((one) => ({ ...one, raw: one.raw.map((_, i) => 1 - i / 10) })),
      }),
    ],
  ])('with %s', (_, broken) => {
    it('are refused', () => {
      expect(codeOf(encodeWeights(broken(smallWeights(new Map()))))).toBe('weights/invalid')
    })
  })

  it('with bytes behind their end are refused, though length and checksum are right', () => {
    const bytes = new Uint8Array(sample.length + 3)
    bytes.set(sample)
    const view = new DataView(bytes.buffer)
    view.setUint32(8, bytes.length, true)
    view.setUint32(12, checksumOf(bytes.subarray(16)), true)
    expect(codeOf(bytes)).toBe('weights/invalid')
  })

  it.each([
    { name: 'empty', bytes: new Uint8Array(0), want: 'weights/invalid' },
    {
      name: 'another kind of file',
      bytes: new TextEncoder().encode('{"weights": [1, 2, 3, 4, 5]}'),
      want: 'weights/invalid',
    },
    { name: 'cut off in the header', bytes: sample.subarray(0, 12), want: 'weights/invalid' },
    { name: 'cut off later', bytes: sample.subarray(0, sample.length - 1), want: 'weights/invalid' },
    { name: 'another format', bytes: changed(4, 99), want: 'weights/version' },
    { name: 'other features', bytes: changed(6, 99), want: 'weights/version' },
    { name: 'one byte changed', bytes: changed(sample.length - 1, 77), want: 'weights/invalid' },
    { name: 'a bucket that is not there', bytes: encodeWeights(withNames([NAME_BUCKETS])), want: 'weights/invalid' },
    { name: 'whole', bytes: sample, want: 'none' },
  ])('$name: $want', ({ bytes, want }) => {
    expect(codeOf(bytes)).toBe(want)
  })

  it('may lie anywhere in a larger buffer', () => {
    const buffer = new Uint8Array(sample.length + 3)
    buffer.set(sample, 3)
    expect(decodeWeights(buffer.subarray(3))).toEqual(decodeWeights(sample))
    // Node's own kind of bytes: its slices share memory.
    expect(decodeWeights(Buffer.from(buffer).subarray(3))).toEqual(decodeWeights(sample))
  })
})
