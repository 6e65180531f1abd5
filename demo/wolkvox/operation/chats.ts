import type { WallSeconds } from '../wall-time.ts'
import { DAY_SECONDS } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import { CHAT_CODES, TIMEOUT_CHAT } from './codes.ts'
import type { Code } from './codes.ts'
import { CUSTOMERS } from './customers.ts'
import { momentsOf, WRITING_HOURS } from './hours.ts'
import { SKILLS } from './house.ts'
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

export const FEELINGS = ['very negative', 'negative', 'neutral', 'positive', 'very positive'] as const
export type Feeling = (typeof FEELINGS)[number]

const USUAL = 3_000

const CHANNELS: readonly { readonly channel: ChatChannel; readonly weight: number }[] = [
  { channel: 'whatsapp', weight: 78 },
  { channel: 'web', weight: 12 },
  { channel: 'facebook', weight: 6 },
  { channel: 'instagram', weight: 4 },
]

export function chatsOf(seed: number, server: string, day: number, roster: readonly Shift[]): Chat[] {
  const random = new Random(seed, server, day, 'chats')
  if (roster.length === 0) return []
  const moments = momentsOf(random, day, WRITING_HOURS, Math.round(USUAL * loadOf(day)))
  return moments.map((at, index) => chat(random, day, at, `${at}.${50_000 + index}`, roster))
}

function chat(random: Random, day: number, at: WallSeconds, connId: string, roster: readonly Shift[]): Chat {
  const { channel } = random.weighted(CHANNELS)
  const agent = agentAt(random, at, roster)
  const skill = random.weighted(SKILLS)
  const isTimeout = random.chance(0.11)
  const workSeconds = 20 + random.short(0, 1_200)
  const lifeSeconds = isTimeout ? random.int(20 * 3600, 23.9 * 3600) : workSeconds + random.short(0, 5_400)
  const opened = at - lifeSeconds
  const messages = random.int(2, 26)
  const since = Math.max(opened, day * DAY_SECONDS)
  const transfer = random.chance(0.06)
    ? { at: random.int(since, at), connId, channel, ...passing(random, at, roster, agent, skill) }
    : undefined
  return {
    at,
    opened,
    connId,
    channel,
    customer: random.int(1, CUSTOMERS),
    agent,
    skill,
    customerChars: messages * random.int(4, 60),
    agentChars: messages * random.int(10, 120),
    messages,
    answers: Math.ceil(messages / 2),
    workSeconds,
    waitSeconds: 3 + random.short(0, 600),
    code: isTimeout ? TIMEOUT_CHAT : random.weighted(CHAT_CODES),
    comment: comment(random),
    lastToWrite: isTimeout ? 'agent' : random.pick(['agent', 'agent', 'customer', 'chat-bot'] as const),
    feeling: random.pick(FEELINGS),
    isFromBot: opened >= day * DAY_SECONDS && random.chance(0.28),
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
