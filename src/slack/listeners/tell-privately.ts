import type { Asking, Heard } from '../../bot/bot.ts'
import type { Ears } from './ears.ts'

/**
 * Says what was heard where no acknowledgement can say it. While an answer that will replace its message is on its
 * way, that message says so; everything else is a message of its own beside the one that is there.
 */
export async function tellPrivately({ chat }: Ears, { id, place }: Asking, heard: Heard): Promise<void> {
  if (heard.kind === 'form' || heard.message === undefined) return
  if (place.kind === 'response') {
    const replaces = place.replaces && heard.kind === 'accepted'
    return chat.respond({ ...place, audience: 'private', replaces }, heard.message)
  }
  if (heard.kind === 'said' && place.kind === 'post') await chat.post(place, heard.message, id)
}
