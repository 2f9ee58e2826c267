import type { Layout } from '@shanhai/graph'
import { computeLayout, parseGraphFile } from '@shanhai/graph'
import { asPageData } from '../app/page-data.js'

/** What the worker tells: which share is done, then the positions. */
export type LayoutAnswer =
  { readonly kind: 'progress'; readonly share: number } | { readonly kind: 'done'; readonly layout: Layout }

/** The part of a worker's surroundings that is used here. */
interface Surroundings {
  onmessage: ((event: MessageEvent<string>) => void) | null
  postMessage(answer: LayoutAnswer): void
}
const surroundings = globalThis as unknown as Surroundings

/** Gets the text of a graph that the page has read already. */
surroundings.onmessage = ({ data }) => {
  const { graph } = parseGraphFile(asPageData(JSON.parse(data)).graphFile)
  let told = 0
  const onProgress = (share: number): void => {
    if (share - told < 0.01) return
    told = share
    surroundings.postMessage({ kind: 'progress', share })
  }
  surroundings.postMessage({ kind: 'done', layout: computeLayout(graph, { onProgress }) })
}
