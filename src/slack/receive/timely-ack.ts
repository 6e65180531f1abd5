import type { ReceiverEvent } from '@slack/bolt'

type Ack = ReceiverEvent['ack']

/** Slack shows people an error after 3 s; what is said later goes another way. */
const deadlineMs = 2_500

/**
 * An acknowledgement that is always in time: when nothing was said by the deadline it goes out empty, and what is said
 * afterwards is handed to `late`, and so is what the connection does not take any more.
 */
export function timelyAck(ack: Ack, late: (body: unknown) => Promise<void>): Ack {
  let first: Ack | undefined = ack
  const timer = setTimeout(() => {
    void take()?.().catch(() => {})
  }, deadlineMs)

  function take(): Ack | undefined {
    clearTimeout(timer)
    const taken = first
    first = undefined
    return taken
  }

  return async (body: unknown) => {
    const inTime = take()
    if (inTime === undefined) return late(body)
    await inTime(body).catch(() => late(body))
  }
}
