import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Workspace } from '../slack/workspace.ts'
import { actionNamed } from './action.ts'
import { assetNamed, sendAsset } from './asset.ts'
import { createDrawings } from './drawings.ts'
import { refusal } from './guard.ts'
import { placeOf } from './place.ts'
import { screen, type Memory, type Screen } from './screen/screen.ts'
import { sendFile } from './send-file.ts'
import { createStatuses } from './statuses.ts'
import { stream } from './stream.ts'
import { tryThese as usualTryThese, type TryThese } from './try-these.ts'
import { createUnread } from './unread.ts'
import { update } from './update.ts'
import { languages, wordsFor } from './words/words.ts'

export interface PageOptions {
  readonly workspace: Workspace
  readonly tryThese?: TryThese
  readonly title?: string
  readonly now?: () => Date
  /** How long the browser waits for an action. An event that the bot lets lie goes on being delivered for minutes. */
  readonly patienceMs?: number
}

/** Answers the page's requests; false means that the request is somebody else's. */
export type Page = (req: IncomingMessage, res: ServerResponse) => boolean

export function servePage({
  workspace,
  tryThese = usualTryThese,
  title,
  now = () => new Date(),
  patienceMs = 4_000,
}: PageOptions): Page {
  const memory: Memory = {
    unread: createUnread(workspace, now()),
    statuses: createStatuses(),
    drawings: createDrawings(),
  }
  workspace.onChange((change) => memory.statuses.take(change))

  function look(query: URLSearchParams): Screen {
    const place = placeOf(query, workspace)
    if (place.conversation) memory.unread.see(place.person.id, place.conversation.id)
    return screen(
      { workspace, person: place.person, now: now(), words: wordsFor(place.person.locale) },
      place,
      memory,
    )
  }

  const { team, bot, commands } = workspace
  const people = workspace.people.filter((person) => !person.isDeactivated)
  const setup = { title: title ?? team.name, bot, people, commands, tryThese, words: languages }

  return (req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://page')
    const asset = assetNamed(pathname)
    const action = pathname.startsWith('/do/') ? actionNamed(pathname.slice('/do/'.length)) : undefined
    const file = /^\/file\/(\w+)$/.exec(pathname)?.[1]
    const isLook = ['/events', '/look', '/setup'].includes(pathname)
    if (!asset && !action && !isLook && !file) return false

    const refused = refusal(req)
    if (refused) sendJson(res, 403, { error: refused })
    else if (req.method !== (action ? 'POST' : 'GET')) sendJson(res, 405, { error: 'Not with this method.' })
    else if (file) sendFile(res, workspace, file, searchParams.get('person'))
    else if (asset) void sendAsset(asset, res)
    else if (pathname === '/events') stream(res, workspace, () => look(searchParams))
    else if (pathname === '/look') sendJson(res, 200, update(undefined, look(searchParams)))
    else if (pathname === '/setup') sendJson(res, 200, setup)
    else if (action) void act(req, res, patienceMs, (body) => action(workspace, body))
    return true
  }
}

async function act(
  req: IncomingMessage,
  res: ServerResponse,
  patienceMs: number,
  run: (body: unknown) => Promise<unknown>,
): Promise<void> {
  try {
    const done = run(await json(req))
    await Promise.race([done, wait(patienceMs, undefined, { ref: false })])
    sendJson(res, 200, {})
  } catch (error) {
    sendJson(res, 400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(body))
}
