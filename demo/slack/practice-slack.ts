import { app } from './cast.ts'
import type { HttpMode } from './delivery/http-mode.ts'
import type { Refresh, SocketMode } from './delivery/socket-mode.ts'
import type { Faults } from './faults.ts'
import type { Handler } from './handler.ts'
import { archive, deactivate, setGroup, unarchive, unfurl } from './people/administer.ts'
import { PracticeWorkspace } from './practice-workspace.ts'
import type { Call, Delivery, Violation } from './records.ts'
import { waitFor } from './wait-for.ts'
import type { World } from './world.ts'

interface Parts {
  readonly sockets: SocketMode
  readonly requests: HttpMode
  readonly handle: (handler: Handler) => void
  readonly setRequestUrl: (url: string) => void
  readonly close: () => Promise<void>
}

/** A running practice Slack: the workspace, what its administrators do, what went wrong, and faults on demand. */
export class PracticeSlack extends PracticeWorkspace {
  readonly url: string
  /** For `slackApiUrl`. */
  readonly apiUrl: string
  readonly faults: Faults
  readonly calls: readonly Call[]
  readonly deliveries: readonly Delivery[]
  readonly violations: readonly Violation[]
  readonly #world: World
  readonly #parts: Parts

  constructor(world: World, parts: Parts) {
    super(world)
    this.#world = world
    this.#parts = parts
    this.url = world.url()
    this.apiUrl = `${this.url}/api/`
    this.faults = world.faults
    this.calls = world.records.calls
    this.deliveries = world.records.deliveries
    this.violations = world.records.violations
  }

  archive(channel: string): void {
    archive(this.#world, channel)
  }

  unarchive(channel: string): void {
    unarchive(this.#world, channel)
  }

  /** The person leaves the company: out of every channel and group, though still known. */
  deactivate(person: string): void {
    deactivate(this.#world, person)
  }

  /** Who is in a user group from now on. */
  setGroup(group: string, members: readonly string[]): void {
    setGroup(this.#world, group, members)
  }

  /** Slack adds the preview of a link to a message, which the bot hears of as a change. */
  unfurl(channel: string, ts: string): Promise<void> {
    return unfurl(this.#world, channel, ts)
  }

  /** The bot's WebSocket connections. */
  get connections(): number {
    return this.#parts.sockets.connections
  }

  /** Warns the bot's connections and then ends them, as Slack does every few hours; resolves when they are closed. */
  refreshSockets(refresh: Refresh = {}): Promise<void> {
    return this.#parts.sockets.refresh(refresh)
  }

  /** Cuts the bot's WebSockets without a word. */
  dropSockets(): void {
    this.#parts.sockets.drop()
  }

  /** Sets where the bot listens in HTTP mode, after Slack's own check that it gives the challenge back. */
  async useRequestUrl(url: string): Promise<void> {
    if (!(await this.#parts.requests.isOurs(url))) throw new Error(`${url} did not answer the challenge`)
    this.#parts.setRequestUrl(url)
  }

  /** Puts more pages on the same port; handlers are asked in order, until one says that it answers. */
  handle(handler: Handler): void {
    this.#parts.handle(handler)
  }

  /** Waits until `look` finds something, looking again whenever anything happens here. */
  waitFor<T>(look: () => T | undefined | false, timeoutMs = 60_000): Promise<T> {
    const { records } = this.#world
    return waitFor(look, [(check) => this.onChange(check), (check) => records.onTouch(check)], timeoutMs)
  }

  close(): Promise<void> {
    return this.#parts.close()
  }

  /** What a person types to name the bot. */
  get mention(): string {
    return `<@${app.botUserId}>`
  }
}
