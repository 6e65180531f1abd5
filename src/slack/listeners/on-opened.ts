import type { App } from '@slack/bolt'
import { callSlack } from '../client/call-slack.ts'
import type { Ears, Received } from './ears.ts'
import { showHome } from './show-home.ts'

/** Somebody opened App Home, which is drawn for them, or the DM with the bot, which greets them the first time. */
export function onOpened(app: App<Received>, ears: Ears): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const { channel, user } = event
    if (event.tab === 'home') return showHome(ears, user)
    if (event.tab !== 'messages') return
    const { messages } = await callSlack('harmless', () =>
      client.conversations.history({ channel, limit: 1 }),
    )
    if (messages === undefined || messages.length > 0) return
    await ears.bot.greet({
      id: `greeting.${channel}`,
      person: user,
      place: { kind: 'post', channel, audience: 'private' },
      channel,
      at: context.delivery.at,
    })
  })
}
