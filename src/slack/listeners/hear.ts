import type { Manner, Asking, Heard } from '../../bot/model/bot.ts'
import { Failure } from '../../bot/model/failure.ts'
import { mayHeal } from '../client/may-heal.ts'
import type { Ears } from './ears.ts'

/** What the bot says at once, or its apology. What goes better later is left to the sweep, and apologised for never. */
export async function hear(
  { bot, log }: Ears,
  asking: Asking,
  answered: Manner,
  heard: Promise<Heard>,
): Promise<Heard> {
  try {
    return await heard
  } catch (error) {
    if (mayHeal(error)) throw error
    log.error({ delivery: asking.id, err: error }, 'question not taken')
    return bot.apologise(asking, error instanceof Failure ? error.kind : 'bug', answered)
  }
}
