import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'

export interface Doors {
  /** What is not ready yet, in words; empty when everything is. */
  readonly unready: () => Promise<readonly string[]>
  /** Slack's requests, in HTTP mode. */
  readonly slack: RequestListener | undefined
}

/** The one HTTP server of a process: health, and Slack's requests in HTTP mode. */
export async function serve(port: number, doors: Doors): Promise<Server> {
  const server = createServer((request, response) => {
    void route(doors, request, response)
  })
  server.listen(port)
  await once(server, 'listening')
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function route(
  { unready, slack }: Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
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
    case 'POST /slack/events':
      if (slack !== undefined) return slack(request, response)
  }
  send(response, 404, { error: 'not found' })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
