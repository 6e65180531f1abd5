import { app } from './cast.ts'
import { kindOfFile, type StoredFile } from './files.ts'
import type { Json } from './json.ts'
import type { Conversation } from './workspace.ts'
import type { World } from './world.ts'

/** A file as the Web API and messages carry it. */
export function fileShape(world: World, file: StoredFile): Json {
  const [mimetype, filetype, pretty] = kindOfFile(file.name)
  const address = `${world.url()}/files-pri/${world.state.team.id}-${file.id}`
  return {
    id: file.id,
    created: Math.floor(world.now() / 1000),
    timestamp: Math.floor(world.now() / 1000),
    name: file.name,
    title: file.title,
    mimetype,
    filetype,
    pretty_type: pretty,
    user: app.botUserId,
    user_team: world.state.team.id,
    size: file.content?.length ?? 0,
    mode: 'hosted',
    is_external: false,
    is_public: file.shares.some(({ channel }) => world.state.conversation(channel)?.kind === 'channel'),
    file_access: 'visible',
    url_private: `${address}/${encodeURIComponent(file.name)}`,
    url_private_download: `${address}/download/${encodeURIComponent(file.name)}`,
    permalink: `${world.url()}/files/${app.botUserId}/${file.id}/${encodeURIComponent(file.name)}`,
    ...sharesOf(world, file),
  }
}

/** Where a file stands, by the kind of place, as `files.info` says it. */
function sharesOf(world: World, { shares }: StoredFile): Json {
  const of = (isWanted: (kind: Conversation['kind'] | undefined) => boolean) =>
    shares.filter(({ channel }) => isWanted(world.state.conversation(channel)?.kind))
  const byChannel = (list: StoredFile['shares']) =>
    Object.fromEntries(
      list.map(({ channel, ts, threadTs }) => [
        channel,
        [{ ts, ...(threadTs === undefined ? {} : { thread_ts: threadTs }) }],
      ]),
    )
  return {
    channels: of((kind) => kind === 'channel').map(({ channel }) => channel),
    groups: of((kind) => kind === 'private').map(({ channel }) => channel),
    ims: of((kind) => kind === 'im').map(({ channel }) => channel),
    shares: {
      public: byChannel(of((kind) => kind === 'channel')),
      private: byChannel(of((kind) => kind !== 'channel')),
    },
  }
}
