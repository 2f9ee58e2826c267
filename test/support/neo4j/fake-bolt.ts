import { once } from 'node:events'
import type { Server, Socket } from 'node:net'
import { createServer } from 'node:net'

/** A listener on a free port of this machine. */
export interface Listener {
  readonly port: number
  readonly close: () => Promise<void>
}

/** A server that agrees to Bolt 4.4 and answers every message with the name of an old Neo4j. */
export async function fakeOldServer(agent: string): Promise<Listener> {
  return listen((socket) => {
    let greeted = false
    socket.on('data', () => {
      socket.write(greeted ? success({ server: agent, connection_id: 'fake-1' }) : Buffer.from([0, 0, 4, 4]))
      greeted = true
    })
  })
}

/** A server that answers nothing that Bolt knows. */
export async function fakeWebServer(): Promise<Listener> {
  return listen((socket) => {
    socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'))
  })
}

/** A server that takes connections and says nothing. */
export async function fakeSilentServer(): Promise<Listener> {
  return listen(() => undefined)
}

/** Passes everything on to a port until so many bytes have come from the client; then it closes for good. */
export async function cuttingProxy(port: number, bytes: number): Promise<Listener> {
  const { connect } = await import('node:net')
  let passed = 0
  const sockets = new Set<Socket>()
  const listener = await listen((client) => {
    const upstream = connect({ port, host: 'localhost' })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    upstream.pipe(client)
    client.on('data', (piece: Buffer) => {
      passed += piece.length
      if (passed < bytes) upstream.write(piece)
      else {
        listener.server.close()
        for (const socket of sockets) socket.destroy()
      }
    })
  })
  return listener
}

async function listen(onConnection: (socket: Socket) => void): Promise<Listener & { readonly server: Server }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    onConnection(socket)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    server,
    port: address.port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}

/** The message SUCCESS of Bolt with a map of short strings, in one chunk. */
function success(values: Readonly<Record<string, string>>): Buffer {
  const text = (value: string): number[] => [0xd0, Buffer.byteLength(value), ...Buffer.from(value)]
  const entries = Object.entries(values)
  const body = [
    0xb1,
    0x70,
    0xa0 + entries.length,
    ...entries.flatMap(([name, value]) => [...text(name), ...text(value)]),
  ]
  return Buffer.from([0, body.length, ...body, 0, 0])
}
