import type { Posted } from './model/answer-record.ts'
import { ask } from './ask.ts'
import type { BotPorts } from './ask/bot-ports.ts'
import type { Asking, Heard } from './model/bot.ts'
import { defined } from './model/defined.ts'
import { withdrawProposal } from './digests/propose/withdraw-proposal.ts'
import { callsOf } from './answer/give-up.ts'

/**
 * The words of a question were changed: it is asked anew, and the answer that it has or waits for is edited. An edit
 * that leaves the words as they were (Slack unfolds links so) is nothing.
 */
export async function askAgain(
  askers: BotPorts,
  asking: Asking & { readonly message: Posted },
  text: string,
): Promise<Heard> {
  const { memory, answers, calls, digests } = askers
  const id = await memory.answerAt(asking.message)
  const earlier = id === undefined ? undefined : await answers.get(id)
  if (earlier?.id === asking.id) return { kind: 'noted' }
  if (earlier === undefined) {
    await memory.noteMessage(asking.message, asking.id)
    return ask(askers, asking, text)
  }
  if (earlier.text === text) return { kind: 'noted' }
  if (earlier.state === 'open') {
    await answers.update(earlier.id, { state: 'done', outcome: 'cancelled' })
    await calls.giveUp(callsOf(earlier.content), earlier.id)
  }
  const { follows, posted } = earlier
  const isHere = asking.place.kind === 'post' && posted?.channel === asking.place.channel
  const heard = await ask(askers, asking, text, {
    id: earlier.id,
    ...defined({ follows, posted: isHere ? posted : undefined }),
  })
  await withdrawProposal(digests, earlier, asking.at)
  await memory.noteMessage(asking.message, asking.id)
  return heard
}
