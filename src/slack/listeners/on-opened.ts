import type { App } from '@slack/bolt'
import { callSlack } from '../call-slack.ts'
import type { Ears, Received } from './ears.ts'

/** Somebody opened the DM with the bot for the first time: it says who it is. */
export function onOpened(app: App<Received>, { bot }: Ears): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'messages') return
    const { channel } = event
    const { messages } = await callSlack('harmless', () =>
      client.conversations.history({ channel, limit: 1 }),
    )
    if (messages === undefined || messages.length > 0) return
    await bot.greet({
      id: `greeting.${channel}`,
      person: event.user,
      place: { kind: 'post', channel, audience: 'private' },
      channel,
      at: context.delivery.at,
    })
  })
}
