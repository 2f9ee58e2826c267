export { loadTaggerWeights } from './load-weights.js'
