import { ExternalError, ShanhaiError } from '@shanhai/model'

/** An error's code, what happened (`{uri}` and `{database}` are filled in), and what to do. */
type Explanation = readonly [code: string, what: string, remedy: string]

const READ_ONLY: Explanation = [
  'neo4j/read-only',
  'the database {database} at {uri} cannot be written',
  'choose another with --database, or allow writing (server.databases.read_only, the rights of the user)',
]
const NOT_KNOWN: Explanation = [
  'neo4j/wrong-password',
  'Neo4j at {uri} refused user or password',
  'check --user and NEO4J_PASSWORD',
]
const NOT_READY: Explanation = [
  'neo4j/not-ready',
  'the database {database} at {uri} is not running',
  'wait until the server has started, or start the database',
]
const NO_MEMORY: Explanation = [
  'neo4j/memory',
  'Neo4j at {uri} ran out of memory for one batch',
  'run the command again with a smaller --batch-size, or give the server more heap',
]
const NOT_UNIQUE: Explanation = [
  'neo4j/constraint',
  'Neo4j at {uri} cannot tell nodes apart by their id ({reason})',
  'nodes, an index or a constraint of yours have the same label: remove them, or push to another database (--database)',
]
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  'Neo.ClientError.Security.Unauthorized': NOT_KNOWN,
  'Neo.ClientError.Security.AuthenticationRateLimit': [
    'neo4j/wrong-password',
    'Neo4j at {uri} takes no password for some seconds, after too many wrong ones',
    'wait, then check --user and NEO4J_PASSWORD',
  ],
  'Neo.ClientError.Security.CredentialsExpired': [
    'neo4j/wrong-password',
    'Neo4j at {uri} wants a new password for this user first',
    'change it in Neo4j Browser or with cypher-shell',
  ],
  'Neo.ClientError.Database.DatabaseNotFound': [
    'neo4j/wrong-database',
    'Neo4j at {uri} has no database {database}',
    'check --database; SHOW DATABASES lists them',
  ],
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': READ_ONLY,
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': READ_ONLY,
  'Neo.ClientError.Statement.AccessMode': READ_ONLY,
  'Neo.ClientError.Security.Forbidden': READ_ONLY,
  'Neo.ClientError.Cluster.NotALeader': READ_ONLY,
  'Neo.TransientError.General.DatabaseUnavailable': NOT_READY,
  'Neo.TransientError.Database.DatabaseUnavailable': NOT_READY,
  'Neo.DatabaseError.Database.DatabaseUnavailable': NOT_READY,
  'Neo.DatabaseError.Schema.ConstraintCreationFailed': NOT_UNIQUE,
  'Neo.ClientError.Schema.ConstraintCreationFailed': NOT_UNIQUE,
  'Neo.ClientError.Schema.ConstraintValidationFailed': NOT_UNIQUE,
  'Neo.ClientError.Schema.ConstraintAlreadyExists': NOT_UNIQUE,
  'Neo.ClientError.Schema.ConstraintWithNameAlreadyExists': NOT_UNIQUE,
  'Neo.ClientError.Schema.IndexAlreadyExists': NOT_UNIQUE,
  'Neo.ClientError.Schema.IndexWithNameAlreadyExists': NOT_UNIQUE,
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': NO_MEMORY,
  'Neo.TransientError.General.OutOfMemoryError': NO_MEMORY,
}

/** How the driver names a connection that could not be made or that ended. */
const CONNECTION_CODES = ['ServiceUnavailable', 'SessionExpired']

/** Where an error happened, for its message. */
export interface ErrorPlace {
  readonly uri: string
  readonly database?: string
  /** False until the server has answered once. */
  readonly connected: boolean
}

/** Turns an error of the driver into one line that names the address and the remedy; other values stay as they are. */
export function asServerError(error: unknown, place: ErrorPlace): unknown {
  if (error instanceof ShanhaiError || !(error instanceof Error) || error.name !== 'Neo4jError') return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const [name, what, remedy] = EXPLANATIONS[code] ?? explainConnection(code, place)
  const database = JSON.stringify(place.database ?? '(home database)')
  const reason = `${code}: ${firstLine(error.message)}`
  const filled = what
    .replace('{uri}', () => place.uri)
    .replace('{database}', () => database)
    .replace('{reason}', () => reason)
  return new ExternalError(name, `${filled}; ${remedy}`, {
    value: place.uri,
    details: { database, reason },
    cause: error,
  })
}

function explainConnection(code: string, { connected, uri }: ErrorPlace): Explanation {
  // The first query is one that every graph answers.
  if (!connected && code.startsWith('Neo.ClientError.Statement.'))
    return [
      'neo4j/no-graph',
      'the database {database} at {uri} holds no graph',
      'choose another with --database; SHOW DATABASES lists them',
    ]
  // What the driver itself finds wrong with a conversation has no code of the server.
  if (code.startsWith('Neo.') || (connected && !CONNECTION_CODES.includes(code)))
    return ['neo4j/failed', 'Neo4j at {uri} answered {reason}', 'see the log of the server']
  if (connected) return ['neo4j/connection-lost', 'the connection to {uri} was lost', 'see that the server runs']
  // Host and port answered before the driver was asked.
  if (/^[^:]*\+s/.test(uri))
    return [
      'neo4j/encryption',
      'no encrypted connection could be made to {uri}',
      'use +s for a certificate that this system trusts, +ssc for a self-signed one, neither for a server without encryption',
    ]
  return [
    'neo4j/not-bolt',
    'what answers at {uri} does not speak Bolt as Neo4j 5.26 does',
    'give the Bolt port (7687 by default) of Neo4j 5.26 or later; for a server with encryption use neo4j+s://',
  ]
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.slice(0, 200) ?? ''
}
