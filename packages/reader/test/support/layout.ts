import type { Page } from '@shanhai/model'
import { pageId } from '@shanhai/model'
import type { Story } from './stories.js'

/** How a page is set. */
export interface Layout {
  /** Column width in characters; 0: each paragraph is one line. */
  readonly columns: number
  readonly headlines: 'before' | 'after'
}

/** Sets stories on a page, one below the other. */
export function setPage(stories: readonly Story[], layout: Layout): string {
  return stories.map((story) => setStory(story, layout)).join('\n\n') + '\n'
}

/** Sets one story. */
export function setStory(story: Story, { columns, headlines }: Layout): string {
  const head = [story.headline.join('\n'), ...(story.byline === undefined ? [] : [story.byline])]
  const body = story.text.map((text) => (text.startsWith('# ') ? text.slice(2) : wrap(text, columns)))
  return (headlines === 'before' ? [...head, ...body] : [...body, ...head]).join('\n\n')
}

/** Breaks a text into lines of a column as papers do: marks do not begin a line, half-width characters count half. */
export function wrap(text: string, columns: number): string {
  if (columns === 0) return text
  const lines: string[] = []
  let line = ''
  let cells = 0
  for (const char of text) {
    const width = /[\x20-\x7e]/.test(char) ? 0.5 : 1
    if (cells + width > columns && !/[，。、；：！？”’）》]/.test(char)) {
      lines.push(line)
      line = ''
      cells = 0
    }
    line += char
    cells += width
  }
  return [...lines, line].join('\n')
}

/** One character a line, as vertical headlines come out of a page's text layer. */
export function vertical(text: string): string {
  return [...text].join('\n')
}

/** A page with nothing known but its text. */
export function toPage(text: string): Page {
  return { id: pageId('test/page.txt'), text, sha256: '0'.repeat(64), sources: {} }
}
