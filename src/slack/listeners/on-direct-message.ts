import type { App } from '@slack/bolt'
import type { MessageChangedEvent, MessageDeletedEvent } from '@slack/types'
import type { Ears, Received } from './ears.ts'
import { hear } from './hear.ts'
import { type Spoken, wordsOf } from './words-of.ts'

/** What happens in the DM with the bot: each message at the top begins a thread, and may be edited or deleted. */
export function onDirectMessage(app: App<Received>, ears: Ears): void {
  app.event('message', async ({ event, context }) => {
    if (event.channel_type !== 'im') return
    if (event.subtype === 'message_changed') return onChanged(ears, event, context.botUserId)
    if (event.subtype === 'message_deleted') return onDeleted(ears, event, context.botUserId)
    const words = wordsOf(event, event.channel, context.botUserId)
    if (words === undefined) return
    await hear(ears, words.asking, 'aloud', ears.bot.ask(words.asking, words.text))
  })
}

/** Edited words are asked anew; a link that was unfolded and the bot's own edits change no words. */
async function onChanged(ears: Ears, event: MessageChangedEvent, bot: string | undefined): Promise<void> {
  const message: Spoken = event.message
  const previous: Spoken = event.previous_message
  // A deleted message whose replies stay leaves this in its place.
  if (message.subtype === 'tombstone') return withdraw(ears, event.channel, previous, bot)
  const words = wordsOf(message, event.channel, bot)
  if (words?.isEdited !== true || message.text === previous.text) return
  await hear(ears, words.asking, 'aloud', ears.bot.askAgain(words.asking, words.text))
}

async function onDeleted(ears: Ears, event: MessageDeletedEvent, bot: string | undefined): Promise<void> {
  await withdraw(ears, event.channel, event.previous_message, bot)
}

async function withdraw(
  { bot }: Ears,
  channel: string,
  gone: Spoken,
  self: string | undefined,
): Promise<void> {
  if (wordsOf(gone, channel, self) === undefined) return
  await bot.withdraw({ channel, ts: gone.ts })
}
