import { apology } from '../../bot/apology.ts'
import type { Asking, Heard } from '../../bot/bot.ts'
import { Failure } from '../../bot/failure.ts'
import type { Ears } from './ears.ts'

/** What the bot says at once, or its apology: somebody is waiting for the acknowledgement. */
export async function hear({ people, log }: Ears, asking: Asking, heard: Promise<Heard>): Promise<Heard> {
  try {
    return await heard
  } catch (error) {
    log.error({ delivery: asking.id, err: error }, 'question not taken')
    const { language } = await people.get(asking.person).catch(() => ({ language: 'en' as const }))
    return { kind: 'said', message: apology(error instanceof Failure ? error.kind : 'bug', language, []) }
  }
}
