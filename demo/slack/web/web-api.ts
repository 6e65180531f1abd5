import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { CallFault } from '../faults.ts'
import type { Handler } from '../handler.ts'
import type { Json } from '../json.ts'
import { readBody } from '../read-body.ts'
import type { World } from '../world.ts'
import { type Args, readArgs } from './args.ts'
import { checkScopes, methods } from './methods.ts'
import { page } from './page.ts'
import { RateLimits } from './rate-limits.ts'
import { RateLimited, SlackError } from './slack-error.ts'

const apiPath = '/api/'

interface Reply {
  /** `ok`, or the error as the record names it. */
  readonly outcome: string
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Json | string
}

/** Serves `/api/<method>`; false where the request is for somebody else. */
export function webApi(world: World): Handler {
  const limits = new RateLimits()
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://practice')
    if (!url.pathname.startsWith(apiPath)) return false
    serve(world, limits, url, request, response).catch((error: unknown) => {
      send(
        world,
        response,
        refused(
          error instanceof SlackError ? error : new SlackError('fatal_error', { detail: String(error) }),
        ),
      )
    })
    return true
  }
}

async function serve(
  world: World,
  limits: RateLimits,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = url.pathname.slice(apiPath.length)
  const body = await readBody(request)
  const args = readArgs(request.headers['content-type'] ?? '', body, url.searchParams)
  const { token: inBody, ...shown } = args.all
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const fault = world.faults.takeForCall(name, args.text('channel') ?? args.text('channel_id'))
  if (fault?.kind === 'delay') await pause(fault.ms)
  if (fault?.kind === 'hang') return world.records.call(name, shown, 'hang')
  const early = failure(fault)
  if (early !== undefined) {
    world.records.call(name, shown, early.outcome)
    return send(world, response, early)
  }
  const reply = run(world, limits, name, args, bearer ?? (typeof inBody === 'string' ? inBody : undefined))
  const isLost = fault?.kind === 'lose-reply'
  world.records.call(name, shown, isLost ? 'reply lost' : reply.outcome)
  if (!isLost) return send(world, response, reply)
  if (fault.how === 'cut') request.socket.destroy()
  else send(world, response, plain(500))
}

/** What an injected fault answers before any work is done. */
function failure(fault: CallFault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case 'rate-limited':
      return rateLimited(fault.retryAfterSeconds)
    case 'status':
      return plain(fault.status)
    case 'refuse':
      return refused(new SlackError(fault.error))
    case 'page':
      return { outcome: 'page', status: 200, headers: { 'content-type': 'text/html' }, body: page }
    case undefined:
    case 'hang':
    case 'delay':
    case 'lose-reply':
      return undefined
  }
}

function run(world: World, limits: RateLimits, name: string, args: Args, token: string | undefined): Reply {
  try {
    const method = methods[name]
    if (method === undefined) throw new SlackError('unknown_method', { req_method: name })
    if (token === undefined) throw new SlackError('not_authed')
    if (token !== world.botToken && token !== world.appToken) throw new SlackError('invalid_auth')
    if ((token === world.botToken) !== (method.token === 'bot')) {
      throw new SlackError('not_allowed_token_type')
    }
    checkScopes(world, method, args)
    if (world.faults.limitsRate) limits.spend(name, args.text('channel'), world.now())
    return { outcome: 'ok', status: 200, headers: {}, body: { ok: true, ...method.run(world, args) } }
  } catch (error) {
    if (error instanceof SlackError) return refused(error)
    if (error instanceof RateLimited) return rateLimited(error.retryAfterSeconds)
    throw error
  }
}

function refused(error: SlackError): Reply {
  return {
    outcome: error.code,
    status: 200,
    headers: {},
    body: { ok: false, error: error.code, ...error.more },
  }
}

function rateLimited(retryAfterSeconds: number): Reply {
  const headers = { 'retry-after': String(retryAfterSeconds) }
  return { outcome: '429', status: 429, headers, body: { ok: false, error: 'ratelimited' } }
}

function plain(status: number): Reply {
  return { outcome: String(status), status, headers: {}, body: { ok: false, error: 'internal_error' } }
}

function send(world: World, response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': world.manifest.scopes.join(','),
    ...headers,
  })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
