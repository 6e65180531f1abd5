import { slackbot } from './cast.ts'
import { Choices } from './choices.ts'
import { click, clickInView } from './people/click.ts'
import { invite, kick, openDm, openHome } from './people/join.ts'
import { placeFor } from './people/place-for.ts'
import { react, unreact } from './people/react.ts'
import { runCommand } from './people/run-command.ts'
import { runShortcut } from './people/run-shortcut.ts'
import { edit, remove, say } from './people/say.ts'
import { dismiss, submit } from './people/use-view.ts'
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

/** What the people of the practice Slack see and do. */
export class PracticeWorkspace implements Workspace {
  readonly team: Workspace['team']
  readonly slackbot = slackbot
  readonly bot: Person
  readonly commands: Workspace['commands']
  readonly shortcuts: Workspace['shortcuts']
  readonly #world: World
  readonly #choices = new Choices()

  constructor(world: World) {
    this.#world = world
    this.team = world.state.team
    this.bot = world.state.bot
    this.commands = world.manifest.commands
    this.shortcuts = world.manifest.shortcuts
  }

  get isBotConnected(): boolean {
    return this.#world.isBotConnected()
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
}
