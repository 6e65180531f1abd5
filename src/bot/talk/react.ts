import type { BotPorts } from '../ask/bot-ports.ts'
import type { Posted } from '../model/answer-record.ts'
import { mayAsk } from '../model/policy.ts'
import { giveUpAnswer } from '../answer/give-up.ts'
import { rate } from './rate.ts'

const crosses = new Set([
  'x',
  'heavy_multiplication_x',
  'negative_squared_cross_mark',
  'no_entry_sign',
  'no_entry',
  'octagonal_sign',
])
const thumbs = new Map([
  ['+1', true],
  ['thumbsup', true],
  ['-1', false],
  ['thumbsdown', false],
])

/** ✕ on a question, or on what stands for its answer, cancels it; a thumb on an answer rates it. */
export async function react(askers: BotPorts, person: string, message: Posted, emoji: string): Promise<void> {
  const name = emoji.replace(/::skin-tone-\d$/, '')
  const isGood = thumbs.get(name)
  if (isGood === undefined && !crosses.has(name)) return
  const id = await askers.memory.answerAt(message)
  const record = id === undefined ? undefined : await askers.answers.get(id)
  if (record === undefined) return
  const known = await askers.people.get(person)
  if (!mayAsk(known, message.channel, askers.policy)) return
  if (isGood === undefined) {
    await giveUpAnswer(askers, record, known)
  } else if (record.posted?.ts === message.ts && record.state === 'done') {
    await rate(askers, record, person, isGood)
  }
}
