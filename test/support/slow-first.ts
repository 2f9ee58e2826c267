import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Files of half a minute, most of it waiting or one long test: what stands last would leave all cores but one idle. */
const SLOW = [
  'test/neo4j/crash.test.ts',
  'test/browser/hostile-strings.test.ts',
  'test/neo4j/bad-input.test.ts',
  'test/browser/looks.test.ts',
  'test/neo4j/push.test.ts',
  'test/neo4j/cookbook.test.ts',
  'test/browser/tasks.test.ts',
  'packages/tagger/test/quick-training.test.ts',
  'packages/reader/test/bad-input.test.ts',
]

/** Runs slow files first, then what needs a browser, a server or the built command, and the many small files last. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const slow = SLOW.findIndex((name) => moduleId.endsWith(name))
      return slow >= 0 ? slow : SLOW.length + (project.name === 'units' ? 1 : 0)
    }
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}
