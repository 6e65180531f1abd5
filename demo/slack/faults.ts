/** What goes wrong with a call of the Web API. `lose-reply` does the work first. */
export type CallFault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number }
  /** Somebody between the bot and Slack answers with a page, as if all were well; Slack hears nothing. */
  | { readonly kind: 'page' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'refuse'; readonly error: string }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'lose-reply'; readonly how: 'cut' | 'status' }

/** What goes wrong with a delivery to the bot. */
export type DeliveryFault =
  | { readonly kind: 'withhold' }
  | { readonly kind: 'twice' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** The bot acknowledges, and Slack does not hear it. */
  | { readonly kind: 'lose-ack' }

interface Planned<Fault> {
  readonly on: string
  /** Only in this channel. */
  readonly channel?: string | undefined
  readonly fault: Fault
  left: number
}

/** Faults on demand: the next calls or deliveries that match take them, in the order they were asked for. */
export class Faults {
  /** Where charts and data tables are refused: whether the real Slack takes them in ephemerals is unproven. */
  refuseNative: 'nowhere' | 'ephemerals' | 'messages' | 'everywhere' = 'nowhere'
  /** Slack's own limits: one message a second and channel with a small burst, and each method's calls a minute. */
  limitsRate = false
  #calls: Planned<CallFault>[] = []
  #deliveries: Planned<DeliveryFault>[] = []

  /**
   * @param method a Web API method, `response_url`, `upload` (the address a file's bytes go to), or `*`
   * @param channel a Web API method's, where only this one is met
   */
  onCall(method: string, fault: CallFault, times = 1, channel?: string): void {
    this.#calls.push({ on: method, fault, left: times, channel })
  }

  /** @param what an event's type, a command, an interaction's type, a kind of delivery, or `*` */
  onDelivery(what: string, fault: DeliveryFault, times = 1): void {
    this.#deliveries.push({ on: what, fault, left: times })
  }

  takeForCall(method: string, channel?: string): CallFault | undefined {
    return take(this.#calls, [method, '*'], channel)
  }

  takeForDelivery(...names: string[]): DeliveryFault | undefined {
    return take(this.#deliveries, [...names, '*'])
  }

  clear(): void {
    this.refuseNative = 'nowhere'
    this.limitsRate = false
    this.#calls = []
    this.#deliveries = []
  }
}

function take<Fault>(
  planned: readonly Planned<Fault>[],
  names: readonly string[],
  where?: string,
): Fault | undefined {
  const found = planned.find(
    ({ on, left, channel = where }) => left > 0 && names.includes(on) && channel === where,
  )
  if (found === undefined) return undefined
  found.left -= 1
  return found.fault
}
