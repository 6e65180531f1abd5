import { Failure } from '../../bot/model/failure.ts'
import type { Meter } from '../../bot/model/meter.ts'
import { callSlack } from '../client/call-slack.ts'
import { Pace } from './pace.ts'
import { slackFailure } from '../client/slack-failure.ts'

export interface Sending {
  readonly method: string
  readonly repeat: 'harmless' | 'doubles'
  /** Given for what becomes visible in a channel: it is written in turn. */
  readonly channel?: string
}

export type Send = <T>(sending: Sending, call: () => Promise<T>) => Promise<T>

/** What the bot says goes through here: each channel in turns, repeated where that does no harm, and counted. */
export function createSend(meter: Meter, now: () => number): Send {
  const pace = new Pace(now)
  return async ({ method, repeat, channel }, call) => {
    try {
      const sent = await callSlack(repeat, () =>
        channel === undefined ? call() : inTurn(pace, channel, call),
      )
      meter.count('posts', { method, outcome: 'ok' })
      return sent
    } catch (error) {
      meter.count('posts', { method, outcome: error instanceof Failure ? error.kind : 'bug' })
      throw error
    }
  }
}

async function inTurn<T>(pace: Pace, channel: string, call: () => Promise<T>): Promise<T> {
  await pace.turn(channel)
  try {
    return await call()
  } catch (error) {
    const { retryAfterMs } = slackFailure(error)
    if (retryAfterMs !== undefined) pace.hold(channel, retryAfterMs)
    throw error
  }
}
