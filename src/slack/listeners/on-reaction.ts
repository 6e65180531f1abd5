import type { App } from '@slack/bolt'
import type { Ears, Received } from './ears.ts'

/** Somebody reacts to a message: a thumb, or a ✕. */
export function onReaction(app: App<Received>, { bot }: Ears): void {
  app.event('reaction_added', async ({ event, context }) => {
    if (event.user === context.botUserId || event.item.type !== 'message') return
    const { channel, ts } = event.item
    await bot.react(event.user, { channel, ts }, event.reaction)
  })
}
