import type { Json } from '../json.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'
import { findReadable } from './target.ts'

const maxPrompts = 4

/** Shows what the bot is doing under a thread; an empty status clears it, as does its next message there. */
export function setStatus(world: World, args: Args): Json {
  const place = findReadable(world, args.need('channel_id'))
  const threadTs = args.need('thread_ts')
  if (world.state.message(place.id, threadTs) === undefined) throw new SlackError('invalid_thread_ts')
  const text = args.text('status') ?? ''
  world.state.emit({ kind: 'status', channel: place.id, threadTs, text })
  return {}
}

export function setSuggestedPrompts(world: World, args: Args): Json {
  findReadable(world, args.need('channel_id'))
  const prompts = args.json('prompts')
  if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > maxPrompts) {
    throw new SlackError('invalid_arguments')
  }
  return {}
}
