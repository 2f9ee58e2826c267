/** An escape sequence of a terminal: ESC `[`, parameters, a letter. */
const ESCAPE_SEQUENCE = /\u001B\[[0-?]{0,32}[ -/]{0,8}[@-~]/g
/** Control characters, and the marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * Text from pages and file names as it may go to a terminal, on one line: without escape sequences and control
 * characters, which could rewrite what the user sees.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\n\t]/g, ' ')
    .replace(ESCAPE_SEQUENCE, '')
    .replace(UNPRINTABLE, '')
}
