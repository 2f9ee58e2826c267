import { Command } from 'commander'
import type { CoverageCommandOptions } from './commands/coverage.js'
import { coverageCommand } from './commands/coverage.js'
import type { DiffCommandOptions } from './commands/diff.js'
import { diffCommand } from './commands/diff.js'
import type { MergeCommandOptions } from './commands/merge.js'
import { mergeCommand } from './commands/merge.js'
import type { ReportCommandOptions } from './commands/report.js'
import { reportCommand } from './commands/report.js'
import type { ReviewCommandOptions } from './commands/review.js'
import { reviewCommand } from './commands/review.js'
import type { Context } from './context.js'
import { addFile, configure } from './program-parts.js'

/** The commands that compare, merge, correct and report on output folders. */
export function recordSubcommands(context: Context): readonly Command[] {
  return [
    diffSubcommand(context),
    mergeSubcommand(context),
    reviewSubcommand(context),
    coverageSubcommand(context),
    reportSubcommand(context),
  ]
}

function diffSubcommand(context: Context): Command {
  const { help, options } = context.messages.records
  return configure(new Command('diff'), context)
    .description(help.diff)
    .argument('<before>', options.before)
    .argument('<after>', options.after)
    .option('--json', context.messages.help.options.json)
    .addHelpText('after', help.diffExamples)
    .action((before: string, after: string, given: DiffCommandOptions) => diffCommand(before, after, given, context))
}

function mergeSubcommand(context: Context): Command {
  const { help, options } = context.messages.records
  const shared = context.messages.help.options
  return configure(new Command('merge'), context)
    .description(help.merge)
    .argument('<folders...>', options.parts)
    .requiredOption('-o, --output <folder>', shared.output)
    .option('--lexicon <file>', shared.lexicon, addFile)
    .option('--config <file>', shared.config)
    .option('--corrections <file>', options.corrections)
    .option('--quiet', shared.quiet)
    .option('--json', shared.json)
    .addHelpText('after', help.mergeExamples)
    .action((folders: readonly string[], given: MergeCommandOptions) => mergeCommand(folders, given, context))
}

function reviewSubcommand(context: Context): Command {
  const { help, options } = context.messages.records
  const shared = context.messages.help.options
  return configure(new Command('review'), context)
    .description(help.review)
    .argument('<folder>', shared.folder)
    .option('--corrections <file>', options.correctionsOut)
    .option('--config <file>', shared.config)
    .addHelpText('after', help.reviewExamples)
    .action((folder: string, given: ReviewCommandOptions) => reviewCommand(folder, given, context))
}

function coverageSubcommand(context: Context): Command {
  const { help, options } = context.messages.records
  const shared = context.messages.help.options
  return configure(new Command('coverage'), context)
    .description(help.coverage)
    .argument('<folder>', shared.folder)
    .option('--pairs', options.listPairs)
    .option('--json', shared.json)
    .addHelpText('after', help.coverageExamples)
    .action((folder: string, given: CoverageCommandOptions) => coverageCommand(folder, given, context))
}

function reportSubcommand(context: Context): Command {
  const { help, options } = context.messages.records
  return configure(new Command('report'), context)
    .description(help.report)
    .argument('<pair>', options.pair)
    .argument('[other]', options.otherPair)
    .requiredOption('-o, --output <folder>', context.messages.help.options.builtFolder)
    .option('--file <file>', options.reportFile)
    .addHelpText('after', help.reportExamples)
    .action((pair: string, other: string | undefined, given: ReportCommandOptions) =>
      reportCommand(other === undefined ? [pair] : [pair, other], given, context),
    )
}
