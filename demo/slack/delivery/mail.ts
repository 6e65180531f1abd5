import { setTimeout as pause } from 'node:timers/promises'
import type { Faults } from '../faults.ts'
import type { Attempt, Delivery, Records } from '../records.ts'
import type { Courier, Parcel, Receipt } from './courier.ts'

export interface MailOptions {
  readonly courier: Courier
  readonly records: Records
  readonly faults: Faults
  readonly now: () => number
  /** How long after a failed attempt each redelivery of an event follows. */
  readonly redeliveryMs: readonly number[]
}

/** Delivers to the bot what happened. Events are tried again; commands and interactions are not. */
export class Mail {
  readonly #options: MailOptions
  readonly #closing = new AbortController()

  constructor(options: MailOptions) {
    this.#options = options
  }

  /** Resolves when the bot has acknowledged, or when Slack gave up. */
  async deliver(parcel: Parcel): Promise<Receipt> {
    const delivery: Delivery = { kind: parcel.kind, what: parcel.what, body: parcel.body, attempts: [] }
    this.#options.records.deliveries.push(delivery)
    const redeliveries = parcel.kind === 'events_api' ? this.#options.redeliveryMs : []
    let last = await this.#attempt(parcel, delivery)
    for (const [index, waitMs] of redeliveries.entries()) {
      if (last.outcome === 'acknowledged' || last.isFinal === true) break
      if (!(await this.#wait(waitMs))) break
      const retry = { num: index + 1, reason: last.reason ?? 'timeout' }
      last = await this.#attempt({ ...parcel, retry }, delivery)
    }
    return last
  }

  close(): void {
    this.#closing.abort()
  }

  /** One attempt, as well as the faults let it go. */
  async #attempt(parcel: Parcel, delivery: Delivery): Promise<Receipt> {
    const fault = this.#options.faults.takeForDelivery(parcel.what, parcel.kind)
    if (fault?.kind === 'withhold') {
      this.#note(delivery, parcel, 'withheld', 0)
      return { outcome: 'timed-out', reason: 'timeout' }
    }
    if (fault?.kind === 'delay' && !(await this.#wait(fault.ms))) return { outcome: 'nobody-there' }
    if (fault?.kind === 'lose-ack') {
      await this.#options.courier.attempt(parcel)
      this.#note(delivery, parcel, 'ack-lost', 0)
      return { outcome: 'timed-out', reason: 'timeout' }
    }
    const first = this.#carry(parcel, delivery)
    if (fault?.kind !== 'twice') return await first
    const [one, other] = await Promise.all([first, this.#carry(parcel, delivery)])
    return one.outcome === 'acknowledged' ? one : other
  }

  async #carry(parcel: Parcel, delivery: Delivery): Promise<Receipt> {
    const started = performance.now()
    const receipt = await this.#options.courier.attempt(parcel)
    this.#note(delivery, parcel, receipt.outcome, performance.now() - started)
    if (receipt.outcome === 'timed-out') this.#options.records.violation('unacknowledged', nameOf(parcel))
    return receipt
  }

  #note(delivery: Delivery, parcel: Parcel, outcome: Attempt['outcome'], tookMs: number): void {
    const retryNum = parcel.retry?.num ?? 0
    delivery.attempts.push({ at: this.#options.now(), retryNum, outcome, tookMs })
    this.#options.records.touch()
  }

  /** False when the practice Slack closed meanwhile. */
  async #wait(ms: number): Promise<boolean> {
    if (ms > 0)
      await pause(ms, undefined, { signal: this.#closing.signal, ref: false }).catch(() => undefined)
    return !this.#closing.signal.aborted
  }
}

function nameOf({ what, which }: Parcel): string {
  return which === undefined ? what : `${what} ${which}`
}
