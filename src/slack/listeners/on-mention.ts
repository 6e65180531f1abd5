import type { App } from '@slack/bolt'
import { answerInThread } from './answer-in-thread.ts'
import type { Ears, Received } from './ears.ts'
import { wordsOf } from './words-of.ts'

/** A mention in a channel is answered in its thread; an edited one is asked anew. */
export function onMention(app: App<Received>, ears: Ears): void {
  app.event('app_mention', async ({ event, context }) => {
    const words = wordsOf(event, event.channel, context.botUserId)
    if (words === undefined) return
    const { asking, text, isEdited } = words
    await answerInThread(ears, asking, () =>
      isEdited ? ears.bot.askAgain(asking, text) : ears.bot.ask(asking, text),
    )
  })
}
