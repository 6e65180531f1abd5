import type { WallSeconds } from '../wall-time.ts'
import { daySeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import { chatCodes, timeoutChat } from './codes.ts'
import type { Code } from './codes.ts'
import { customers } from './customers.ts'
import { momentsOf, writingHours } from './hours.ts'
import { skills } from './house.ts'
import type { Agent, Skill } from './house.ts'
import { Random } from './random.ts'
import type { Shift } from './roster.ts'
import { comment } from './texts.ts'

type ChatChannel = 'whatsapp' | 'web' | 'facebook' | 'instagram'

/** One chat that people handled, listed when it was closed. */
export interface Chat {
  readonly at: WallSeconds
  readonly opened: WallSeconds
  readonly connId: string
  readonly channel: ChatChannel
  readonly customer: number
  readonly agent: Agent
  readonly skill: Skill
  readonly customerChars: number
  readonly agentChars: number
  readonly messages: number
  readonly answers: number
  readonly workSeconds: number
  readonly waitSeconds: number
  readonly code: Code
  readonly comment: string
  readonly lastToWrite: 'agent' | 'chat-bot' | 'customer'
  readonly feeling: Feeling
  /** The bot had it first, on the same day. */
  readonly isFromBot: boolean
  readonly source: 'ad' | 'post' | undefined
  readonly transfer: ChatTransfer | undefined
}

export interface ChatTransfer {
  readonly at: WallSeconds
  readonly connId: string
  readonly channel: ChatChannel
  readonly from: Agent
  readonly to: Agent | Skill
}

export const feelingNames = ['very negative', 'negative', 'neutral', 'positive', 'very positive'] as const
export type Feeling = (typeof feelingNames)[number]

const usual = 3_000

const channels: readonly { readonly channel: ChatChannel; readonly weight: number }[] = [
  { channel: 'whatsapp', weight: 78 },
  { channel: 'web', weight: 12 },
  { channel: 'facebook', weight: 6 },
  { channel: 'instagram', weight: 4 },
]

export function chatsOf(seed: number, server: string, day: number, roster: readonly Shift[]): Chat[] {
  const random = new Random(seed, server, day, 'chats')
  if (roster.length === 0) return []
  const moments = momentsOf(random, day, writingHours, Math.round(usual * loadOf(day)))
  return moments.map((at, index) => chat(random, day, at, `${at}.${50_000 + index}`, roster))
}

function chat(random: Random, day: number, at: WallSeconds, connId: string, roster: readonly Shift[]): Chat {
  const { channel } = random.weighted(channels)
  const agent = agentAt(random, at, roster)
  const skill = random.weighted(skills)
  const isTimeout = random.chance(0.11)
  const workSeconds = 20 + random.short(0, 1_200)
  const lifeSeconds = isTimeout ? random.int(20 * 3600, 23.9 * 3600) : workSeconds + random.short(0, 5_400)
  const opened = at - lifeSeconds
  const messages = random.int(2, 26)
  const since = Math.max(opened, day * daySeconds)
  const transfer = random.chance(0.06)
    ? { at: random.int(since, at), connId, channel, ...passing(random, at, roster, agent, skill) }
    : undefined
  return {
    at,
    opened,
    connId,
    channel,
    customer: random.int(1, customers),
    agent,
    skill,
    customerChars: messages * random.int(4, 60),
    agentChars: messages * random.int(10, 120),
    messages,
    answers: Math.ceil(messages / 2),
    workSeconds,
    waitSeconds: 3 + random.short(0, 600),
    code: isTimeout ? timeoutChat : random.weighted(chatCodes),
    comment: comment(random),
    lastToWrite: isTimeout ? 'agent' : random.pick(['agent', 'agent', 'customer', 'chat-bot'] as const),
    feeling: random.pick(feelingNames),
    isFromBot: opened >= day * daySeconds && random.chance(0.28),
    source: random.chance(0.05) ? random.pick(['ad', 'post'] as const) : undefined,
    transfer,
  }
}

/** Mostly someone who is on shift, a brisk one more often; at night whoever had it by day. */
function agentAt(random: Random, moment: WallSeconds, roster: readonly Shift[]): Agent {
  const present = roster.filter(({ login, leave }) => login <= moment && moment < leave)
  return random.weighted((present.length > 0 ? present : roster).map(({ agent }) => agent))
}

/** The chat ends with `agent`: somebody passed it to them, or to their queue. */
function passing(
  random: Random,
  moment: WallSeconds,
  roster: readonly Shift[],
  agent: Agent,
  skill: Skill,
): Pick<ChatTransfer, 'from' | 'to'> {
  const from = agentAt(random, moment, roster)
  return { from, to: from === agent || random.chance(0.35) ? skill : agent }
}
