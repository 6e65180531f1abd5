import { Failure } from '../../bot/model/failure.ts'
import type { Ears } from './ears.ts'

/** Draws App Home for somebody, as things are now. */
export async function showHome({ bot, chat }: Ears, person: string): Promise<void> {
  await chat.publishHome(person, await bot.home(person))
}

/** Draws it anew after something was done there: what was done stays done where it cannot be drawn. */
export async function redrawHome(ears: Ears, person: string): Promise<void> {
  try {
    await showHome(ears, person)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    ears.log.warn({ failure: error.kind }, 'App Home not drawn anew')
  }
}
