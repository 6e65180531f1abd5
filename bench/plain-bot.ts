/**
 * The plain counterpart of the bot: Bolt, one fetch, one sum, one post, for texts that are a day (YYYYmmdd). Without
 * WOLKVOX_URL it only acknowledges.
 */
import { createServer } from 'node:http'
import bolt from '@slack/bolt'
import { plainFetch, plainTotal } from './plain.ts'

const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, WOLKVOX_URL, WOLKVOX_TOKEN } =
  process.env

const app = new bolt.App({
  token: SLACK_BOT_TOKEN ?? '',
  ...(SLACK_APP_TOKEN === undefined
    ? { signingSecret: SLACK_SIGNING_SECRET ?? '', port: await freePort() }
    : { appToken: SLACK_APP_TOKEN, socketMode: true }),
  clientOptions: { slackApiUrl: SLACK_API_URL ?? '' },
  logLevel: bolt.LogLevel.ERROR,
})

app.command('/report', async ({ command, ack, respond }) => {
  await ack()
  if (WOLKVOX_URL !== undefined) await respond(await answer(command.text))
})

app.event('app_mention', async ({ event, say }) => {
  await say({ text: await answer(event.text), thread_ts: event.ts })
})

async function answer(text: string): Promise<string> {
  const day = /\d{8}/.exec(text)?.[0] ?? ''
  const rows = await plainFetch({
    url: WOLKVOX_URL ?? '',
    token: WOLKVOX_TOKEN ?? '',
    api: 'chat_13',
    from: `${day}000000`,
    to: `${day}235959`,
  })
  return `${plainTotal(rows, 'interaction')} closed chats on ${day}`
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

const server = await app.start()
const address = server !== undefined && 'address' in server ? server.address() : null
console.log(`ready ${typeof address === 'object' && address !== null ? address.port : ''}`)
