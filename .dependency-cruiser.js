/**
 * The arrows between packages (ARCHITECTURE.md): each may import those to its right and nothing else of ours; files import
 * each other in one direction, types included.
 */
const ARROWS = {
  'packages/model': [],
  'packages/lexicon': ['packages/model'],
  'packages/reader': ['packages/model', 'packages/lexicon'],
  'packages/tagger': ['packages/model'],
  'packages/tagger-weights': ['packages/model'],
  'packages/extractor': ['packages/model', 'packages/lexicon', 'packages/tagger'],
  'packages/graph': ['packages/model'],
  'packages/neo4j': ['packages/model', 'packages/graph'],
  'packages/pipeline': [
    'packages/model',
    'packages/lexicon',
    'packages/reader',
    'packages/extractor',
    'packages/graph',
    'packages/tagger',
    'packages/tagger-weights',
  ],
  'apps/viewer': ['packages/model', 'packages/graph'],
  'apps/cli': ['packages', 'apps/viewer'],
}

const arrows = Object.entries(ARROWS).map(([from, to]) => ({
  name: `arrows-of-${from.split('/').at(-1)}`,
  comment: 'A package imports only the packages below it.',
  severity: 'error',
  from: { path: `^${from}/src/` },
  to: { path: '^(packages|apps)/', pathNot: [from, ...to].map((folder) => `^${folder}/`) },
}))

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'neo4j-driver-in-one-package',
      severity: 'error',
      from: { pathNot: '^packages/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'tokenizer-in-one-folder',
      severity: 'error',
      from: { pathNot: '^packages/extractor/src/tokenizer/' },
      to: { path: 'node_modules/nodejs-jieba' },
    },
    ...arrows,
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/test/' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'types', 'default'], exportsFields: ['exports'] },
  },
}
