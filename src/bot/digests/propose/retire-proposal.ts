import type { BotPorts } from '../../ask/bot-ports.ts'
import type { Message } from '../../model/message.ts'
import type { Digest } from '../../model/digest.ts'

/**
 * Puts a message in the place of the one that proposed a digest, so that its buttons are gone; false where that one
 * cannot be edited, as what only one person sees.
 */
export async function retire(
  { answers }: Pick<BotPorts, 'answers'>,
  { proposal }: Digest,
  message: Message,
): Promise<boolean> {
  const record = proposal === undefined ? undefined : await answers.get(proposal)
  if (record?.posted === undefined || record.place.kind === 'response') return false
  await answers.update(record.id, { content: { kind: 'said', message }, state: 'open' })
  await answers.wake(record.id)
  return true
}
