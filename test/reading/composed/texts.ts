import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Story } from '../set-page.js'
import { STORIES } from '../set-page.js'

/** What a story is written as; it decides how its paragraphs are set. */
export type Genre = 'feature' | 'meeting' | 'brief' | 'report' | 'opinion' | 'essay' | 'poem' | 'qa' | 'wire'

export interface GenreStory extends Story {
  readonly genre: Genre
  /** Agency and place of a wire story. */
  readonly source?: string
  readonly place?: string
}

function load(name: string, genre: Genre): readonly GenreStory[] {
  const file = fileURLToPath(new URL(`../texts/${name}.json`, import.meta.url))
  const stories = JSON.parse(readFileSync(file, 'utf8')) as readonly (Story & { readonly genre?: Genre })[]
  return stories.map((story) => ({ ...story, genre: story.genre ?? genre }))
}

/** All stories of the project's own, by what they are. */
export const TEXTS: readonly GenreStory[] = [
  ...STORIES.map((story): GenreStory => ({ ...story, genre: 'feature' })),
  ...load('meetings', 'meeting'),
  ...load('briefs', 'brief'),
  ...load('reports', 'report'),
  ...load('opinion', 'opinion'),
  ...load('supplement', 'essay'),
  ...load('dialogues', 'qa'),
  ...load('wire', 'wire'),
]
