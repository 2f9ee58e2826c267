import { Command, InvalidArgumentError, Option } from 'commander'
import type { BuildCommandOptions } from './commands/build.js'
import { buildCommand } from './commands/build.js'
import { pairsCommand } from './commands/pairs.js'
import { viewCommand } from './commands/view.js'
import type { Context } from './context.js'
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
  program.addCommand(viewSubcommand(context))
  program.addCommand(pairsSubcommand(context))
  return program
}

function configure(command: Command, { io, messages }: Context): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'shanhai: '))
      },
    })
    .configureHelp({ styleTitle: (title) => messages.help.titles[title] ?? title, showGlobalOptions: true })
    .helpOption('-h, --help', messages.help.options.help)
}

function buildSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('build'), context)
    .description(help.build)
    .argument('<inputs...>', options.inputs)
    .requiredOption('-o, --output <folder>', options.output)
    .option('--date <day>', options.date)
    .option('--newspaper <name>', options.newspaper)
    .option('--page <number>', options.page, parseNumber)
    .option('--manifest <file>', options.manifest)
    .option('--all', options.all)
    .option('--quiet', options.quiet)
    .option('--json', options.json)
    .addHelpText('after', help.buildExamples)
    .action((inputs: readonly string[], given: BuildCommandOptions) => buildCommand(inputs, given, context))
}

function viewSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('view'), context)
    .description(help.view)
    .argument('<folder>', options.folder)
    .requiredOption('--html <file>', options.html)
    .addHelpText('after', help.viewExamples)
    .action((folder: string, given: { readonly html: string }) => viewCommand(folder, given.html, context))
}

function pairsSubcommand(context: Context): Command {
  const { options, ...help } = context.messages.help
  return configure(new Command('pairs'), context)
    .description(help.pairs)
    .argument('<folder>', options.folder)
    .addHelpText('after', help.pairsExamples)
    .action((folder: string) => pairsCommand(folder, context))
}

function parseNumber(text: string): number {
  const number = Number(text)
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('1, 2, 3…')
  return number
}
