export { DEFAULT_PUSH_OPTIONS, pushOutput } from './push-output.js'
export type { LayerReport, PushOptions, PushProgress, PushReport } from './push-output.js'
export { checkUri } from './target.js'
export type { Neo4jTarget } from './target.js'
