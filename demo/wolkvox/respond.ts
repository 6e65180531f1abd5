import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

import type { AnswerBody } from './answer-body.ts'
import { refusals } from './refusal.ts'
import type { RefusalKind } from './refusal.ts'

/** Called when the work is over, just before the caller can know of it. */
export type Done = (status: number) => void

export function refuse(response: ServerResponse, kind: RefusalKind, done?: Done): void {
  const { status, error, msg } = refusals[kind]
  sendJson(response, status, { code: String(status), error, msg, data: null }, done)
}

export function sendJson(response: ServerResponse, status: number, body: unknown, done?: Done): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body), done)
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  done?: Done,
): void {
  done?.(status)
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

/** Writes as fast as the caller reads; until then the call counts as being worked on. */
export async function sendBody(
  response: ServerResponse,
  { chunks, encoding }: AnswerBody,
  done: Done,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  })
  for (const chunk of chunks.slice(0, -1)) {
    if (response.destroyed) break
    if (!response.write(chunk)) await drained(response)
  }
  done(200)
  response.end(chunks.at(-1))
}

async function drained(response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  await once(response, 'drain', { signal: gone.signal }).catch(() => undefined)
  response.off('close', leave)
}
