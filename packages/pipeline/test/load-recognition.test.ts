import { describe, expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import { recognizeText } from '@shanhai/extractor'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { loadRecognition } from '../src/mentions/load-recognition.js'

const cutOff = (): Promise<Uint8Array> => Promise.resolve(loadTaggerWeights().slice(0, 5000))

describe('loadRecognition', () => {
  it('goes on without a tagger where knowledge is wanted too, and says why', async () => {
    const recognition = await loadRecognition([], { loadWeights: cutOff })
    expect(recognition.diagnostics).toMatchObject([{ severity: 'warning', code: 'tagger/weights' }])
    const names = recognizeText('货车开到木垒县。', recognition)
    expect(names.map(({ text }) => text)).toEqual(['木垒县'])
  })

  it('gives no empty answers where the tagger alone is wanted and there is none', async () => {
    const asked = loadRecognition([], { recognizers: 'tagger', loadWeights: cutOff })
    await expect(asked).rejects.toThrow(InvalidDataError)
    await expect(asked).rejects.toThrow(/the tagger alone was asked for, and there is none/)
  })

  it('needs no weights for knowledge alone', async () => {
    const fail = (): Promise<Uint8Array> => Promise.reject(new Error('asked for weights'))
    expect((await loadRecognition([], { recognizers: 'knowledge', loadWeights: fail })).diagnostics).toEqual([])
  })
})
