import type { App } from '@slack/bolt'
import type { Asking } from '../../bot/bot.ts'
import { typedText } from '../typed-text.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { Ears, Received } from './ears.ts'
import { isPersonsWords } from './is-persons-words.ts'

/** A mention in a channel is answered in its thread. */
export function onMention(app: App<Received>, ears: Ears): void {
  app.event('app_mention', async ({ event, context }) => {
    if (!isPersonsWords(event)) return
    const asking: Asking = {
      id: context.delivery.id,
      person: event.user,
      place: {
        kind: 'post',
        channel: event.channel,
        threadTs: event.thread_ts ?? event.ts,
        audience: 'channel',
      },
      channel: event.channel,
      at: Number(event.ts) * 1000,
    }
    await answerInThread(ears, asking, typedText(event.text, context.botUserId))
  })
}
