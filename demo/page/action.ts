import { z } from 'zod'
import type { Workspace } from '../slack/workspace.ts'
import { fromTyped } from './typed.ts'

const Id = z.string().min(1).max(255)
const Text = z.string().min(1).max(40_000)
const State = z.record(z.string(), z.unknown())
const Person = z.object({ person: Id })
const Where = Person.extend({ channel: Id })
const OnMessage = Where.extend({ ts: Id })

/** What a browser may ask for, each with its own body: `POST /do/<name>`. */
const actions = {
  say: action(
    Where.extend({ text: Text, threadTs: Id.optional() }),
    (workspace, { person, channel, text, threadTs }) =>
      workspace.say(person, channel, fromTyped(text, workspace), threadTs),
  ),
  edit: action(OnMessage.extend({ text: Text }), (workspace, { person, channel, ts, text }) =>
    workspace.edit(person, channel, ts, fromTyped(text, workspace)),
  ),
  remove: action(OnMessage, (workspace, { person, channel, ts }) => workspace.remove(person, channel, ts)),
  react: action(OnMessage.extend({ name: Id }), (workspace, { person, channel, ts, name }) =>
    workspace.react(person, channel, ts, name),
  ),
  unreact: action(OnMessage.extend({ name: Id }), (workspace, { person, channel, ts, name }) =>
    workspace.unreact(person, channel, ts, name),
  ),
  click: action(
    OnMessage.extend({ blockId: z.string(), actionId: z.string(), state: State.optional() }),
    (workspace, { person, state, ...click }) =>
      workspace.click(person, { ...click, ...(state && { state }) }),
  ),
  clickInView: action(
    Person.extend({ viewId: Id, blockId: z.string(), actionId: z.string(), state: State.optional() }),
    (workspace, { person, state, ...click }) =>
      workspace.clickInView(person, { ...click, ...(state && { state }) }),
  ),
  shortcut: action(OnMessage.extend({ callbackId: Id }), (workspace, { person, callbackId, channel, ts }) =>
    workspace.shortcut(person, callbackId, { channel, ts }),
  ),
  submit: action(
    Person.extend({ viewId: Id, state: z.record(z.string(), z.record(z.string(), State)) }),
    (workspace, { person, viewId, state }) => workspace.submit(person, viewId, state),
  ),
  dismiss: action(Person.extend({ viewId: Id }), (workspace, { person, viewId }) =>
    workspace.dismiss(person, viewId),
  ),
  openHome: action(Person, (workspace, { person }) => workspace.openHome(person)),
  openDm: action(Person, (workspace, { person }) => workspace.openDm(person)),
  invite: action(Where, (workspace, { person, channel }) => workspace.invite(person, channel)),
  kick: action(Where, (workspace, { person, channel }) => workspace.kick(person, channel)),
} as const

type Action = (workspace: Workspace, body: unknown) => Promise<unknown>

export function actionNamed(name: string): Action | undefined {
  return Object.hasOwn(actions, name) ? actions[name as keyof typeof actions] : undefined
}

function action<Body extends z.ZodType>(
  body: Body,
  run: (workspace: Workspace, body: z.output<Body>) => Promise<unknown>,
): Action {
  return async (workspace, given) => run(workspace, body.parse(given))
}
