import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

import { z } from 'zod'

import { Fault } from './faults.ts'
import { Latency } from './latency.ts'
import type { PracticeWolkvox } from './practice.ts'
import { sendJson } from './respond.ts'

/**
 * The practice by HTTP, for a test in another process:
 * `GET /_practice/stats`, `GET /_practice/log` (both take `?token=`), `POST /_practice/fail` with a fault or a list of
 * them, `POST /_practice/latency` with `{latencyMs}`, `POST /_practice/reset`.
 */
export async function control(
  practice: PracticeWolkvox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', practice.url)
  const token = searchParams.get('token') ?? undefined
  switch (`${request.method} ${pathname}`) {
    case 'GET /_practice/stats':
      return sendJson(response, 200, token === undefined ? practice.allStats() : practice.stats(token))
    case 'GET /_practice/log':
      return sendJson(response, 200, practice.log(token))
    case 'POST /_practice/fail':
      return read(request, response, z.union([Fault, z.array(Fault)]), (faults) => {
        for (const fault of [faults].flat()) practice.fail(fault)
      })
    case 'POST /_practice/latency':
      return read(request, response, z.object({ latencyMs: Latency }), ({ latencyMs }) => {
        practice.setLatency(latencyMs)
      })
    case 'POST /_practice/reset':
      practice.reset()
      return sendJson(response, 200, { ok: true })
    default:
      return sendJson(response, 404, { ok: false, error: 'no such control' })
  }
}

async function read<T>(
  request: IncomingMessage,
  response: ServerResponse,
  schema: z.ZodType<T>,
  use: (value: T) => void,
): Promise<void> {
  const parsed = schema.safeParse(await json(request).catch(() => undefined))
  if (!parsed.success) return sendJson(response, 400, { ok: false, error: z.prettifyError(parsed.error) })
  use(parsed.data)
  sendJson(response, 200, { ok: true })
}
