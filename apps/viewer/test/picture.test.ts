import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLayout } from '@shanhai/graph'
import { lanesOf } from '../src/canvas/parallel-lanes.js'
import { PALETTES } from '../src/canvas/palette.js'
import { toDrawing } from '../src/canvas/to-drawing.js'
import { cutGraph } from '../src/picture/cut-graph.js'
import { drawArrow } from '../src/picture/draw-arrow.js'
import { drawLine } from '../src/picture/draw-line.js'
import { layOutScene } from '../src/picture/lay-out-scene.js'
import type { PictureContent } from '../src/picture/picture-words.js'
import { pictureWords } from '../src/picture/picture-words.js'
import { widthOf } from '../src/picture/scene.js'
import { wrapText } from '../src/picture/wrap-text.js'
import { INITIAL_STATE } from '../src/state/viewer-state.js'
import { visibleParts } from '../src/state/visible-parts.js'
import { MESSAGES } from '../src/text/messages.js'
import { edgeOf, facts, ids, parsed } from './sample.js'

const { graph } = parsed
const palette = PALETTES.light
const visible = visibleParts(graph, INITIAL_STATE.filters, facts)
const content: PictureContent = {
  ...{ parsed, palette, part: cutGraph(parsed, visible), filters: INITIAL_STATE.filters, of: '', unplaced: null },
  canvas: INITIAL_STATE.canvas,
  arrangement: 'network',
  language: 'zh',
}
const layout = { ...computeLayout(graph), [ids.leader]: [0, 0], [ids.body]: [100, 0] } as const
const sceneOf = (more: Partial<PictureContent> = {}) =>
  layOutScene({
    ...{ drawing: toDrawing(graph, layout, { isolated: false }), palette, visible },
    ...pictureWords({ ...content, ...more }),
  })
const textsOf = (...options: Parameters<typeof sceneOf>): readonly string[] =>
  sceneOf(...options).items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('drawArrow', () => {
  const middle = (curvature: number): number => {
    const numbers = drawArrow([0, 0], [100, 0], { curvature, gap: 0, width: 2 }).match(/-?[\d.]+/g) ?? []
    return Number(numbers[3])
  }

  it('bends to the left of its direction, which is upwards for a line to the right', () => {
    expect(middle(0.2)).toBe(-20)
    expect(middle(-0.2)).toBe(20)
    expect(drawArrow([0, 0], [100, 0], { curvature: 0, gap: 0, width: 2 })).not.toContain('Q')
  })

  it('ends before the mark, in the direction of its end', () => {
    expect(drawArrow([0, 0], [100, 0], { curvature: 0, gap: 8, width: 2 })).toMatch(/^M0 0L90 0/)
  })
})

describe('the picture that is taken away', () => {
  it('keeps the facts between the same two entities apart, as on the screen', () => {
    const beside = [edgeOf('HOLDS_POSITION', '指挥长'), edgeOf('HOLDS_POSITION', '领队')]
    expect(beside.every((key) => lanesOf(graph).has(key))).toBe(true)
    const curves = sceneOf().items.flatMap((item) => (item.kind === 'path' && item.d.includes('Q') ? [item.d] : []))
    expect(curves).toHaveLength(2)
    expect(new Set(curves).size).toBe(2)
  })

  it('says what it is of, how much of it is shown, where it comes from, and what its lines are', () => {
    const texts = textsOf({ of: '三明市 → 玛纳斯县及其邻居' })
    const words = texts.join('\n')
    expect(texts).toContain('山海 · 三明市 → 玛纳斯县及其邻居')
    expect(words).toContain(`图中显示5/6个实体、5/${String(graph.size)}条事实`)
    expect(words).toContain('出处：1种报纸，1个版面，2024-05-06；图谱格式：shanhai-graph 1')
    expect(texts).toContain('对口支援，明示')
    expect(texts).toContain('其他事实')
    expect(texts).not.toContain('对口支援，隐含')
    expect(words).not.toContain('筛选')
  })

  it('carries the words of the arrangement: of a map its points, projection and what has no place', () => {
    const map = textsOf({ arrangement: 'map', unplaced: [ids.body, ids.farmer] }).join('\n')
    expect(map).toContain('山海 · 对口支援知识图谱 · 地理位置')
    expect(map).toContain('1个没有地点的列在下方')
    expect(map).toContain('等距圆柱投影')
    expect(textsOf({ arrangement: 'columns' }).join('\n')).toContain('此排列只画结对的两地和援助机构，共5个')
  })

  it('says what filters and folds leave out', () => {
    const filters = { ...INITIAL_STATE.filters, years: { from: 2019, to: 2024 } }
    const folds = [{ key: ids.body, predicate: 'HOLDS_POSITION' }] as const
    const words = textsOf({ filters, canvas: { ...INITIAL_STATE.canvas, folds } }).join('\n')
    expect(words).toContain('筛选：收起1组关系；2019–2024')
  })

  it('draws a head at the end of every line', () => {
    const lines = sceneOf().items.flatMap((item) => (item.kind === 'path' && item.stroke !== null ? [item.d] : []))
    for (const d of lines) expect(d.match(/M/g)).toHaveLength(2)
  })

  it('breaks the line of what is over, and leaves that of what is planned hollow', () => {
    const line = { color: '#111111', width: 4, curvature: 0, gap: 0, ground: '#ffffff' }
    const drawn = (standing: 'current' | 'over' | 'planned', curvature = 0) =>
      drawLine([0, 0], [200, 0], { ...line, standing, curvature }).map((item) => (item.kind === 'path' ? item : null))
    expect(drawn('current').map((item) => item?.d)).toEqual([expect.stringMatching(/^M0 0L198 0M/)])
    expect(drawn('over').map((item) => item?.d)).toEqual([expect.stringMatching(/^M0 0L91 0M107 0L198 0M/)])
    expect(drawn('over', 0.2)[0]?.d.match(/Q/g)).toHaveLength(2)
    expect(drawn('planned').map((item) => [item?.stroke, item?.width])).toEqual([
      ['#111111', 4],
      ['#ffffff', 2],
    ])
  })

  it('names the source of its points as the data does', () => {
    const data = new URL('../../../packages/lexicon/data/coordinates.tsv', import.meta.url)
    const [, source = '?'] = /Source: (\S+ \S+)/.exec(readFileSync(data, 'utf8')) ?? []
    for (const language of ['zh', 'en'] as const) expect(MESSAGES[language].finding.mapPoints).toContain(source)
  })

  it('breaks what is longer than the picture is wide, and loses no character', () => {
    const filters = { ...INITIAL_STATE.filters, newspaper: '沿海日报'.repeat(100) }
    const { items, width, height } = sceneOf({ filters })
    for (const item of items) {
      if (item.kind !== 'text') continue
      expect(item.x + widthOf(item.text, item.size)).toBeLessThanOrEqual(width)
      expect(item.y).toBeLessThan(height)
    }
    expect(items.flatMap((item) => (item.kind === 'text' ? item.text : [])).join('')).toContain(filters.newspaper)
  })
})

describe('wrapText', () => {
  it('keeps words together and every character but the spaces at breaks', () => {
    expect(wrapText('paired assistance 对口支援', 10, 70)).toEqual(['paired', 'assistance', '对口支援'])
    expect(wrapText('', 10, 70)).toEqual([''])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrapText(text, 10, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
