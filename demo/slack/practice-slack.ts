import type { IncomingMessage, ServerResponse } from 'node:http'
import { app, slackbot, team } from './cast.ts'
import { Choices } from './choices.ts'
import type { HttpMode } from './delivery/http-mode.ts'
import type { SocketMode } from './delivery/socket-mode.ts'
import type { Faults } from './faults.ts'
import { archive, deactivate, setGroup, unarchive, unfurl } from './people/administer.ts'
import { click, clickInView } from './people/click.ts'
import { invite, kick, openDm, openHome } from './people/join.ts'
import { placeFor } from './people/place-for.ts'
import { react, unreact } from './people/react.ts'
import { runCommand } from './people/run-command.ts'
import { runShortcut } from './people/run-shortcut.ts'
import { edit, remove, say } from './people/say.ts'
import { dismiss, submit } from './people/use-view.ts'
import type { Call, Delivery, Violation } from './records.ts'
import type {
  Change,
  Click,
  Conversation,
  Message,
  Person,
  SharedFile,
  View,
  ViewClick,
  ViewState,
  Workspace,
} from './workspace.ts'
import type { World } from './world.ts'

/** Answers a request, or returns false to leave it to the next handler. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean

interface Parts {
  readonly sockets: SocketMode
  readonly requests: HttpMode
  readonly handle: (handler: Handler) => void
  readonly setRequestUrl: (url: string) => void
  readonly close: () => Promise<void>
}

/** A running practice Slack: what people see and do, what went wrong, and faults on demand. */
export class PracticeSlack implements Workspace {
  readonly team = team
  readonly slackbot = slackbot
  readonly bot: Person
  readonly commands: Workspace['commands']
  readonly shortcuts: Workspace['shortcuts']
  readonly url: string
  /** For `slackApiUrl`. */
  readonly apiUrl: string
  readonly faults: Faults
  readonly calls: readonly Call[]
  readonly deliveries: readonly Delivery[]
  readonly violations: readonly Violation[]
  readonly #world: World
  readonly #parts: Parts
  readonly #choices = new Choices()

  constructor(world: World, parts: Parts) {
    this.#world = world
    this.#parts = parts
    this.bot = world.state.bot
    this.commands = world.manifest.commands
    this.shortcuts = world.manifest.shortcuts
    this.url = world.url()
    this.apiUrl = `${this.url}/api/`
    this.faults = world.faults
    this.calls = world.records.calls
    this.deliveries = world.records.deliveries
    this.violations = world.records.violations
  }

  /** Those who left too: they are still known. */
  get people(): readonly Person[] {
    return this.#world.state.people
  }

  conversations(person: string): readonly Conversation[] {
    return this.#world.state.conversations.filter(({ members }) => members.includes(person))
  }

  messages(person: string, channel: string): readonly Message[] {
    const { state } = this.#world
    const place = state.conversation(channel)
    if (place === undefined || (place.kind !== 'channel' && !place.members.includes(person))) return []
    return state.messages(channel).filter(({ ephemeralTo }) => (ephemeralTo ?? person) === person)
  }

  modal(person: string): View | undefined {
    return this.#world.state.modals(person).at(-1)
  }

  home(person: string): View | undefined {
    return this.#world.state.home(person)
  }

  file(person: string, id: string): (SharedFile & { readonly content: Buffer }) | undefined {
    const content = this.#world.state.files.get(id)?.content
    const shown = this.conversations(person)
      .flatMap((place) => this.messages(person, place.id))
      .flatMap(({ files = [] }) => files)
      .find((file) => file.id === id)
    return shown === undefined || content === undefined ? undefined : { ...shown, content }
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.#world.state.onChange(listener)
  }

  say(person: string, channel: string, text: string, threadTs?: string): Promise<Message | undefined> {
    return say(this.#world, person, channel, text, threadTs)
  }

  edit(person: string, channel: string, ts: string, text: string): Promise<void> {
    return edit(this.#world, person, channel, ts, text)
  }

  remove(person: string, channel: string, ts: string): Promise<void> {
    return remove(this.#world, person, channel, ts)
  }

  async command(person: string, channel: string, command: string, text: string): Promise<void> {
    await runCommand(this.#world, person, placeFor(this.#world, person, channel), command, text)
  }

  click(person: string, made: Click): Promise<void> {
    return click(this.#world, this.#choices, person, made)
  }

  clickInView(person: string, made: ViewClick): Promise<void> {
    return clickInView(this.#world, this.#choices, person, made)
  }

  shortcut(
    person: string,
    callbackId: string,
    on?: { readonly channel: string; readonly ts: string },
  ): Promise<void> {
    return runShortcut(this.#world, person, callbackId, on)
  }

  submit(person: string, viewId: string, state: ViewState): Promise<void> {
    return submit(this.#world, this.#choices, person, viewId, state)
  }

  dismiss(person: string, viewId: string): Promise<void> {
    return dismiss(this.#world, this.#choices, person, viewId)
  }

  openHome(person: string): Promise<void> {
    return openHome(this.#world, person)
  }

  openDm(person: string): Promise<Conversation> {
    return openDm(this.#world, person)
  }

  invite(person: string, channel: string): Promise<void> {
    return invite(this.#world, person, channel)
  }

  kick(person: string, channel: string): Promise<void> {
    return kick(this.#world, person, channel)
  }

  react(person: string, channel: string, ts: string, name: string): Promise<void> {
    return react(this.#world, person, channel, ts, name)
  }

  unreact(person: string, channel: string, ts: string, name: string): Promise<void> {
    return unreact(this.#world, person, channel, ts, name)
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

  /** Tells the bot to connect anew, as Slack does every few hours. */
  refreshSockets(reason: 'warning' | 'refresh_requested' = 'refresh_requested'): void {
    this.#parts.sockets.refresh(reason)
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
  waitFor<T>(look: () => T | undefined | false, timeoutMs = 5_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const stops: (() => void)[] = []
      const stop = () => {
        clearTimeout(timer)
        for (const undo of stops) undo()
      }
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`Nothing of the kind happened within ${timeoutMs} ms: ${String(look)}`))
      }, timeoutMs)
      const check = () => {
        const found = look()
        if (found === undefined || found === false) return
        stop()
        resolve(found)
      }
      stops.push(this.onChange(check), this.#world.records.onTouch(check))
      check()
    })
  }

  close(): Promise<void> {
    return this.#parts.close()
  }

  /** What a person types to name the bot. */
  get mention(): string {
    return `<@${app.botUserId}>`
  }
}
