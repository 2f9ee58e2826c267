import { describe, expect, it } from 'vitest'
import { InvalidDataError } from '@shanhai/model'
import { recognizeText } from '@shanhai/extractor'
import { decodeWeights, encodeWeights, STANDARDS } from '@shanhai/tagger'
import type { Standard } from '@shanhai/tagger'
import { loadTaggerWeights } from '@shanhai/tagger-weights'
import { answerTexts } from '../src/mentions/answer-texts.js'
import { loadRecognition } from '../src/mentions/load-recognition.js'

const cutOff = (): Promise<Uint8Array> => Promise.resolve(loadTaggerWeights().slice(0, 5000))

/** The installed weights as if they had learned from text of some standards alone. */
const learnedFrom =
  (...standards: readonly Standard[]) =>
  (): Promise<Uint8Array> => {
    const weights = decodeWeights(loadTaggerWeights())
    const transitions = weights.transitions.map((table, i) =>
      standards.some((one) => one === STANDARDS[i]) ? table : table.map(() => 0),
    )
    return Promise.resolve(encodeWeights({ ...weights, transitions }))
  }

describe('loadRecognition', () => {
  it('goes on with knowledge where the weights have not learned the standard, and says which they have', async () => {
    const recognition = await loadRecognition([], { loadWeights: learnedFrom('msra', 'pd98') })
    expect(recognition.diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'tagger/standard',
        message: expect.stringMatching(/learned msra, pd98 and not boson; train with boson-train\.jsonl\.gz/) as string,
        zh: expect.stringContaining('只学过 msra、pd98，没有学过 boson') as string,
      },
    ])
    const names = recognizeText('老人们住进了安石湾。货车开到木垒县。', recognition)
    expect(names.map(({ text }) => text)).toEqual(['木垒县'])
  })

  it('refuses the tagger alone by a standard that its weights have not learned', async () => {
    const loadWeights = learnedFrom('boson')
    await expect(loadRecognition([], { recognizers: 'tagger', loadWeights })).rejects.toMatchObject({
      code: 'tagger/standard',
      message: expect.stringContaining('have learned boson and not pd98: choose with --standard') as string,
    })
    const asked = await loadRecognition([], { recognizers: 'tagger', loadWeights, standard: 'boson' })
    expect(asked.diagnostics).toEqual([])
  })

  it('goes on without a tagger where knowledge is wanted too, and says why', async () => {
    const recognition = await loadRecognition([], { loadWeights: cutOff })
    expect(recognition.diagnostics).toMatchObject([{ severity: 'warning', code: 'tagger/weights' }])
    const names = recognizeText('货车开到木垒县。', recognition)
    expect(names.map(({ text }) => text)).toEqual(['木垒县'])
  })

  it('gives no empty answers where the tagger alone is wanted and there is none', async () => {
    const asked = loadRecognition([], { recognizers: 'tagger', loadWeights: cutOff })
    await expect(asked).rejects.toThrow(InvalidDataError)
    await expect(asked).rejects.toThrow(/^the tagger alone was asked for, and there is none: the weights should have /)
  })

  it('tells the confidence of names of the tagger, and of no others', async () => {
    const recognition = await loadRecognition()
    const lines: string[] = []
    const input = [Buffer.from(JSON.stringify({ id: 1, text: '王建设说，老人们住进了安石湾。木垒县的人也去安石湾。' }))]
    for await (const piece of answerTexts(toStream(input), recognition, { recognizers: true })) lines.push(piece)
    const { mentions } = JSON.parse(lines.join('')) as { mentions: { recognizer: string; confidence?: number }[] }
    const byTagger = mentions.filter(({ recognizer }) => recognizer === 'tagger/names')
    expect(byTagger.length).toBeGreaterThan(0)
    for (const { confidence = 0 } of byTagger) expect(confidence).toBeGreaterThan(0.5)
    for (const one of mentions) if (one.recognizer !== 'tagger/names') expect(one).not.toHaveProperty('confidence')
  })

  it('reads names over the line breaks of a column, and says where they stand', async () => {
    const recognition = await loadRecognition([], { recognizers: 'knowledge' })
    const text = '记者在乌鲁木齐见到援疆医生王建\n国，他来自漳州。'
    const names = recognizeText(text, recognition)
    expect(names.map(({ text: name }) => name)).toEqual(['乌鲁木齐', '王建\n国', '漳州'])
    for (const { start, end, text: name } of names) expect(text.slice(start, end)).toBe(name)
  })

  it('needs no weights for knowledge alone', async () => {
    const fail = (): Promise<Uint8Array> => Promise.reject(new Error('asked for weights'))
    expect((await loadRecognition([], { recognizers: 'knowledge', loadWeights: fail })).diagnostics).toEqual([])
  })
})

async function* toStream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}
