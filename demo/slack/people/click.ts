import { type InteractiveElement, interactiveElements } from '../blocks/interactive-elements.ts'
import { inputState } from '../blocks/input-state.ts'
import { isJson, type Json, jsonList } from '../json.ts'
import { messageShape, placeName, viewShape } from '../shapes.ts'
import type { Choices } from '../choices.ts'
import type { Click, ViewClick } from '../workspace.ts'
import type { World } from '../world.ts'

import { placeFor } from './place-for.ts'
import { sendInteraction } from './send-interaction.ts'
import { whisper } from './whisper.ts'

const timedOutText = 'Operation timed out. Apps need to respond within three seconds.'

/** A person uses an element of a message. Without an acknowledgement they see Slack's warning. */
export async function click(world: World, choices: Choices, person: string, click: Click): Promise<void> {
  const place = placeFor(world, person, click.channel)
  const message = world.state.message(click.channel, click.ts)
  if (message === undefined || (message.ephemeralTo ?? person) !== person) {
    throw new Error(`${person} sees no message ${click.ts} in ${click.channel}`)
  }
  const isEphemeral = message.ephemeralTo !== undefined
  const blocks = message.blocks ?? []
  const target = find(blocks, click)
  const key = `${click.channel}:${click.ts}`
  choices.keep(person, key, click)
  const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs }
  const responsePath = world.responseUrls.issue({
    kind: 'click',
    person,
    channel: click.channel,
    messageTs: click.ts,
  })
  const body = {
    container: {
      type: 'message',
      message_ts: click.ts,
      channel_id: click.channel,
      is_ephemeral: isEphemeral,
      is_app_unfurl: false,
      ...thread,
    },
    trigger_id: world.triggers.issue(person),
    channel: { id: place.id, name: placeName(place) },
    // Slack leaves the message out where it was ephemeral.
    ...(isEphemeral ? {} : { message: messageShape(world, message, false) }),
    state: { values: inputState(blocks, choices.of(person, key)) },
    response_url: world.url() + responsePath,
    actions: [action(world, target, click.state)],
  }
  const receipt = await sendInteraction(world, { type: 'block_actions', person, which: click.actionId, body })
  if (receipt.outcome !== 'acknowledged') whisper(world, person, place, timedOutText, message.threadTs)
}

/** A person uses an element of an open modal or of their home tab. */
export async function clickInView(
  world: World,
  choices: Choices,
  person: string,
  click: ViewClick,
): Promise<void> {
  const view = world.state.view(click.viewId)
  if (view === undefined || view.person !== person) throw new Error(`${person} has no view ${click.viewId}`)
  const blocks = jsonList(view.payload['blocks'])
  const target = find(blocks, click)
  choices.keep(person, view.id, click)
  if (target.input !== undefined && target.input['dispatch_action'] !== true) return
  const body = {
    container: { type: 'view', view_id: view.id },
    trigger_id: world.triggers.issue(person),
    view: viewShape(world, view, inputState(blocks, choices.of(person, view.id))),
    actions: [action(world, target, click.state)],
  }
  const receipt = await sendInteraction(world, { type: 'block_actions', person, which: click.actionId, body })
  if (receipt.outcome !== 'acknowledged') {
    world.state.changeView({ ...view, errors: { '': timedOutText } })
  }
}

function find(
  blocks: readonly Json[],
  click: Pick<Click, 'blockId' | 'actionId' | 'state'>,
): InteractiveElement {
  const found = interactiveElements(blocks).find(
    ({ blockId, actionId }) => blockId === click.blockId && actionId === click.actionId,
  )
  if (found === undefined) throw new Error(`There is no ${click.actionId} in block ${click.blockId}`)
  const { selected_option: one, selected_options: several } = click.state ?? {}
  const chosen = [...(isJson(one) ? [one] : []), ...jsonList(several)]
  const values = new Set(optionsOf(found.element).map(({ value }) => value))
  if (chosen.some(({ value }) => !values.has(value))) throw new Error(`${click.actionId} has no such option`)
  return found
}

function optionsOf(element: Json): readonly Json[] {
  const groups = jsonList(element['option_groups']).flatMap(({ options }) => jsonList(options))
  return [...jsonList(element['options']), ...groups]
}

/** The element without what only its drawing needs, with what the person did. */
function action(world: World, target: InteractiveElement, state: Json | undefined): Json {
  const { options: _options, option_groups: _groups, style: _style, ...element } = target.element
  return { ...element, block_id: target.blockId, ...state, action_ts: world.ids.ts() }
}
