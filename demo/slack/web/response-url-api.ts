import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { isJson, parseJson } from '../json.ts'
import type { Handler } from '../handler.ts'
import { readBody } from '../read-body.ts'
import type { World } from '../world.ts'
import { Args } from './args.ts'
import { atPath } from './at-path.ts'
import { page } from './page.ts'
import { respond } from './respond.ts'
import { SlackError } from './slack-error.ts'

const responsePath = /^\/(?:commands|actions)\//

/** Serves the response_urls; false where the request is for somebody else. */
export function responseUrlApi(world: World): Handler {
  return atPath(responsePath, (path, request, response) => serve(world, path, request, response))
}

async function serve(
  world: World,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const args = parseJson(await readBody(request))
  const fault = world.faults.takeForCall('response_url')
  if (fault?.kind === 'delay') await pause(fault.ms)
  const note = (outcome: string) => world.records.call('response_url', isJson(args) ? args : {}, outcome)
  if (fault?.kind === 'hang') return note('hang')
  if (fault?.kind === 'page') {
    note('page')
    return answer(response, 200, page)
  }
  if (fault?.kind === 'rate-limited') {
    response.setHeader('retry-after', String(fault.retryAfterSeconds))
    note('429')
    return answer(response, 429, 'rate_limited')
  }
  if (fault?.kind === 'status') {
    note(String(fault.status))
    return answer(response, fault.status, 'internal_error')
  }
  const error = fault?.kind === 'refuse' ? fault.error : use(world, path, args)
  const isLost = fault?.kind === 'lose-reply'
  note(isLost ? 'reply lost' : (error ?? 'ok'))
  if (isLost && fault.how === 'cut') return void request.socket.destroy()
  if (isLost) return answer(response, 500, 'internal_error')
  if (error === undefined) return answer(response, 200, 'ok')
  if (isGone(error)) return answer(response, 404, JSON.stringify({ ok: false, error }))
  answer(response, 400, error)
}

/** Slack's error where it refuses. */
function use(world: World, path: string, args: unknown): string | undefined {
  const use = world.responseUrls.use(path)
  if (use.kind === 'refused') {
    if (use.error === 'used_url') world.records.violation('response-url-overuse', path)
    if (use.error === 'expired_url') world.records.violation('response-url-expired', path)
    return use.error
  }
  if (!isJson(args)) return 'invalid_payload'
  try {
    respond(world, use.origin, new Args(args))
    return undefined
  } catch (error) {
    if (error instanceof SlackError) return error.code
    throw error
  }
}

function isGone(error: string): boolean {
  return ['used_url', 'expired_url', 'no_such_url'].includes(error)
}

function answer(response: ServerResponse, status: number, body: string): void {
  const type = body.startsWith('{') ? 'application/json; charset=utf-8' : 'text/html'
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}
