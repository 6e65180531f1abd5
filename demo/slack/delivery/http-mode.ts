import { createHmac } from 'node:crypto'
import { isJson, type Json, parseJson } from '../json.ts'
import type { Courier, Parcel, Receipt } from './courier.ts'

export interface HttpModeOptions {
  readonly signingSecret: string
  readonly ackTimeoutMs: number
  readonly requestUrl: () => string | undefined
}

/** Slack's side of HTTP mode: signed requests to the one address that the manifest's urls share. */
export class HttpMode implements Courier {
  readonly #options: HttpModeOptions
  readonly #closing = new AbortController()

  constructor(options: HttpModeOptions) {
    this.#options = options
  }

  async attempt(parcel: Parcel): Promise<Receipt> {
    const url = this.#options.requestUrl()
    if (url === undefined) return { outcome: 'nobody-there', reason: 'connection_failed' }
    const timeout = AbortSignal.timeout(this.#options.ackTimeoutMs)
    try {
      const response = await fetch(url, {
        method: 'POST',
        ...this.#signed(parcel),
        redirect: 'error',
        signal: AbortSignal.any([timeout, this.#closing.signal]),
      })
      const text = await response.text()
      if (response.ok) return { outcome: 'acknowledged', payload: ackPayload(text) }
      const isFinal = response.headers.get('x-slack-no-retry') === '1'
      return { outcome: 'refused', reason: 'http_error', isFinal }
    } catch {
      if (timeout.aborted) return { outcome: 'timed-out', reason: 'http_timeout' }
      return { outcome: 'connection-lost', reason: 'connection_failed' }
    }
  }

  close(): Promise<void> {
    this.#closing.abort()
    return Promise.resolve()
  }

  /** Slack's test of an address before it takes it: does it give the challenge back? */
  async isOurs(url: string): Promise<boolean> {
    const body = { type: 'url_verification', token: 'practice', challenge: 'practice-challenge' }
    const parcel: Parcel = { kind: 'events_api', what: 'url_verification', body }
    const signal = AbortSignal.timeout(this.#options.ackTimeoutMs)
    const response = await fetch(url, { method: 'POST', ...this.#signed(parcel), signal }).catch(
      () => undefined,
    )
    return response?.ok === true && (await response.text()).includes(body.challenge)
  }

  #signed(parcel: Parcel): { readonly body: string; readonly headers: Record<string, string> } {
    const body = encode(parcel)
    const timestamp = Math.floor(Date.now() / 1000)
    const mac = createHmac('sha256', this.#options.signingSecret).update(`v0:${timestamp}:${body}`)
    return {
      body,
      headers: {
        'content-type':
          parcel.kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': `v0=${mac.digest('hex')}`,
        ...(parcel.retry === undefined
          ? {}
          : { 'x-slack-retry-num': String(parcel.retry.num), 'x-slack-retry-reason': parcel.retry.reason }),
      },
    }
  }
}

function encode(parcel: Parcel): string {
  switch (parcel.kind) {
    case 'events_api':
      return JSON.stringify(parcel.body)
    case 'interactive':
      return new URLSearchParams({ payload: JSON.stringify(parcel.body) }).toString()
    case 'slash_commands':
      return new URLSearchParams(
        Object.entries(parcel.body).map(([name, value]): [string, string] => [name, String(value)]),
      ).toString()
  }
}

function ackPayload(text: string): Json {
  const value = parseJson(text)
  if (isJson(value)) return value
  return text === '' ? {} : { text }
}
