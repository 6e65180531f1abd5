import type { PracticeSlack } from '../demo/slack/practice-slack.ts'
import type { Message } from '../demo/slack/workspace.ts'
import { channel, person } from './stage.ts'

/** Runs a slash command and waits for the answer that comes after its acknowledgement. */
export async function askByCommand(
  slack: PracticeSlack,
  text: string,
  isAnswer: (message: Message) => boolean,
): Promise<Message> {
  const before = slack.messages(person, channel).length
  await slack.command(person, channel, '/report', text)
  return slack.waitFor(() => slack.messages(person, channel).slice(before).find(isAnswer), 20_000)
}

/** Mentions the bot and waits for the answer in the thread. */
export async function askByMention(
  slack: PracticeSlack,
  text: string,
  isAnswer: (message: Message) => boolean,
  where = channel,
): Promise<Message> {
  const before = slack.messages(person, where).length
  const asked = await slack.say(person, where, `${slack.mention} ${text}`)
  const inThread = (message: Message) => message.threadTs === asked?.ts && isAnswer(message)
  return slack.waitFor(() => slack.messages(person, where).slice(before).find(inThread), 20_000)
}

/** The bot's answer over chat_13, not its acknowledgement or placeholder; the line under the figures tells. */
export function isFinal(message: Message): boolean {
  return JSON.stringify(message.blocks ?? []).includes('(chat_13)')
}

export function isPlainAnswer({ text }: Message): boolean {
  return text.includes('closed chats on')
}
