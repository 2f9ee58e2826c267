import type { IssueOptions } from '@shanhai/pipeline'
import type { Command } from 'commander'
import type { Messages } from './messages/messages.js'
import { parseNumber } from './parse-number.js'

/** What commands that read pages are told of their issue, as the parser gives it. */
export interface IssueCommandOptions {
  readonly date?: string
  readonly newspaper?: string
  readonly page?: number
  readonly manifest?: string
}

/** Adds the options of {@link IssueCommandOptions} to a command. */
export function addIssueOptions(command: Command, words: Messages['help']['options']): Command {
  return command
    .option('--date <day>', words.date)
    .option('--newspaper <name>', words.newspaper)
    .option('--page <number>', words.page, parseNumber)
    .option('--manifest <file>', words.manifest)
}

/** The same as the pipeline takes it. */
export function toIssueOptions({ date, manifest, newspaper, page }: IssueCommandOptions): IssueOptions {
  return {
    ...(manifest !== undefined && { manifest }),
    ...(newspaper !== undefined && { newspaper }),
    ...(date !== undefined && { issueDate: date }),
    ...(page !== undefined && { pageNumber: page }),
  }
}
