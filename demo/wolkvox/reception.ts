import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

import type { Account } from './account.ts'
import type { AnswerBody } from './answer-body.ts'
import type { Archive } from './archive.ts'
import type { Fault, Faults, Oddity } from './faults.ts'
import type { Ledger } from './ledger.ts'
import { bodyOfNow, isNowFile, nowAskedOf } from './now.ts'
import type { NowFile } from './now.ts'
import { questionOf } from './question.ts'
import { isRefusalKind } from './refusal.ts'
import type { RefusalKind } from './refusal.ts'
import type { Params } from './reports/slice.ts'
import { refuse, send, sendBody, sendJson } from './respond.ts'
import type { Done } from './respond.ts'

const tokenInfoApi = 'token_info'
const serverLimitMs = 60_000
const html = '<!DOCTYPE html><html><body><h1>Service Temporarily Unavailable</h1></body></html>'

export interface Parts {
  readonly accounts: ReadonlyMap<string, Account>
  readonly archive: Archive
  readonly faults: Faults
  readonly ledger: Ledger
  /** How long the work on the call with this number takes. */
  readonly latencyMs: (callId: number) => number
  /** Until then no call is answered. */
  readonly released: () => Promise<void>
  /** Aborts when the practice closes. */
  readonly closing: AbortSignal
}

interface Asked {
  readonly file: string
  readonly query: Params
  readonly account: Account
  readonly fault: Fault | undefined
}

/** Answers a request to `/api/v2/*.php`. A caller who leaves does not end the work on it. */
export async function receive(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://practice')
  const query: Params = Object.fromEntries(searchParams)
  const token = request.headers['wolkvox-token']
  if (typeof token !== 'string' || token === '') return refuse(response, 'no-token')
  const account = parts.accounts.get(token)
  if (!account) return refuse(response, 'wrong-token')

  const api = query['api'] ?? ''
  const file = pathname.slice(pathname.lastIndexOf('/') + 1)
  const visit = parts.ledger.enter(account, file, query)
  const done: Done = (status) => visit.leave(status)
  response.on('close', () => {
    if (!response.writableFinished) visit.callerGone()
  })
  if (visit.isTooMany) return refuse(response, 'simultaneous-limit', done)
  if (visit.isOverQuota) return refuse(response, 'quota', done)
  if (visit.isTooSoon && isNowFile(file) && api !== tokenInfoApi) return refuse(response, 'too-soon', done)

  const fault = parts.faults.take(token, api)
  if (fault?.kind === 'cut') request.socket.resetAndDestroy()
  const released = parts.released()
  await delay(workMs(fault, parts.latencyMs(visit.id)), undefined, { signal: parts.closing })
  await released
  if (!response.destroyed) await conclude(parts, { file, query, account, fault }, response, done)
  visit.leave(undefined)
}

function workMs(fault: Fault | undefined, usualMs: number): number {
  if (fault?.kind === 'hang') return fault.ms ?? serverLimitMs
  return fault?.kind === 'slow' ? fault.ms : usualMs
}

async function conclude(parts: Parts, asked: Asked, response: ServerResponse, done: Done): Promise<void> {
  const kind = asked.fault?.kind
  if (isRefusalKind(kind)) return refuse(response, kind, done)
  switch (kind) {
    case undefined:
    case 'slow':
    case 'odd':
    case 'truncated':
      return answer(parts, asked, response, done)
    case 'http-500':
      return send(response, 500, 'text/html', html, done)
    case 'http-429':
      response.setHeader('retry-after', '1')
      return send(response, 429, 'text/html', html, done)
    case 'html':
      return send(response, 200, 'text/html', html, done)
    case 'hang':
    case 'reset':
    case 'cut':
      response.socket?.resetAndDestroy()
  }
}

async function answer(
  { archive, ledger }: Parts,
  { file, query, account, fault }: Asked,
  response: ServerResponse,
  done: Done,
): Promise<void> {
  if (file === 'information.php' && query['api'] === tokenInfoApi)
    return sendJson(response, 200, tokenInfo(ledger, account), done)
  const oddity = fault?.kind === 'odd' ? fault : undefined
  const body = isNowFile(file)
    ? nowBody(archive, account, file, query, oddity)
    : reportBody(archive, account, query, oddity)
  if (typeof body === 'string') return refuse(response, body, done)
  const isCut = fault?.kind === 'truncated'
  await sendBody(response, isCut ? { ...body, chunks: firstHalf(body.chunks) } : body, done)
}

function reportBody(
  archive: Archive,
  account: Account,
  query: Params,
  oddity: Oddity | undefined,
): AnswerBody | RefusalKind {
  const question = questionOf(query)
  if (typeof question === 'string') return question
  // Wolkvox says the same of a report that it does not have.
  if (account.lacks.includes(question.report.api)) return 'no-rows'
  return archive.body(account, question, oddity) ?? 'no-rows'
}

function nowBody(
  archive: Archive,
  account: Account,
  file: NowFile,
  query: Params,
  oddity: Oddity = {},
): AnswerBody | RefusalKind {
  const asked = nowAskedOf(file, query, account)
  return typeof asked === 'string' ? asked : bodyOfNow(archive.moment(account), asked, oddity)
}

/** What is called available leaves the other tokens of the operation out. */
function tokenInfo(ledger: Ledger, account: Account): unknown {
  const { total, used, usedByToken } = ledger.quota(account)
  const row = {
    description: account.name,
    token_limit: String(total),
    token_use_today: String(usedByToken),
    all_token_today: String(used),
    available_consumption_options: String(Math.max(0, total - usedByToken)),
  }
  const code = account.dialect === 'docs' ? 200 : ''
  return { code, error: null, msg: '1 records were found', data: [row] }
}

function firstHalf(chunks: readonly Buffer[]): readonly Buffer[] {
  const whole = Buffer.concat(chunks)
  return [whole.subarray(0, whole.length >> 1)]
}
