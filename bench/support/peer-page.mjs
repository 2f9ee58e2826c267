import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

/**
 * Other libraries over the same graph at the same positions. As in our page, lines are hidden while the picture moves, and
 * nodes stay where they are: only drawing is compared.
 */
const PEERS = {
  cytoscape: {
    script: () => path.join(path.dirname(require.resolve('cytoscape')), 'cytoscape.min.js'),
    start: `
      const cy = cytoscape({
        container: document.getElementById('stage'),
        elements: [
          ...data.nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
          ...data.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
        ],
        style: [
          { selector: 'node', style: { label: 'data(label)', width: 6, height: 6, 'font-size': 6, 'min-zoomed-font-size': 12 } },
          { selector: 'edge', style: { width: 1, 'curve-style': 'haystack' } },
        ],
        layout: { name: 'preset' },
        hideEdgesOnViewport: true,
        autoungrabify: true,
      })
      cy.ready(() => { window.ready = true })`,
  },
  visNetwork: {
    script: () => require.resolve('vis-network/standalone/umd/vis-network.min.cjs'),
    start: `
      const network = new vis.Network(document.getElementById('stage'), {
        nodes: data.nodes.map(({ id, label, x, y }) => ({ id, label, x, y })),
        edges: data.edges.map(({ id, source, target }) => ({ id, from: source, to: target })),
      }, {
        physics: false,
        edges: { smooth: false },
        nodes: { shape: 'dot', size: 3, scaling: { label: { drawThreshold: 12 } } },
        interaction: { dragNodes: false, hideEdgesOnDrag: true },
      })
      network.once('afterDrawing', () => { window.ready = true })`,
  },
}

/** A page that shows a made graph with a library named in `PEERS`; it sets `window.ready`. */
export async function peerPage(name, { graphFile, layout }) {
  const { script, start } = PEERS[name]
  const { nodes, edges } = graphFile.graph
  const data = {
    nodes: nodes.map(({ key, attributes }) => ({
      id: key,
      label: attributes.name,
      x: layout[key][0],
      y: layout[key][1],
    })),
    edges: edges.map(({ key, source, target }) => ({ id: key, source, target })),
  }
  const library = (await readFile(script(), 'utf8')).replaceAll('</script', '<\\/script')
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>html, body, #stage { margin: 0; width: 100%; height: 100vh }</style>
<div id="stage"></div>
<script>${library}</script>
<script>const data = ${JSON.stringify(data).replaceAll('<', '\\u003c')};${start}</script>`
}
