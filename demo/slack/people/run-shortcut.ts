import { messageShape, placeName } from '../shapes.ts'
import type { World } from '../world.ts'
import { placeFor } from './place-for.ts'
import { sendInteraction } from './send-interaction.ts'
import { whisper } from './whisper.ts'

/** A person runs a global shortcut, or one on a message. */
export async function runShortcut(
  world: World,
  person: string,
  callbackId: string,
  on?: { readonly channel: string; readonly ts: string },
): Promise<void> {
  const shortcut = world.manifest.shortcuts.find((shortcut) => shortcut.callbackId === callbackId)
  if (shortcut === undefined) throw new Error(`The manifest has no shortcut ${callbackId}`)
  const common = {
    callback_id: callbackId,
    trigger_id: world.triggers.issue(person),
    action_ts: world.ids.ts(),
  }
  if (shortcut.kind === 'global') {
    await sendInteraction(world, { type: 'shortcut', person, which: callbackId, body: common })
    return
  }
  const message = on === undefined ? undefined : world.state.message(on.channel, on.ts)
  if (message === undefined) throw new Error(`The shortcut ${callbackId} needs a message`)
  const place = placeFor(world, person, message.channel)
  // The message is not the bot's, so this address cannot replace it.
  const responsePath = world.responseUrls.issue({ kind: 'command', person, channel: place.id })
  const body = {
    ...common,
    channel: { id: place.id, name: placeName(place) },
    message_ts: message.ts,
    message: messageShape(world, message, false),
    response_url: world.url() + responsePath,
  }
  const receipt = await sendInteraction(world, { type: 'message_action', person, which: callbackId, body })
  if (receipt.outcome !== 'acknowledged') whisper(world, person, place, 'That didn’t work. Please try again.')
}
