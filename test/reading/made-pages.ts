import { randomTraits } from './page-traits.js'
import { createRandom } from './random.js'
import type { MadePage } from './set-page.js'
import { setPage, STORIES } from './set-page.js'

/** Pages of three to five stories with traits of their own; the seed decides all. */
export function madePages(seed: number, count: number): readonly MadePage[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const traits = randomTraits(random)
    const stories = random.shuffle(STORIES).slice(0, 3 + Math.floor(random.next() * 3))
    return setPage(stories, traits, random)
  })
}
