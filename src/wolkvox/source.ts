import type { Logger } from 'pino'
import { Agent } from 'undici'
import type { Call } from '../bot/call.ts'
import { Failure } from '../bot/failure.ts'
import { reportOf } from '../report/catalogue.ts'
import type { Table } from '../report/table.ts'
import { tabulate } from '../report/tabulate.ts'
import { wallClock } from '../report/wall-clock.ts'
import { columnsToKeep } from './columns-to-keep.ts'
import { dataOf } from './envelope.ts'
import { exchange } from './exchange.ts'
import type { Passage } from './passage.ts'
import { tokenInfoIn, type TokenInfo } from './token-info.ts'
import { wallTime } from './wall-time.ts'

export interface Account {
  readonly name: string
  /** Four digits. */
  readonly server: string
  readonly token: string
  /** IANA zone of the operation's wall clock. */
  readonly zone: string
}

export interface SourceOptions {
  readonly accounts: readonly Account[]
  /** A stand-in's address, in place of `https://wv{server}.wolkvox.com`. */
  readonly baseUrl?: string
  readonly timeoutMs: number
  readonly log: Logger
}

/** Wolkvox's reports API. A request that is cut off, by `signal` or by time, may still be worked on there. */
export interface Source {
  fetch(call: Call, signal: AbortSignal, passage: Passage): Promise<Table>
  /** What is left of the day's calls; it is a call with the token like any other. */
  tokenInfo(account: string, signal: AbortSignal, passage: Passage): Promise<TokenInfo>
  close(): Promise<void>
}

const connectTimeoutMs = 10_000

export function createSource({ accounts, baseUrl, timeoutMs, log }: SourceOptions): Source {
  // A connection each: a kept one may be closed by the other side in the moment of sending, and then nobody can tell
  // whether the request was taken.
  const agent = new Agent({
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: Math.min(connectTimeoutMs, timeoutMs) },
  })

  async function ask(
    account: Account,
    file: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    passage: Passage,
  ): Promise<unknown> {
    const base = new URL(baseUrl ?? `https://wv${account.server}.wolkvox.com`)
    const folder = base.pathname.replace(/\/$/, '')
    const path = `${folder}/api/v2/${file}?${new URLSearchParams(query).toString()}`
    const timeout = AbortSignal.timeout(timeoutMs)
    const request = { origin: base.origin, path, token: account.token }
    try {
      return dataOf(await exchange(agent, request, AbortSignal.any([signal, timeout]), passage))
    } catch (error) {
      throw timeout.aborted && error === timeout.reason ? new Failure('timeout') : error
    }
  }

  function accountOf(name: string): Account {
    const account = accounts.find((account) => account.name === name)
    if (account === undefined) throw new Error(`No account ${name}`)
    return account
  }

  return {
    async fetch({ account: name, report: api, params, window }, signal, passage) {
      const report = reportOf(api)
      if (report === undefined) throw new Error(`No report ${api} in the catalogue`)
      const account = accountOf(name)
      const query = {
        ...params,
        api,
        date_ini: wallTime(window.start, account.zone),
        // Wolkvox reads the end as inclusive.
        date_end: wallTime(window.end - 1000, account.zone),
      }
      const span = { start: wallClock(window.start, account.zone), end: wallClock(window.end, account.zone) }
      const data = await ask(account, 'reports_manager.php', query, signal, passage)
      const table = tabulate(report, data, { keep: columnsToKeep(report), span })
      log.debug({ account: name, report: api, rows: table.rows }, 'Wolkvox answered')
      return table
    },

    async tokenInfo(name, signal, passage) {
      return tokenInfoIn(
        await ask(accountOf(name), 'information.php', { api: 'token_info' }, signal, passage),
      )
    },

    close: () => agent.close(),
  }
}
