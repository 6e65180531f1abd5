import { apology } from '../../bot/apology.ts'
import type { Asking } from '../../bot/bot.ts'
import { Failure } from '../../bot/failure.ts'
import type { Ears } from './ears.ts'

/** Asks the bot; a failure outside is tried again by the sweep, a bug of ours is apologised for in the thread. */
export async function answerInThread(
  { bot, chat, people }: Ears,
  asking: Asking,
  text: string,
): Promise<void> {
  const { id, person, place } = asking
  try {
    const heard = await bot.ask(asking, text)
    if (heard.kind === 'said' && place.kind === 'post') await chat.post(place, heard.message, id)
  } catch (error) {
    if (!(error instanceof Failure) && place.kind === 'post') {
      const { language } = await people.get(person)
      await chat.post(place, apology('bug', language, []), id)
    }
    throw error
  }
}
