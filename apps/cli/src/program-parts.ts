import type { Command } from 'commander'
import type { Context } from './context.js'

/** How every command prints its help and its faults. */
export function configure(command: Command, { io, messages }: Context): Command {
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

/** Gathers the files of an option that may be given again. */
export function addFile(file: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), file]
}
