import { Agent } from 'undici'

/**
 * A connection for each request: a kept one may be closed by the other side in the moment of sending, and then nobody
 * can tell whether the request was taken.
 */
export function createAgent(): Agent {
  return new Agent({ pipelining: 0, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 10_000 } })
}
