import { inputState, missingInputs } from '../blocks/input-state.ts'
import { checkView } from '../blocks/check-view.ts'
import { interactiveElements } from '../blocks/interactive-elements.ts'
import type { Choices } from '../choices.ts'
import { isJson, type Json, jsonList } from '../json.ts'
import { viewShape } from '../shapes.ts'
import { makeView } from '../web/make-view.ts'
import type { View, ViewState } from '../workspace.ts'
import type { World } from '../world.ts'
import { sendInteraction } from './send-interaction.ts'

const trouble = 'We had some trouble connecting. Try again?'

/** A person presses a modal's submit button; the bot's acknowledgement says what becomes of the modal. */
export async function submit(
  world: World,
  choices: Choices,
  person: string,
  viewId: string,
  state: ViewState,
): Promise<void> {
  const view = openModal(world, person, viewId)
  const blocks = jsonList(view.payload['blocks'])
  const values = inputState(blocks, merge(choices.of(person, viewId), state))
  const missing = missingInputs(blocks, values)
  if (Object.keys(missing).length > 0) return world.state.changeView({ ...view, errors: missing })
  const body = {
    trigger_id: world.triggers.issue(person),
    view: viewShape(world, view, values),
    response_urls: responseUrls(world, person, blocks, values),
  }
  const receipt = await sendInteraction(world, {
    type: 'view_submission',
    person,
    which: callbackId(view),
    body,
  })
  if (receipt.outcome !== 'acknowledged') return world.state.changeView({ ...view, errors: { '': trouble } })
  obey(world, view, receipt.payload ?? {})
}

/** A person closes a modal; the bot hears of it only if it asked to. */
export async function dismiss(world: World, choices: Choices, person: string, viewId: string): Promise<void> {
  const view = openModal(world, person, viewId)
  const isCleared = view.payload['clear_on_close'] === true
  const state = inputState(jsonList(view.payload['blocks']), choices.of(person, viewId))
  const shape = viewShape(world, view, state)
  const others = world.state.modals(person).filter(({ id }) => id !== viewId)
  world.state.setModals(person, isCleared ? [] : others)
  if (view.payload['notify_on_close'] !== true) return
  const body = { view: shape, is_cleared: isCleared }
  await sendInteraction(world, { type: 'view_closed', person, which: callbackId(view), body })
}

/** Where the bot may answer for each chosen conversation whose menu asked for that (`response_url_enabled`). */
function responseUrls(
  world: World,
  person: string,
  blocks: readonly Json[],
  values: ViewState,
): readonly Json[] {
  return interactiveElements(blocks).flatMap(({ blockId, actionId, element }) => {
    const state = values[blockId]?.[actionId]
    const channel = state?.['selected_conversation'] ?? state?.['selected_channel']
    if (element['response_url_enabled'] !== true || typeof channel !== 'string') return []
    const path = world.responseUrls.issue({ kind: 'command', person, channel })
    return [{ block_id: blockId, action_id: actionId, channel_id: channel, response_url: world.url() + path }]
  })
}

function callbackId(view: View): string {
  const id = view.payload['callback_id']
  return typeof id === 'string' ? id : view.id
}

function openModal(world: World, person: string, viewId: string): View {
  const view = world.state.modals(person).find(({ id }) => id === viewId)
  if (view === undefined) throw new Error(`${person} has no modal ${viewId}`)
  return view
}

function merge(before: ViewState, now: ViewState): ViewState {
  const ids = new Set([...Object.keys(before), ...Object.keys(now)])
  return Object.fromEntries([...ids].map((id) => [id, { ...before[id], ...now[id] }]))
}

function obey(world: World, view: View, payload: Json): void {
  const { state } = world
  const rest = state.modals(view.person).filter(({ id }) => id !== view.id)
  switch (payload['response_action']) {
    case undefined:
      return state.setModals(view.person, rest)
    case 'clear':
      return state.setModals(view.person, [])
    case 'errors':
      return showErrors(world, view, payload['errors'])
    case 'update':
    case 'push': {
      const sent = payload['view']
      const problems = checkView(sent, 'modal')
      if (!isJson(sent) || problems.length > 0)
        return refuse(world, view, problems.map(({ text }) => text).join('; '))
      const isPush = payload['response_action'] === 'push'
      const next = makeView(world, view.person, 'modal', sent, isPush ? undefined : view.id)
      return state.setModals(view.person, isPush ? [...rest, view, next] : [...rest, next])
    }
    default:
      return refuse(world, view, `response_action ${String(payload['response_action'])}`)
  }
}

function showErrors(world: World, view: View, errors: unknown): void {
  const inputs = jsonList(view.payload['blocks']).filter(({ type }) => type === 'input')
  const ids = new Set(inputs.map(({ block_id }) => String(block_id)))
  if (!isJson(errors) || Object.keys(errors).length === 0)
    return refuse(world, view, 'errors must name a block')
  const unknown = Object.keys(errors).find((id) => !ids.has(id))
  if (unknown !== undefined) return refuse(world, view, `errors name ${unknown}, which is no input block`)
  const texts = Object.fromEntries(Object.entries(errors).map(([id, text]) => [id, String(text)]))
  world.state.changeView({ ...view, errors: texts })
}

/** An acknowledgement that Slack cannot follow: the person sees that something went wrong, the record says what. */
function refuse(world: World, view: View, why: string): void {
  world.records.violation('bad-ack', why)
  world.state.changeView({ ...view, errors: { '': trouble } })
}
