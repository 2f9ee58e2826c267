import type { KnowledgeGraph, Layout } from '@shanhai/graph'

const LAYOUT = 'layout'
/** Letters of six bits each (base64url); five of them hold a place: fifteen bits across, fifteen up. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const [LETTERS_A_PLACE, MOST] = [5, 2 ** 15 - 1]
/** Farther than any layout puts anything. */
const FARTHEST = 1e6
/** Entities of a layout that an address holds: more make one that browsers cut off. */
const MOST_PLACES = 60_000

const written = new WeakMap<Layout, string>()

/**
 * `layout=CHECK,X,Y,STEP,PLACES`: where a new layout has put the entities of a graph, in its order. Places are whole steps from the lower
 * left corner, 32,767 across, so that a picture that fills a screen is the same to a part of a pixel. `CHECK` tells graphs apart.
 */
export function writeLayout(layout: Layout | null, fields: URLSearchParams): void {
  if (layout === null) return
  const text = written.get(layout) ?? encode(layout)
  written.set(layout, text)
  if (text !== '') fields.set(LAYOUT, text)
}

/** The layout of an address; null where it has none, or one of another graph. */
export function readLayout(fields: URLSearchParams, graph: KnowledgeGraph): Layout | null {
  const [check, ...rest] = (fields.get(LAYOUT) ?? '').split(',')
  const places = rest.pop() ?? ''
  const [x = NaN, y = NaN, step = NaN] = rest.map((part) => (part === '' ? NaN : Number(part)))
  const keys = graph.nodes()
  if (rest.length !== 3 || places.length !== LETTERS_A_PLACE * keys.length || check !== checkOf(keys)) return null
  if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && step > 0 && step <= FARTHEST)) return null
  const entries = keys.map((key, i) => {
    const bits = decode(places.slice(LETTERS_A_PLACE * i, LETTERS_A_PLACE * (i + 1)))
    return [key, bits, [x + step * Math.floor(bits / (MOST + 1)), y + step * (bits % (MOST + 1))]] as const
  })
  if (entries.some(([, bits]) => bits < 0)) return null
  return Object.fromEntries(entries.map(([key, , [left, up]]) => [key, [left, up] as const]))
}

function encode(layout: Layout): string {
  const entries = Object.entries(layout)
  if (entries.length === 0 || entries.length > MOST_PLACES) return ''
  const range = (axis: 0 | 1): readonly [number, number] =>
    entries.reduce(
      ([least, most], [, at]) => [Math.min(least, at[axis]), Math.max(most, at[axis])],
      [Infinity, -Infinity],
    )
  const [[left, right], [low, high]] = [range(0), range(1)]
  const [x, y] = [short(left), short(low)]
  const step = short(Math.max(right - left, high - low, 1e-6) / MOST)
  const steps = (value: number): number => Math.min(MOST, Math.max(0, Math.round(value / step)))
  const places = entries.map(([, [atX, atY]]) => letters(steps(atX - x) * (MOST + 1) + steps(atY - y)))
  return [checkOf(entries.map(([key]) => key)), x, y, step, places.join('')].join(',')
}

function short(value: number): number {
  return Number(value.toPrecision(7))
}

function letters(bits: number): string {
  let text = ''
  for (let i = LETTERS_A_PLACE - 1; i >= 0; i--) text += LETTERS[Math.floor(bits / 64 ** i) % 64] ?? ''
  return text
}

/** -1: these are no such letters. */
function decode(text: string): number {
  let bits = 0
  for (const letter of text) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) return -1
    bits = bits * 64 + value
  }
  return bits
}

/** FNV-1a of the keys: a layout fits the graph that it was made for alone. */
function checkOf(keys: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const key of keys)
    for (let i = 0; i <= key.length; i++) hash = Math.imul(hash ^ (i < key.length ? key.charCodeAt(i) : 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
