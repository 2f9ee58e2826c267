import { Command, InvalidArgumentError, Option } from 'commander'
import type { ArticlesCommandOptions } from './commands/articles.js'
import { articlesCommand } from './commands/articles.js'
import type { BuildCommandOptions } from './commands/build.js'
import { buildCommand } from './commands/build.js'
import type { ExplainCommandOptions } from './commands/explain.js'
import { explainCommand } from './commands/explain.js'
import type { ExportCommandOptions } from './commands/export.js'
import type { EvalCommandOptions } from './commands/eval.js'
import { evalCommand } from './commands/eval.js'
import { exportCommand } from './commands/export.js'
import type { LintCommandOptions } from './commands/lint.js'
import { lintCommand } from './commands/lint.js'
import type { MentionsCommandOptions } from './commands/mentions.js'
import { mentionsCommand } from './commands/mentions.js'
import type { Neo4jPushOptions, Neo4jWriteOptions } from './commands/neo4j-push.js'
import { neo4jPushCommand, neo4jRemoveCommand } from './commands/neo4j-push.js'
import { pairsCommand } from './commands/pairs.js'
import type { SampleCommandOptions } from './commands/sample.js'
import { sampleCommand } from './commands/sample.js'
import type { ViewCommandOptions } from './commands/view.js'
import { viewCommand } from './commands/view.js'
import type { Context } from './context.js'
import { addIssueOptions } from './issue-options.js'
import { parseNumber } from './parse-number.js'
import { addFile, configure } from './program-parts.js'
import { recordSubcommands } from './record-program.js'
import { VERSION } from './version.js'

/** The commands and options; parsing never ends the process, it throws instead. */
export function createProgram(context: Context): Command {
  const { help } = context.messages
  const program = configure(new Command('shanhai'), context)
    .description(help.program)
    .version(VERSION, '-V, --version', help.options.version)
    .addOption(new Option('--lang <lang>', help.options.lang).choices(['zh', 'en']))
    .option('--debug', help.options.debug)
    .addHelpText('after', help.programNotes)
    .helpCommand('help [command]', help.options.help)
  program.addCommand(buildSubcommand(context))
  program.addCommand(articlesSubcommand(context))
  program.addCommand(mentionsSubcommand(context))
  program.addCommand(evalSubcommand(context))
  program.addCommand(lintSubcommand(context))
  program.addCommand(viewSubcommand(context))
  program.addCommand(pairsSubcommand(context))
  program.addCommand(exportSubcommand(context))
  program.addCommand(explainSubcommand(context))
  program.addCommand(sampleSubcommand(context))
  for (const command of recordSubcommands(context)) program.addCommand(command)
  program.addCommand(neo4jSubcommand(context))
  return program
}

function buildSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  const command = configure(new Command('build'), context)
    .description(help.build)
    .argument('<inputs...>', options.inputs)
    .requiredOption('-o, --output <folder>', options.output)
  return addIssueOptions(command, options)
    .option('--lexicon <file>', options.lexicon, addFile)
    .option('--config <file>', options.config)
    .addOption(recognizerChoice(options.buildRecognizers, ['all', 'knowledge']))
    .option('--weights <file>', options.weights)
    .option('--corrections <file>', context.messages.records.options.corrections)
    .option('--all', options.all)
    .option('--no-private-persons', options.noPrivatePersons)
    .option('--fresh', context.messages.records.options.fresh)
    .option('--quiet', options.quiet)
    .option('--json', options.json)
    .addHelpText('after', help.buildExamples)
    .action((inputs: readonly string[], given: BuildCommandOptions) => buildCommand(inputs, given, context))
}

function articlesSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  const command = configure(new Command('articles'), context)
    .description(help.articles)
    .argument('<inputs...>', options.inputs)
  return addIssueOptions(command, options)
    .option('--json', options.jsonLines)
    .addHelpText('after', help.articlesExamples)
    .action((inputs: readonly string[], given: ArticlesCommandOptions) => articlesCommand(inputs, given, context))
}

function mentionsSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('mentions'), context)
    .description(help.mentions)
    .argument('[file]', options.textFile)
    .option('--lexicon <file>', options.lexicon, addFile)
    .option('--config <file>', options.config)
    .addOption(recognizerChoice(options.recognizers))
    .addOption(standardChoice(options.standard))
    .option('--weights <file>', options.weights)
    .option('--name-recognizers', options.nameRecognizers)
    .option('--quiet', options.quiet)
    .addHelpText('after', help.mentionsExamples)
    .action((file: string | undefined, given: MentionsCommandOptions) => mentionsCommand(file, given, context))
}

function evalSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('eval'), context)
    .description(help.eval)
    .argument('[gold]', options.gold)
    .argument('[mentions]', options.found)
    .option('--lexicon <file>', options.lexicon, addFile)
    .option('--config <file>', options.config)
    .addOption(recognizerChoice(options.recognizers))
    .addOption(standardChoice(options.standard))
    .option('--weights <file>', options.weights)
    .option('--details', options.details)
    .option('--sample <file>', options.sample)
    .option('--json', options.json)
    .addHelpText('after', help.evalExamples)
    .action((gold: string | undefined, found: string | undefined, given: EvalCommandOptions) =>
      evalCommand(gold, found, given, context),
    )
}

function lintSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('lint'), context)
    .description(help.lint)
    .argument('[files...]', options.lintFiles)
    .option('--config <file>', options.config)
    .option('--json', options.json)
    .addHelpText('after', help.lintExamples)
    .action((files: readonly string[], given: LintCommandOptions) => lintCommand(files, given, context))
}

function viewSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('view'), context)
    .description(help.view)
    .argument('<folder>', options.folder)
    .option('--html <file>', options.html)
    .addOption(new Option('--text <level>', options.text).choices(['none', 'quotes', 'articles']).default('quotes'))
    .option('--port <number>', options.port, parsePort, 0)
    .option('--edit', context.messages.records.options.edit)
    .option('--corrections <file>', context.messages.records.options.correctionsOut)
    .option('--config <file>', options.config)
    .addHelpText('after', help.viewExamples)
    .action((folder: string, given: ViewCommandOptions) => viewCommand(folder, given, context))
}

function pairsSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('pairs'), context)
    .description(help.pairs)
    .argument('<folder>', options.folder)
    .addHelpText('after', help.pairsExamples)
    .action((folder: string) => pairsCommand(folder, context))
}

function exportSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('export'), context)
    .description(help.export)
    .argument('<folder>', options.folder)
    .addOption(
      new Option('--format <format>', options.format).choices(['gexf', 'graphml', 'csv', 'json']).makeOptionMandatory(),
    )
    .requiredOption('-o, --output <path>', options.exportOutput)
    .option('--raw', options.raw)
    .addHelpText('after', help.exportExamples)
    .action((folder: string, given: ExportCommandOptions) => exportCommand(folder, given, context))
}

function explainSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('explain'), context)
    .description(help.explain)
    .argument('<what>', options.what)
    .requiredOption('-o, --output <folder>', options.builtFolder)
    .option('--json', options.json)
    .addHelpText('after', help.explainExamples)
    .action((what: string, given: ExplainCommandOptions) => explainCommand(what, given, context))
}

function sampleSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('sample'), context)
    .description(help.sample)
    .argument('<folder>', options.folder)
    .option('--predicate <name>', options.predicate)
    .option('-n, --number <claims>', options.number, parseNumber)
    .option('--seed <number>', options.seed, parseNumber)
    .option('-o, --output <file>', options.sampleOutput)
    .addHelpText('after', help.sampleExamples)
    .action((folder: string, given: SampleCommandOptions) => sampleCommand(folder, given, context))
}

function neo4jSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  const speaking = (name: string): Command =>
    configure(new Command(name), context)
      .option('--uri <address>', options.uri)
      .option('--user <name>', options.user)
      .option('--password-file <file>', options.passwordFile)
      .option('--database <name>', options.database)
      .option('--batch-size <rows>', options.batchSize, parseNumber)
      .option('--retry <seconds>', options.retry, parseNumber)
      .option('--dry-run', options.dryRun)
      .option('--quiet', options.quiet)
      .option('--json', options.json)
  const push = speaking('push')
    .description(help.neo4jPush)
    .argument('<folder>', options.folder)
    .option('--data-set <name>', options.dataSet)
    .addHelpText('after', help.neo4jPushExamples)
    .action((folder: string, given: Neo4jPushOptions) => neo4jPushCommand(folder, given, context))
  const remove = speaking('remove')
    .description(help.neo4jRemove)
    .argument('<data-set>', options.dataSet)
    .addHelpText('after', help.neo4jRemoveExamples)
    .action((dataSet: string, given: Neo4jWriteOptions) => neo4jRemoveCommand(dataSet, given, context))
  return configure(new Command('neo4j'), context).description(help.neo4j).addCommand(push).addCommand(remove)
}

function recognizerChoice(description: string, choices = ['all', 'tagger', 'knowledge']): Option {
  return new Option('--recognizers <choice>', description).choices(choices).default('all')
}

function standardChoice(description: string): Option {
  return new Option('--standard <name>', description).choices(['msra', 'pd98', 'boson', 'uner'])
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new InvalidArgumentError('Expected a port from 0 to 65535.')
  return port
}
