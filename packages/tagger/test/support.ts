import { GATE_BUCKETS, NAME_TYPES, OPEN_GATE, sparseRows, STANDARDS, TAG_COUNT } from '@shanhai/tagger'
import type { SparseRows, TaggerLexicon, TaggerToken, TaggerWeights } from '@shanhai/tagger'

/** A lexicon of a few words, in the shape of the real one. */
export const smallLexicon: TaggerLexicon = {
  surnames: [
    { surname: '何', commonWord: true },
    { surname: '林', commonWord: false },
    { surname: '欧阳', commonWord: false },
  ],
  titles: [{ title: '县长', kind: 'post' }],
  organizationEndings: [{ ending: '公司', kind: 'company' }],
  offices: [{ office: '县委' }],
  gazetteer: {
    matchesAt: (text, start) =>
      text.startsWith('山海县', start)
        ? [{ end: start + 3, names: [{ form: 'full', commonWord: false, division: { level: 'county' } }] }]
        : [],
  },
}

/** One token for each character, all with one part of speech. */
export function tokensOf(text: string, tag = 'x'): readonly TaggerToken[] {
  return Array.from({ length: text.length }, (_, start) => ({ start, end: start + 1, tag }))
}

/** Rows with the weights that are 0, for each tag one. */
export function denseRows({ masks, values }: SparseRows): readonly (readonly number[])[] {
  let next = 0
  return Array.from(masks, (mask) =>
    Array.from({ length: TAG_COUNT }, (_, tag) => ((mask >>> tag) & 1 ? (values[next++] ?? 0) : 0)),
  )
}

/** Weights that know the given features only, with nothing learned of whole names and a flat calibration. */
export function smallWeights(rows: ReadonlyMap<number, readonly number[]>): TaggerWeights {
  const features = [...rows.keys()].sort((a, b) => (a >>> 0) - (b >>> 0))
  const shared = {
    features: Int32Array.from(features),
    ...sparseRows(features.map((feature) => rows.get(feature) ?? [])),
  }
  return {
    lexicon: 0,
    shared,
    own: STANDARDS.map(() => ({ features: new Int32Array(0), ...sparseRows([]) })),
    gate: { table: new Int8Array(GATE_BUCKETS), thresholds: STANDARDS.map(() => OPEN_GATE) },
    names: {
      trust: new Float32Array(STANDARDS.length * NAME_TYPES.length).fill(1),
      step: 0.5,
      buckets: new Int32Array(0),
      weights: new Int8Array(0),
    },
    transitions: STANDARDS.map(() => new Float32Array(TAG_COUNT * TAG_COUNT)),
    calibrations: STANDARDS.map(() => ({
      temperature: 10,
      raw: Float32Array.from({ length: 10 }, (_, i) => i / 9),
      right: Float32Array.from({ length: 10 }, (_, i) => i / 9),
    })),
  }
}
