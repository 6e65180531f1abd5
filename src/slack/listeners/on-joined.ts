import type { App } from '@slack/bolt'
import type { Ears, Received } from './ears.ts'

/** Invited to a channel, the bot says who it is. */
export function onJoined(app: App<Received>, { bot }: Ears): void {
  app.event('member_joined_channel', async ({ event, context }) => {
    if (event.user !== context.botUserId) return
    await bot.greet({
      id: context.delivery.id,
      person: event.inviter ?? event.user,
      place: { kind: 'post', channel: event.channel, audience: 'channel' },
      channel: event.channel,
      at: context.delivery.at,
    })
  })
}
