/** Every key of the bot's own in Redis; BullMQ's stand beside them under `queues`. No key holds a token. */
export class Keys {
  readonly queues: string
  readonly openAnswers: string
  readonly openDeliveries: string
  readonly rememberedAccounts: string
  /** Kept results by their last use, and their bytes. */
  readonly keptByUse: string
  readonly keptBytes: string
  readonly #prefix: string

  constructor(prefix: string) {
    this.#prefix = prefix
    this.queues = `${prefix}:queue`
    this.openAnswers = `${prefix}:answers:open`
    this.openDeliveries = `${prefix}:deliveries:open`
    this.rememberedAccounts = `${prefix}:memory:accounts`
    this.keptByUse = `${prefix}:kept:by-use`
    this.keptBytes = `${prefix}:kept:bytes`
  }

  answer(id: string): string {
    return `${this.#prefix}:answer:${id}`
  }

  delivery(id: string): string {
    return `${this.#prefix}:delivery:${id}`
  }

  fence(lane: string): string {
    return `${this.#prefix}:fence:${lane}`
  }

  outcome(call: string): string {
    return `${this.#prefix}:call:${call}:outcome`
  }

  /** Personal and free-text columns. */
  apart(call: string): string {
    return `${this.#prefix}:call:${call}:apart`
  }

  waiters(call: string): string {
    return `${this.#prefix}:call:${call}:waiters`
  }
}
