import type { Json } from '../json.ts'
import type { Attempt, Delivery } from '../records.ts'

export interface Parcel {
  readonly kind: Delivery['kind']
  readonly what: string
  /** Which of its kind, for the record: an action or callback id. */
  readonly which?: string
  readonly body: Json
  /** Set on a redelivery. */
  readonly retry?: { readonly num: number; readonly reason: string }
}

export interface Receipt {
  readonly outcome: Exclude<Attempt['outcome'], 'withheld' | 'ack-lost'>
  /** What the bot sent with its acknowledgement. */
  readonly payload?: Json
  /** `http_timeout`, `http_error`, ...: the reason that the next redelivery names. */
  readonly reason?: string
  /** The bot asked not to be tried again. */
  readonly isFinal?: boolean
}

/** Carries one attempt to the bot: over a WebSocket or as a signed request. */
export interface Courier {
  attempt(parcel: Parcel): Promise<Receipt>
  close(): Promise<void>
}
