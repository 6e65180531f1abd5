import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from '../handler.ts'

/** Serves the paths that match; every other request is for somebody else. */
export function atPath(
  pattern: RegExp,
  serve: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Handler {
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    if (!pattern.test(path)) return false
    void serve(path, request, response)
    return true
  }
}
