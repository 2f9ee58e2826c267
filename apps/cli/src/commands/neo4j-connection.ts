import { readFile } from 'node:fs/promises'
import { InvalidArgumentError } from '@shanhai/model'
import type { Neo4jTarget } from '@shanhai/neo4j'
import { cleanText } from '../clean-text.js'
import type { Context } from '../context.js'

/** The options of every command that speaks to Neo4j, as the parser gives them. */
export interface Neo4jConnectionOptions {
  readonly uri?: string
  readonly user?: string
  readonly passwordFile?: string
  readonly database?: string
}

const DEFAULT_URI = 'neo4j://localhost:7687'
const DEFAULT_USER = 'neo4j'

/** Which database to speak to and as whom: from options, then from the environment. @throws InvalidArgumentError */
export async function readTarget(options: Neo4jConnectionOptions, context: Context): Promise<Neo4jTarget> {
  const { env } = context.io
  const { checkUri } = await import('@shanhai/neo4j')
  const uri = options.uri ?? env['NEO4J_URI'] ?? DEFAULT_URI
  checkUri(uri)
  const user = options.user ?? env['NEO4J_USERNAME'] ?? env['NEO4J_USER'] ?? DEFAULT_USER
  const database = options.database ?? env['NEO4J_DATABASE']
  const password = await readPassword(options, { user, uri }, context)
  return { uri, user, password, ...(database !== undefined && { database }) }
}

/** From a file, the environment or a prompt; never from an argument, which every user of the machine could see. */
async function readPassword(
  { passwordFile }: Neo4jConnectionOptions,
  { user, uri }: { readonly user: string; readonly uri: string },
  { io, messages }: Context,
): Promise<string> {
  if (passwordFile !== undefined) {
    const { asFileError } = await import('@shanhai/pipeline')
    const text = await readFile(passwordFile, 'utf8').catch((error: unknown) => {
      throw asFileError(error, 'read', passwordFile)
    })
    // Editors on Windows put a mark before the text and end the line their own way.
    return text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '')
  }
  const set = io.env['NEO4J_PASSWORD']
  if (set !== undefined) return set
  const typed = await io.readSecret?.(cleanText(messages.askPassword(user, uri)))
  if (typed !== undefined && typed !== null) return typed
  throw new InvalidArgumentError(
    'option/neo4j-password',
    `no password for ${user} at ${uri}: set NEO4J_PASSWORD, give --password-file, or run the command on a terminal`,
    { value: user },
  )
}
