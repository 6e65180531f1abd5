import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Handler } from './handler.ts'
import { parseJson } from './json.ts'
import type { PracticeSlack } from './practice-slack.ts'
import { readBody } from './read-body.ts'

const root = '/_practice/'

const readable = ['calls', 'deliveries', 'violations', 'people', 'connections', 'commands'] as const

const doable = [
  'conversations',
  'messages',
  'modal',
  'home',
  'say',
  'edit',
  'remove',
  'command',
  'click',
  'clickInView',
  'shortcut',
  'submit',
  'dismiss',
  'openHome',
  'openDm',
  'invite',
  'kick',
  'react',
  'unreact',
  'archive',
  'unarchive',
  'deactivate',
  'setGroup',
  'unfurl',
  'refreshSockets',
  'dropSockets',
  'useRequestUrl',
] as const

const LastingFaults = z.strictObject({
  refuseNative: z.enum(['nowhere', 'ephemerals', 'messages', 'everywhere']).optional(),
  limitsRate: z.boolean().optional(),
})

const faulty = ['onCall', 'onDelivery', 'clear'] as const

/**
 * The practice Slack by remote control, for tests in another process: `GET /_practice/calls` reads a record,
 * `POST /_practice/say` with a JSON list of arguments acts, and so does `POST /_practice/faults/onCall`;
 * `POST /_practice/faults` with an object sets the lasting faults.
 */
export function control(slack: PracticeSlack): Handler {
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (!path.startsWith(root)) return false
    // A browser names its origin: no web page may steer the practice Slack.
    if (request.headers.origin === undefined) void serve(slack, path.slice(root.length), request, response)
    else send(response, 403, { error: 'Not from a web page' })
    return true
  }
}

async function serve(
  slack: PracticeSlack,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = parseJson((await readBody(request)) || '[]')
    const result = request.method === 'GET' ? read(slack, name) : await act(slack, name, body)
    send(response, 200, result ?? null)
  } catch (error) {
    send(response, 400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function read(slack: PracticeSlack, name: string): unknown {
  const known = readable.find((readable) => readable === name)
  if (known === undefined) throw new Error(`There is no record ${name}; there are ${readable.join(', ')}`)
  return slack[known]
}

async function act(slack: PracticeSlack, name: string, body: unknown): Promise<unknown> {
  if (name === 'faults') return void Object.assign(slack.faults, LastingFaults.parse(body))
  const args = Array.isArray(body) ? body : []
  const fault = faulty.find((fault) => `faults/${fault}` === name)
  if (fault !== undefined) return Reflect.apply(slack.faults[fault], slack.faults, args)
  const deed = doable.find((doable) => doable === name)
  if (deed === undefined) throw new Error(`Nothing does ${name}; there are ${doable.join(', ')}`)
  return await Reflect.apply(slack[deed], slack, args)
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}
