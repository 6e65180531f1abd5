import { apology } from '../../bot/apology.ts'
import type { Asking, Heard } from '../../bot/bot.ts'
import { Failure } from '../../bot/failure.ts'
import type { Ears } from './ears.ts'

/** Hands words to the bot; a failure outside is tried again by the sweep, a bug of ours is apologised for in the thread. */
export async function answerInThread(
  { chat, people }: Ears,
  { id, person, place }: Asking,
  take: () => Promise<Heard>,
): Promise<void> {
  try {
    await take()
  } catch (error) {
    if (!(error instanceof Failure) && place.kind === 'post') {
      const { language } = await people.get(person)
      await chat.post(place, apology('bug', language, []), id)
    }
    throw error
  }
}
