import type { App } from '@slack/bolt'
import type { Asking } from '../../bot/bot.ts'
import { typedText } from '../typed-text.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { Ears, Received } from './ears.ts'
import { isPersonsWords } from './is-persons-words.ts'

/** A message in the DM with the bot; each one at the top begins a thread. */
export function onDirectMessage(app: App<Received>, ears: Ears): void {
  app.event('message', async ({ event, context }) => {
    if (event.channel_type !== 'im' || !isPersonsWords(event)) return
    const threadTs = 'thread_ts' in event ? event.thread_ts : undefined
    const asking: Asking = {
      id: context.delivery.id,
      person: event.user,
      place: { kind: 'post', channel: event.channel, threadTs: threadTs ?? event.ts, audience: 'private' },
      channel: event.channel,
      at: Number(event.ts) * 1000,
    }
    const text = 'text' in event ? (event.text ?? '') : ''
    await answerInThread(ears, asking, typedText(text, context.botUserId))
  })
}
