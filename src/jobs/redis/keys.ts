/** Where keys stand that are not one deployment's own. */
export interface SharedKeys {
  /** Before every fence, as one token is one lane for all deployments. No `REDIS_PREFIX` can be this. */
  readonly fences: string
  /** The prefix of builds before December 2026, whose lanes had names of accounts. */
  readonly earlier: string
}

const usualShared: SharedKeys = { fences: 'wolkvox.fence', earlier: 'wolkvox' }

/** Every key of the bot's own in Redis; BullMQ's stand beside them under `queues`. No key holds a token. */
export class Keys {
  readonly queues: string
  /** The latest moment that was told. */
  readonly clock: string
  readonly openAnswers: string
  /** Written to see whether Redis takes anything. */
  readonly probe: string
  readonly openDeliveries: string
  readonly rememberedAccounts: string
  /** Streams: what was asked, and what was thought of the answers. */
  readonly ledger: string
  readonly ratings: string
  /** Lanes with work, by when something was last asked of them; also the channel that tells a new one. */
  readonly busyLanes: string
  /** Kept results by their last use, and their bytes. */
  readonly keptByUse: string
  readonly keptBytes: string
  /** The id of the workspace that all of this belongs to. */
  readonly workspace: string
  /** What processes call their accounts, and in which lanes these are. */
  readonly accounts: string
  /** Whether it goes on where earlier builds stopped. */
  readonly isEarlier: boolean
  readonly #prefix: string
  readonly #shared: SharedKeys

  constructor(prefix: string, shared = usualShared) {
    this.#prefix = prefix
    this.#shared = shared
    this.isEarlier = prefix === shared.earlier
    this.workspace = `${prefix}:workspace`
    this.accounts = `${prefix}:lanes:accounts`
    this.queues = `${prefix}:queue`
    this.clock = `${prefix}:clock`
    this.openAnswers = `${prefix}:answers:open`
    this.probe = `${prefix}:probe`
    this.openDeliveries = `${prefix}:deliveries:open`
    this.rememberedAccounts = `${prefix}:memory:accounts`
    this.ledger = `${prefix}:ledger`
    this.ratings = `${prefix}:ratings`
    this.busyLanes = `${prefix}:lanes:busy`
    this.keptByUse = `${prefix}:kept:by-use`
    this.keptBytes = `${prefix}:kept:bytes`
  }

  answer(id: string): string {
    return `${this.#prefix}:answer:${id}`
  }

  /** What threads, channels and people are remembered for. */
  memory(...parts: readonly string[]): string {
    return [this.#prefix, 'memory', ...parts].join(':')
  }

  /** What the agents or skills of an account are called, by id. */
  names(account: string, subject: string): string {
    return `${this.#prefix}:names:${subject}:${account}`
  }

  /** What the server of an account has answered for a report. */
  held(account: string, report: string): string {
    return `${this.#prefix}:held:${report}:${account}`
  }

  delivery(id: string): string {
    return `${this.#prefix}:delivery:${id}`
  }

  fence(lane: string): string {
    return `${this.#shared.fences}:${lane}`
  }

  /** The fence that an earlier build took for a lane of this name. */
  earlierFence(name: string): string {
    return `${this.#shared.earlier}:fence:${name}`
  }

  /** BullMQ's own of a lane's queue under an earlier build: there once the lane was used. */
  earlierMeta(queue: string): string {
    return `${this.#shared.earlier}:queue:${queue}:meta`
  }

  outcome(call: string): string {
    return `${this.#prefix}:call:${call}:outcome`
  }

  /** Personal and free-text columns. */
  apart(call: string): string {
    return `${this.#prefix}:call:${call}:apart`
  }

  /** Failures in a row, and until when they keep the lane closed. */
  circuit(lane: string): string {
    return `${this.#prefix}:circuit:${lane}`
  }

  /** The day's calls: those made, and those left as Wolkvox said last. */
  quota(lane: string): string {
    return `${this.#prefix}:quota:${lane}`
  }

  /** There while Wolkvox need not be asked again what is left of the day's calls. */
  quotaAsked(lane: string): string {
    return `${this.#prefix}:quota:${lane}:asked`
  }

  /** There while one process keeps the order of a lane. */
  order(lane: string): string {
    return `${this.#prefix}:order:${lane}`
  }

  /** What calls of an account took lately, by report. */
  durations(account: string): string {
    return `${this.#prefix}:durations:${account}`
  }

  /** What Slack refused to draw there. */
  refusal(surface: string): string {
    return `${this.#prefix}:refusal:${surface}`
  }

  /** Since when an answer asks for its calls, and how many were made for it. */
  asking(answer: string): string {
    return `${this.#prefix}:asking:${answer}`
  }

  waiters(call: string): string {
    return `${this.#prefix}:call:${call}:waiters`
  }
}
