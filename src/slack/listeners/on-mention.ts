import type { App } from '@slack/bolt'
import type { Ears, Received } from './ears.ts'
import { hear } from './hear.ts'
import { wordsOf } from './words-of.ts'

/** A mention in a channel is answered in its thread; an edited one is asked anew. */
export function onMention(app: App<Received>, ears: Ears): void {
  app.event('app_mention', async ({ event, context }) => {
    const words = wordsOf(event, event.channel, context.botUserId)
    if (words === undefined) return
    const { asking, text, isEdited } = words
    const { bot } = ears
    await hear(ears, asking, 'aloud', isEdited ? bot.askAgain(asking, text) : bot.ask(asking, text))
  })
}
