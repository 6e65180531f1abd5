import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ana, channel, type Rig, startRig } from './rig.ts'

let rig: Rig
let server: Server
beforeAll(async () => {
  rig = await startRig('http')
  server = createServer(rig.slack.requestListener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rig.close()
})

/** A command, signed with the right secret at a time so many minutes from now. */
function commandSignedIn(minutes: number): Promise<Response> {
  const fields = {
    command: '/report',
    text: 'chats',
    user_id: ana,
    channel_id: channel,
    team_id: 'T0PRACTICE',
  }
  const body = new URLSearchParams({ ...fields, trigger_id: `in-${minutes}` }).toString()
  const timestamp = String(Math.floor(Date.now() / 1000) + minutes * 60)
  const signature = createHmac('sha256', 'secret').update(`v0:${timestamp}:${body}`).digest('hex')
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  })
}

test.each([
  ['an hour ago', -60, 401],
  ['six minutes ago', -6, 401],
  ['just now', 0, 200],
  ['in four minutes, as by a clock that is ahead', 4, 200],
  ['in six minutes', 6, 401],
  ['in a year', 365 * 24 * 60, 401],
])('what was signed %s is answered with its status', async (_, minutes, status) => {
  expect((await commandSignedIn(minutes)).status).toBe(status)
})
