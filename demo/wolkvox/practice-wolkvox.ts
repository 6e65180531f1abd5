import type { PracticeWolkvox } from './practice.ts'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { accountsOf } from './account.ts'
import type { AccountOptions } from './account.ts'
import { Archive } from './archive.ts'
import { control } from './control.ts'
import { Faults } from './faults.ts'
import { latencyMsOf } from './latency.ts'
import type { Latency } from './latency.ts'
import { Ledger } from './ledger.ts'
import { nowAskedOf, nowRows } from './now.ts'
import { questionOf } from './question.ts'
import { receive } from './reception.ts'
import type { Parts } from './reception.ts'
import { send, sendJson } from './respond.ts'

export interface PracticeWolkvoxOptions {
  readonly accounts: readonly AccountOptions[]
  /** Unset or 0: any free one. */
  readonly port?: number
  readonly now?: () => Date
  readonly latencyMs?: Latency
  /** Another seed is another company. */
  readonly seed?: number
}

/** Starts a server that speaks the reports API of Wolkvox for invented operations. */
export async function startPracticeWolkvox(options: PracticeWolkvoxOptions): Promise<PracticeWolkvox> {
  const { port = 0, now = () => new Date(), seed = 1 } = options
  const accounts = accountsOf(options.accounts)
  const byToken = new Map(accounts.map((account) => [account.token, account]))
  const archive = new Archive(seed, now)
  const ledger = new Ledger(now)
  const faults = new Faults()
  const closing = new AbortController()
  let latency = options.latencyMs ?? 0
  let released = Promise.resolve()
  const parts: Parts = {
    accounts: byToken,
    archive,
    faults,
    ledger,
    latencyMs: (callId) => latencyMsOf(latency, seed, callId),
    released: () => released,
    closing: closing.signal,
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (closing.signal.aborted) return
      console.error(error)
      response.destroy()
    })
  })

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path.startsWith('/_practice/')) return control(practice, request, response)
    if (!/^\/api\/v2\/(reports_manager|real_time|information)\.php$/.test(path)) {
      return send(response, 404, 'text/plain', 'File not found.')
    }
    if (request.method !== 'GET') return sendJson(response, 405, { code: '405', error: 'METHOD NOT ALLOWED' })
    return receive(parts, request, response)
  }

  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  const practice: PracticeWolkvox = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accounts,
    stats: (token) => ledger.stats(token),
    allStats: () => Object.fromEntries(accounts.map(({ token }) => [token, ledger.stats(token)])),
    log: (token) => ledger.log(token),
    fail: (fault) => faults.add(fault),
    setLatency(changed) {
      latency = changed
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      released = promise
      closing.signal.addEventListener('abort', () => resolve())
      return resolve
    },
    rows(api, token, from, to, params = {}) {
      const account = byToken.get(token)
      const question = questionOf({ ...params, api, date_ini: from, date_end: to })
      if (!account) throw new Error('no account has this token')
      if (typeof question === 'string') throw new Error(`${api}: ${question}`)
      return archive.rows(account, question)
    },
    now(file, api, token, params = {}) {
      const account = byToken.get(token)
      if (!account) throw new Error('no account has this token')
      const asked = nowAskedOf(file, { ...params, api }, account)
      if (typeof asked === 'string') throw new Error(`${api}: ${asked}`)
      return nowRows(archive.moment(account), asked)
    },
    reset() {
      ledger.reset()
      faults.clear()
    },
    async close() {
      if (!server.listening) return
      closing.abort()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return practice
}
