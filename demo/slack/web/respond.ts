import { app } from '../cast.ts'
import { removeMessage, tellOfChange, tellOfMessage } from '../delivery/message-events.ts'
import type { Json } from '../json.ts'
import type { Origin } from '../response-urls.ts'
import type { World } from '../world.ts'
import { Args } from './args.ts'
import { readContent } from './content.ts'
import { SlackError } from './slack-error.ts'

/** Shows what a command was acknowledged with; returns Slack's error where that cannot be shown. */
export function answerCommand(world: World, origin: Origin, payload: Json): string | undefined {
  if (Object.keys(payload).length === 0) return undefined
  try {
    post(world, origin, new Args(payload))
    return undefined
  } catch (error) {
    if (error instanceof SlackError) return error.code
    throw error
  }
}

/**
 * What a POST to a response_url does. Only a click's own address replaces or deletes its message; on a command's
 * `replace_original` posts anew.
 */
export function respond(world: World, origin: Origin, args: Args): void {
  const original =
    origin.messageTs === undefined ? undefined : world.state.message(origin.channel, origin.messageTs)
  const replaces = args.flag('replace_original')
  if (origin.kind === 'command' && replaces) {
    world.records.violation('replace-original-on-command', origin.channel)
  }
  if (args.flag('delete_original')) {
    if (original === undefined) throw new SlackError('message_not_found')
    void removeMessage(world, original)
    return
  }
  if (origin.kind === 'click' && replaces && original?.user === app.botUserId) {
    const content = readContent(world, args, original.ephemeralTo === undefined ? 'message' : 'ephemeral')
    const changed = { ...original, ...content, editedAt: world.ids.ts() }
    world.state.change(changed)
    void tellOfChange(world, changed, original)
    return
  }
  post(world, origin, args)
}

function post(world: World, origin: Origin, args: Args): void {
  const isPublic = args.text('response_type') === 'in_channel'
  const threadTs = args.text('thread_ts')
  const message = world.state.post({
    channel: origin.channel,
    user: app.botUserId,
    ...readContent(world, args, isPublic ? 'message' : 'ephemeral'),
    ...(isPublic ? {} : { ephemeralTo: origin.person }),
    ...(threadTs === undefined ? {} : { threadTs }),
  })
  void tellOfMessage(world, message)
}
