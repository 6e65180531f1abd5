import { app } from '../cast.ts'
import { tellOfMessage } from '../delivery/message-events.ts'
import { fileShape } from '../file-shape.ts'
import { sharedFile, type StoredFile } from '../files.ts'
import { isJson, type Json } from '../json.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { type Content, readContent } from './content.ts'
import { SlackError } from './slack-error.ts'
import { findReadable, threadOf } from './target.ts'

/** The first step: a name and a length for an id and the address that the bytes go to. */
export function getUploadUrl(world: World, args: Args): Json {
  const name = args.need('filename')
  const length = Number(args.need('length'))
  if (!Number.isInteger(length) || length <= 0) throw new SlackError('invalid_arguments')
  const { id, path } = world.state.files.announce(name, length)
  return { upload_url: world.url() + path, file_id: id }
}

/** The last step: shares what was uploaded. The message comes a moment after the reply, as Slack's does. */
export function completeUpload(world: World, args: Args): Json {
  const files = readFiles(world, args)
  const channels = args.text('channels')?.split(',') ?? []
  const named = args.text('channel_id')
  if (named !== undefined && channels.length > 0) throw new SlackError('invalid_arguments')
  const places = [...(named === undefined ? [] : [named]), ...channels].map((id) => placeFor(world, id))
  const threadTs = args.text('thread_ts')
  if (threadTs !== undefined && places.length !== 1) throw new SlackError('invalid_arguments')
  const threads = places.map((place) => threadOf(world, place, threadTs))
  const comment = args.text('initial_comment') ?? ''
  const blocks: Partial<Content> =
    comment === '' && args.json('blocks') !== undefined ? readContent(world, args, 'message') : {}
  // Slack fails on Markdown beside a file.
  if (blocks.blocks?.some(({ type }) => type === 'markdown')) throw new SlackError('internal_error')
  const complete = files.map((file) => ({ ...file, isComplete: true }))
  for (const file of complete) world.state.files.put(file)
  setImmediate(() => {
    for (const [index, place] of places.entries()) {
      share(world, complete, { channel: place.id, text: comment, ...blocks, ...threads[index] })
    }
  })
  return { files: complete.map((file) => fileShape(world, file)) }
}

export function info(world: World, args: Args): Json {
  const file = world.state.files.get(args.need('file'))
  if (file === undefined || !file.isComplete) throw new SlackError('file_not_found')
  return { file: fileShape(world, file) }
}

export function remove(world: World, args: Args): Json {
  const file = world.state.files.get(args.need('file'))
  if (file === undefined) throw new SlackError('file_not_found')
  world.state.files.remove(file.id)
  for (const { channel, ts } of file.shares) {
    const message = world.state.message(channel, ts)
    if (message === undefined) continue
    const files = (message.files ?? []).filter(({ id }) => id !== file.id)
    if (files.length === 0) world.state.remove(channel, ts)
    else world.state.change({ ...message, files })
  }
  return {}
}

function readFiles(world: World, args: Args): readonly StoredFile[] {
  args.need('files')
  const listed = args.json('files')
  if (!Array.isArray(listed) || listed.length === 0) throw new SlackError('invalid_arguments')
  return listed.map((one: unknown) => {
    const id = isJson(one) ? one['id'] : undefined
    if (typeof id !== 'string') throw new SlackError('invalid_arguments')
    const file = world.state.files.get(id)
    if (file?.content === undefined) throw new SlackError('file_not_found')
    const title = isJson(one) && typeof one['title'] === 'string' ? one['title'] : file.title
    return { ...file, title }
  })
}

/** A file goes where the bot is a member, named by id; `chat:write.public` does not help here. */
function placeFor(world: World, id: string): Conversation {
  const place = findReadable(world, id)
  if (place.isArchived) throw new SlackError('is_archived')
  return place
}

function share(
  world: World,
  files: readonly StoredFile[],
  draft: { readonly channel: string; readonly text: string; readonly threadTs?: string },
): void {
  const again = files.find(({ shares }) => shares.some(({ channel }) => channel === draft.channel))
  if (again !== undefined) world.records.violation('posted-twice', `${draft.channel} ${again.name}`)
  const message = world.state.post({ ...draft, user: app.botUserId, files: files.map(sharedFile) })
  for (const { id } of files) {
    const file = world.state.files.get(id)
    if (file !== undefined) world.state.files.put({ ...file, shares: [...file.shares, placeOf(message)] })
  }
  void tellOfMessage(world, message)
}

function placeOf(message: { readonly channel: string; readonly ts: string; readonly threadTs?: string }) {
  const { channel, ts, threadTs } = message
  return { channel, ts, ...(threadTs === undefined ? {} : { threadTs }) }
}
