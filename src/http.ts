import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { boardPath } from './board/create-board.ts'
import type { Metrics } from './metrics.ts'

export interface Doors {
  /** What is not ready yet, in words; empty when everything is. */
  readonly unready: () => Promise<readonly string[]>
  /** Slack's requests, in HTTP mode. */
  readonly slack: RequestListener | undefined
  readonly metrics?: Pick<Metrics, 'scrape'>
  /** The view of the queues; it asks for the password itself. */
  readonly board?: RequestListener | undefined
}

/** The one HTTP server of a process: health, metrics, the view of the queues, and Slack's requests in HTTP mode. */
export async function serve(port: number, doors: Doors): Promise<Server> {
  const server = createServer((request, response) => {
    route(doors, request, response).catch(() => send(response, 500, { error: 'failed' }))
  })
  server.listen(port)
  await once(server, 'listening')
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function route(
  { unready, slack, metrics, board }: Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (board !== undefined && (pathname === boardPath || pathname.startsWith(`${boardPath}/`))) {
    return board(request, response)
  }
  switch (`${request.method} ${pathname}`) {
    case 'GET /healthz':
      return send(response, 200, { ok: true })
    case 'GET /readyz': {
      const waitingFor = await unready()
      return send(response, waitingFor.length === 0 ? 200 : 503, {
        ready: waitingFor.length === 0,
        waitingFor,
      })
    }
    case 'GET /metrics': {
      if (metrics === undefined) break
      const { contentType, text } = await metrics.scrape()
      response.writeHead(200, { 'content-type': contentType }).end(text)
      return
    }
    case 'POST /slack/events':
      if (slack !== undefined) return slack(request, response)
  }
  send(response, 404, { error: 'not found' })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
