import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { botPerson, defaultConversations, defaultPeople, defaultTeam, defaultUserGroups } from './cast.ts'
import { control } from './control.ts'
import { HttpMode } from './delivery/http-mode.ts'
import { Mail } from './delivery/mail.ts'
import { SocketMode } from './delivery/socket-mode.ts'
import { Faults } from './faults.ts'
import type { Handler } from './handler.ts'
import { Ids } from './ids.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { PracticeSlack } from './practice-slack.ts'
import { Records } from './records.ts'
import { ResponseUrls } from './response-urls.ts'
import { State } from './state.ts'
import { Triggers } from './triggers.ts'
import { privateFiles } from './web/private-files.ts'
import { responseUrlApi } from './web/response-url-api.ts'
import { uploadAddress } from './web/upload-address.ts'
import { webApi } from './web/web-api.ts'
import type { Conversation, Message, Person, Team, UserGroup } from './workspace.ts'
import type { World } from './world.ts'

const minuteMs = 60_000
const ownManifest = fileURLToPath(new URL('../../manifest.yml', import.meta.url))

export interface PracticeSlackOptions {
  /** A manifest or its path; the project's own by default. */
  readonly manifest?: string | Manifest
  readonly mode?: 'socket' | 'http'
  /** For HTTP mode: where the bot listens. May also come later, by `useRequestUrl`. */
  readonly requestUrl?: string
  readonly signingSecret?: string
  readonly botToken?: string
  readonly appToken?: string
  readonly port?: number
  readonly team?: Team
  readonly people?: readonly Person[]
  readonly conversations?: readonly Conversation[]
  readonly userGroups?: readonly UserGroup[]
  /** What was said before, oldest first. */
  readonly messages?: readonly Message[]
  readonly now?: () => number
  readonly ackTimeoutMs?: number
  /** How long after each failed attempt an event is delivered again. */
  readonly redeliveryMs?: readonly number[]
}

/** Starts a practice Slack on 127.0.0.1: the Web API, response_urls, and Socket Mode or signed requests. */
export async function startPracticeSlack(options: PracticeSlackOptions = {}): Promise<PracticeSlack> {
  const now = options.now ?? Date.now
  const manifest =
    typeof options.manifest === 'object' ? options.manifest : readManifest(options.manifest ?? ownManifest)
  const { team = defaultTeam } = options
  const ackTimeoutMs = options.ackTimeoutMs ?? 3_000
  const server = createServer()
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = () => `http://127.0.0.1:${port}`

  const records = new Records(now)
  const faults = new Faults()
  const ids = new Ids(now, options.messages === undefined ? 0 : 1_000_000)
  let requestUrl = options.requestUrl
  const onConnections = () => world.state.emit({ kind: 'bot' })
  const sockets = new SocketMode({ server, records, ackTimeoutMs, url, onConnections })
  const requests = new HttpMode({
    signingSecret: options.signingSecret ?? 'practice-signing-secret',
    ackTimeoutMs,
    requestUrl: () => requestUrl,
  })
  const usesSockets = options.mode !== 'http'
  const mail = new Mail({
    courier: usesSockets ? sockets : requests,
    records,
    faults,
    now,
    redeliveryMs: options.redeliveryMs ?? [0, minuteMs, 5 * minuteMs],
  })
  const world: World = {
    now,
    manifest,
    botToken: options.botToken ?? 'xoxb-practice',
    appToken: options.appToken ?? 'xapp-practice',
    ids,
    state: new State(
      ids,
      team,
      botPerson(manifest.botName),
      options.people ?? defaultPeople,
      options.conversations ?? defaultConversations,
      options.userGroups ?? defaultUserGroups,
      options.messages,
    ),
    records,
    faults,
    triggers: new Triggers(ids, now),
    responseUrls: new ResponseUrls(team.id, ids, now),
    mail,
    url,
    isBotConnected: () => (usesSockets ? sockets.connections > 0 : requestUrl !== undefined),
    openSocket: () => (usesSockets ? sockets.open() : undefined),
  }
  const handlers: Handler[] = [
    webApi(world),
    responseUrlApi(world),
    uploadAddress(world),
    privateFiles(world),
  ]
  const slack = new PracticeSlack(world, {
    sockets,
    requests,
    handle: (handler) => handlers.push(handler),
    setRequestUrl(url) {
      requestUrl = url
      onConnections()
    },
    close: async () => {
      mail.close()
      await Promise.all([sockets.close(), requests.close()])
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
  handlers.push(control(slack))
  server.on('request', (request, response) => {
    if (handlers.some((handler) => handler(request, response))) return
    response.writeHead(404).end()
  })
  return slack
}
