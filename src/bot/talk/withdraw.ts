import type { Posted } from '../model/answer-record.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import { giveUpAnswer } from '../answer/give-up.ts'

/**
 * The message that asked is gone: what is not answered yet is given up. An answer that stands stays: it may have been
 * read, noted and gone on from, and Slack tells of such a message in DMs only.
 */
export async function withdraw({ memory, answers, calls }: BotPorts, message: Posted): Promise<void> {
  const id = await memory.answerAt(message)
  const record = id === undefined ? undefined : await answers.get(id)
  if (record === undefined || record.posted?.ts === message.ts) return
  await giveUpAnswer({ answers, calls }, record, { id: record.person.id, isAdmin: false })
}
