import type { IncomingMessage, ServerResponse } from 'node:http'

type Listener = (request: IncomingMessage, response: ServerResponse) => void

const apartSeconds = 5 * 60

/**
 * Refuses what was signed for a time to come, as Bolt refuses what is old: such a request could be replayed for as long
 * as its time has not passed.
 */
export function onlyOfNow(listener: Listener, now: () => number): Listener {
  return (request, response) => {
    const signedAt = Number(request.headers['x-slack-request-timestamp'])
    if (signedAt > now() / 1000 + apartSeconds) response.writeHead(401).end()
    else listener(request, response)
  }
}
