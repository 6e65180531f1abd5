import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import { app } from '../cast.ts'
import { isJson, type Json, parseJson } from '../json.ts'
import type { Records } from '../records.ts'
import type { Courier, Parcel, Receipt } from './courier.ts'

const linkPath = '/link/'
const maxConnections = 10
const pingMs = 10_000
const closeMs = 500
const normally = 1000
const goingAway = 1001

export interface Refresh {
  /** How many connections, the oldest first; every one unless it is said. */
  readonly oldest?: number
  /** How long before the end Slack warns. */
  readonly warningMs?: number
  /** What ends the warning, in place of that time. */
  readonly until?: Promise<unknown>
}

interface Envelope {
  readonly what: string
  readonly connection: WebSocket
  readonly receipt: Promise<Receipt>
  readonly settle: (receipt: Receipt) => void
  state: 'waiting' | 'acknowledged' | 'given-up'
}

export interface SocketModeOptions {
  readonly server: Server
  readonly records: Records
  readonly ackTimeoutMs: number
  readonly url: () => string
  /** Called when a connection comes or goes. */
  readonly onConnections: () => void
}

/** Slack's side of Socket Mode: connections, envelopes that go to one connection after the other, acknowledgements. */
export class SocketMode implements Courier {
  readonly #options: SocketModeOptions
  readonly #sockets = new WebSocketServer({ noServer: true })
  readonly #tickets = new Set<string>()
  readonly #envelopes = new Map<string, Envelope>()
  readonly #pings: NodeJS.Timeout
  #connections: WebSocket[] = []

  constructor(options: SocketModeOptions) {
    this.#options = options
    options.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#upgrade(request, socket, head)
    })
    this.#pings = setInterval(() => {
      for (const connection of this.#sockets.clients) connection.ping()
    }, pingMs).unref()
  }

  get connections(): number {
    return this.#connections.length
  }

  /** The address for one new connection, as `apps.connections.open` hands it out. */
  open(): string {
    const ticket = randomUUID()
    this.#tickets.add(ticket)
    return `${this.#options.url().replace('http', 'ws')}${linkPath}?ticket=${ticket}&app_id=${app.id}`
  }

  attempt(parcel: Parcel): Promise<Receipt> {
    const connection = this.#connections.shift()
    if (connection === undefined) return Promise.resolve({ outcome: 'nobody-there', reason: 'timeout' })
    this.#connections.push(connection)
    const id = randomUUID()
    const { promise: receipt, resolve } = Promise.withResolvers<Receipt>()
    const settle = (receipt: Receipt) => {
      if (envelope.state !== 'waiting') return
      clearTimeout(timer)
      envelope.state = receipt.outcome === 'acknowledged' ? 'acknowledged' : 'given-up'
      resolve(receipt)
    }
    const timer = setTimeout(
      () => settle({ outcome: 'timed-out', reason: 'timeout' }),
      this.#options.ackTimeoutMs,
    )
    const envelope: Envelope = { what: parcel.what, connection, receipt, settle, state: 'waiting' }
    this.#envelopes.set(id, envelope)
    connection.send(JSON.stringify(wrap(id, parcel)))
    return receipt
  }

  /**
   * Ends connections as Slack does every few hours: a warning, after which it still delivers, and a while later the
   * request to connect anew. Then nothing more comes, and it is closed when what it had brought is acknowledged.
   * Resolves when all are closed.
   */
  async refresh({ oldest, warningMs = 10_000, until }: Refresh = {}): Promise<void> {
    const byAge = [...this.#sockets.clients].filter((client) => this.#connections.includes(client))
    const ending = byAge.slice(0, oldest)
    for (const connection of ending) connection.send(disconnect('warning'))
    const closed = Promise.all(ending.map((connection) => once(connection, 'close')))
    await (until ?? pause(warningMs, undefined, { ref: false }))
    for (const connection of ending) this.#end(connection)
    await closed
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const connection of this.#sockets.clients) connection.terminate()
  }

  async close(): Promise<void> {
    clearInterval(this.#pings)
    for (const connection of this.#sockets.clients) connection.close(goingAway)
    const deadline = setTimeout(() => this.drop(), closeMs)
    await new Promise<void>((resolve) => {
      this.#sockets.close(() => resolve())
    })
    clearTimeout(deadline)
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://practice')
    if (url.pathname !== linkPath) {
      if (this.#options.server.listenerCount('upgrade') === 1) socket.destroy()
      return
    }
    if (!this.#tickets.delete(url.searchParams.get('ticket') ?? '')) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
      return
    }
    this.#sockets.handleUpgrade(request, socket, head, (connection) => {
      if (this.#connections.length < maxConnections) return this.#welcome(connection)
      connection.send(disconnect('too_many_websockets'))
      connection.close(normally)
    })
  }

  #welcome(connection: WebSocket): void {
    this.#connections.push(connection)
    connection.on('message', (data: Buffer) => this.#hear(parseJson(data.toString())))
    connection.on('error', () => connection.terminate())
    connection.on('close', () => this.#lose(connection))
    connection.send(JSON.stringify(hello(this.#connections.length)))
    this.#tell()
  }

  #hear(message: unknown): void {
    const { records } = this.#options
    const id = isJson(message) ? String(message['envelope_id']) : ''
    const envelope = this.#envelopes.get(id)
    if (!isJson(message) || envelope === undefined) return records.violation('unknown-envelope', id)
    if (envelope.state === 'acknowledged') return records.violation('double-ack', envelope.what)
    if (envelope.state === 'given-up') {
      envelope.state = 'acknowledged'
      return records.violation('late-ack', envelope.what)
    }
    envelope.settle({
      outcome: 'acknowledged',
      payload: isJson(message['payload']) ? message['payload'] : {},
    })
  }

  #end(connection: WebSocket): void {
    this.#connections = this.#connections.filter((other) => other !== connection)
    connection.send(disconnect('refresh_requested'))
    const delivered = this.#waitingFor(connection).map(({ receipt }) => receipt)
    void Promise.all(delivered).then(() => connection.close(normally))
    this.#tell()
  }

  #lose(connection: WebSocket): void {
    this.#connections = this.#connections.filter((other) => other !== connection)
    for (const { settle } of this.#waitingFor(connection)) {
      settle({ outcome: 'connection-lost', reason: 'timeout' })
    }
    this.#tell()
  }

  #waitingFor(connection: WebSocket): readonly Envelope[] {
    return [...this.#envelopes.values()].filter(
      (envelope) => envelope.connection === connection && envelope.state === 'waiting',
    )
  }

  #tell(): void {
    this.#options.records.touch()
    this.#options.onConnections()
  }
}

function wrap(id: string, parcel: Parcel): Json {
  return {
    envelope_id: id,
    type: parcel.kind,
    payload: parcel.body,
    accepts_response_payload: parcel.kind !== 'events_api',
    ...(parcel.kind === 'events_api'
      ? { retry_attempt: parcel.retry?.num ?? 0, retry_reason: parcel.retry?.reason ?? '' }
      : {}),
  }
}

function disconnect(reason: string): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'practice' } })
}

function hello(connections: number): Json {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: app.id },
    debug_info: { host: 'practice', build_number: 1, approximate_connection_time: 18_060 },
  }
}
