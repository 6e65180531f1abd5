import { Agent } from 'undici'

/**
 * A connection for each request: a kept one may be closed by the other side in the moment of sending, and then nobody
 * can tell whether the request was taken; and one that the network has forgotten takes none for minutes. HTTP/2 would
 * keep one for all.
 */
export function createAgent(): Agent {
  return new Agent({
    pipelining: 0,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: 10_000 },
  })
}
