import type { App, ReceiverEvent } from '@slack/bolt'
import type { Logger } from 'pino'
import { Failure } from '../../bot/model/failure.ts'
import type { Inbox } from '../../bot/ports/inbox.ts'
import { SlackDelivery, deliveryId } from '../send/delivery.ts'
import { mayHeal } from '../client/may-heal.ts'
import { postToResponseUrl } from '../send/response-url.ts'
import { timelyAck } from './timely-ack.ts'
import { within } from '../client/within.ts'

export interface IntakeOptions {
  readonly inbox: Inbox
  /** Bolt, which runs the listeners. */
  readonly process: App['processEvent']
  /** Tells the person that nothing can be noted down now; fails where Slack will deliver again. */
  readonly refuse: (event: ReceiverEvent, failure: unknown) => Promise<void>
  /** Tells the person that what was noted down is worked on later. */
  readonly putOff: (event: ReceiverEvent) => Promise<void>
  readonly log: Logger
  readonly now: () => number
}

/** The one way in: every delivery is stored before it is acknowledged, and worked on once. */
export class Intake {
  readonly #options: IntakeOptions
  readonly #running = new Set<Promise<unknown>>()
  #isOpen = false

  constructor(options: IntakeOptions) {
    this.#options = options
  }

  open(): void {
    this.#isOpen = true
  }

  /** Takes in nothing more, and waits for what is running, at most `deadlineMs`. */
  async close(deadlineMs: number): Promise<void> {
    this.#isOpen = false
    await within<unknown>(deadlineMs, Promise.allSettled(this.#running), undefined)
  }

  /** Fails where Slack should deliver again: the receivers then leave the delivery without an acknowledgement. */
  receive(event: ReceiverEvent): Promise<void> {
    if (!this.#isOpen) return Promise.reject(new Failure('slack-unavailable'))
    return this.#track(this.#take(event))
  }

  /** Works on what a process took in and did not finish. */
  async sweep(): Promise<void> {
    if (!this.#isOpen) return
    const abandoned = await this.#options.inbox.abandoned()
    await Promise.all(abandoned.map(({ id, delivery }) => this.#track(this.#again(id, delivery))))
  }

  async #take(event: ReceiverEvent): Promise<void> {
    const { inbox, process, refuse, putOff, now } = this.#options
    const id = deliveryId(event.body)
    if (id === undefined) return process(event)
    const { token: _verificationToken, ...body } = event.body
    const delivery = { body, at: now() }
    const ack = isEvent(body) ? event.ack : timelyAck(event.ack, (said) => sayLate(body, said))
    let isNew: boolean
    try {
      isNew = await inbox.store(id, delivery)
    } catch (failure) {
      return refuse({ ...event, ack }, failure)
    }
    if (!isNew) return ack()
    if ((await this.#work(id, delivery, ack)) === 'left') await putOff({ ...event, ack })
  }

  async #again(id: string, stored: unknown): Promise<unknown> {
    const delivery = SlackDelivery.parse(stored)
    return this.#work(id, delivery, (said: unknown) => sayLate(delivery.body, said))
  }

  async #work(id: string, { body, at }: SlackDelivery, ack: ReceiverEvent['ack']): Promise<'done' | 'left'> {
    const { inbox, process, log } = this.#options
    try {
      await process({ body, ack, customProperties: { delivery: { id, at } } })
    } catch (error) {
      const cause = original(error)
      if (mayHeal(cause)) {
        log.warn({ delivery: id, failure: cause.kind }, 'delivery left to the sweep')
        return 'left'
      }
      log.error({ delivery: id, err: cause }, 'delivery failed')
    }
    await inbox.done(id)
    return 'done'
  }

  async #track(work: Promise<unknown>): Promise<void> {
    this.#running.add(work)
    try {
      await work
    } finally {
      this.#running.delete(work)
    }
  }
}

function isEvent(body: SlackDelivery['body']): boolean {
  return body['type'] === 'event_callback'
}

/** What an acknowledgement can say no more goes to the response_url, where there is one. */
async function sayLate(body: SlackDelivery['body'], said: unknown): Promise<void> {
  const url = body['response_url']
  if (typeof url === 'string' && typeof said === 'object' && said !== null) await postToResponseUrl(url, said)
}

/** Bolt wraps an error that is not its own. */
function original(error: unknown): unknown {
  return error instanceof Error && 'original' in error ? error.original : error
}
