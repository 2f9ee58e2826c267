export { embedGraph } from './embed-graph.js'
export type { PageData } from './embed-graph.js'
export { readTemplate } from './read-template.js'
