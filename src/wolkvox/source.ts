import type { Logger } from 'pino'
import type { Call } from '../bot/model/call.ts'
import { reportOf } from '../report/catalogue.ts'
import type { Table } from '../report/table/table.ts'
import { wallClock } from '../report/time/wall-clock.ts'
import { createAgent } from './agent.ts'
import { AnswerReader } from './answer-reader.ts'
import type { Request } from './exchange.ts'
import type { Passage } from './passage.ts'
import { readTokenInfo, type TokenInfo } from './token-info.ts'
import { wallTime } from './wall-time.ts'
import { within } from './within.ts'

export interface WolkvoxAccount {
  readonly name: string
  /** Four digits. */
  readonly server: string
  readonly token: string
  /** IANA zone of the operation's wall clock. */
  readonly zone: string
}

export interface SourceOptions {
  readonly accounts: readonly WolkvoxAccount[]
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

export function createSource({ accounts, baseUrl, timeoutMs, log }: SourceOptions): Source {
  const reader = new AnswerReader(timeoutMs)
  const agent = createAgent()

  function accountOf(name: string): WolkvoxAccount {
    const account = accounts.find((account) => account.name === name)
    if (account === undefined) throw new Error(`No account ${name}`)
    return account
  }

  function requestTo(
    account: WolkvoxAccount,
    file: string,
    query: Readonly<Record<string, string>>,
  ): Request {
    const base = new URL(baseUrl ?? `https://wv${account.server}.wolkvox.com`)
    const folder = base.pathname.replace(/\/$/, '')
    const path = `${folder}/api/v2/${file}?${new URLSearchParams(query).toString()}`
    return { origin: base.origin, path, token: account.token }
  }

  return {
    async fetch({ account: name, report, params, window, isWhole = false }, signal, passage) {
      const account = accountOf(name)
      const { zone } = account
      const isLive = reportOf(report)?.isLive === true
      const request = isLive
        ? requestTo(account, 'real_time.php', { ...params, api: report })
        : requestTo(account, 'reports_manager.php', {
            ...params,
            api: report,
            date_ini: wallTime(window.start, zone),
            // Wolkvox reads the end as inclusive.
            date_end: wallTime(window.end - 1000, zone),
          })
      const now = Date.now()
      const asked = isLive ? { start: now, end: now } : window
      const span = { start: wallClock(asked.start, zone), end: wallClock(asked.end, zone) }
      const table = await reader.read({ request, report, span, zone, isWhole }, signal, passage)
      log.debug({ account: name, report, rows: table.rows }, 'Wolkvox answered')
      return table
    },

    tokenInfo(name, signal, passage) {
      const request = requestTo(accountOf(name), 'information.php', { api: 'token_info' })
      return within(timeoutMs, signal, (signal) => readTokenInfo(agent, request, signal, passage))
    },

    async close() {
      await Promise.all([reader.close(), agent.close()])
    },
  }
}
