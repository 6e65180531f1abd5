import { app } from '../cast.ts'
import { removeMessage, tellOfChange, tellOfMessage } from '../delivery/message-events.ts'
import { composerBlocks, escapeTyped } from '../typed.ts'
import type { Message } from '../workspace.ts'
import type { World } from '../world.ts'
import { placeFor } from './place-for.ts'
import { runCommand } from './run-command.ts'
import { whisper } from './whisper.ts'

/** A person types a message; one that begins with a slash is a command. */
export async function say(
  world: World,
  person: string,
  channel: string,
  typed: string,
  threadTs?: string,
): Promise<Message | undefined> {
  const place = placeFor(world, person, channel)
  const slash = /^(\/\S+)\s*([^]*)$/.exec(typed)
  if (slash !== null) {
    const [, command = '', text = ''] = slash
    await runCommand(world, person, place, command, text, threadTs)
    return undefined
  }
  const text = escapeTyped(typed)
  const message = world.state.post({
    channel,
    user: person,
    text,
    blocks: composerBlocks(typed, world.ids.next('b')),
    ...(threadTs === undefined ? {} : { threadTs }),
  })
  if (text.includes(`<@${app.botUserId}>`) && !place.members.includes(app.botUserId)) {
    whisper(
      world,
      person,
      place,
      `You mentioned <@${app.botUserId}>, but they’re not in this channel.`,
      threadTs,
    )
  }
  await tellOfMessage(world, message)
  return message
}

export async function edit(
  world: World,
  person: string,
  channel: string,
  ts: string,
  typed: string,
): Promise<void> {
  const previous = own(world, person, channel, ts)
  const text = escapeTyped(typed)
  if (text === previous.text) return
  const blocks = composerBlocks(typed, world.ids.next('b'))
  const message = { ...previous, text, blocks, editedAt: world.ids.ts() }
  world.state.change(message)
  await tellOfChange(world, message, previous)
}

export async function remove(world: World, person: string, channel: string, ts: string): Promise<void> {
  await removeMessage(world, own(world, person, channel, ts))
}

function own(world: World, person: string, channel: string, ts: string): Message {
  const message = world.state.message(channel, ts)
  if (message === undefined || message.user !== person) throw new Error(`${person} has no message ${ts}`)
  return message
}
