import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import type { Chat } from './chats.ts'
import { customers, customer } from './customers.ts'
import { momentsOf, writingHours } from './hours.ts'
import { botFlows } from './house.ts'
import { Random } from './random.ts'
import { flowText, query } from './texts.ts'

/** What a customer wrote to the bot and what the flow did: several make up a session. */
export interface BotExchange {
  readonly at: WallSeconds
  readonly sessionId: string
  readonly channel: string
  readonly flow: string
  readonly customer: number
  readonly query: string
  readonly answer: string
  /** The chat it was handed to; "0" without one. */
  readonly connId: string
  readonly opened: WallSeconds
  /** How many exchanges the session has had, with this one. */
  readonly turn: number
  readonly isLast: boolean
}

const usualAlone = 450
const handedOver = 'transfer_skill'

const channels = [
  { channel: 'whatsapp', weight: 80 },
  { channel: 'web', weight: 12 },
  { channel: 'facebook', weight: 5 },
  { channel: 'instagram', weight: 3 },
] as const

/** The sessions of one day: those that the bot handed to `chats` and those it ended alone. */
export function botExchangesOf(
  seed: number,
  server: string,
  day: number,
  chats: readonly Chat[],
): BotExchange[] {
  const random = new Random(seed, server, day, 'bots')
  const exchanges: BotExchange[] = []
  for (const chat of chats) {
    if (!chat.isFromBot) continue
    session(random, exchanges, server, chat.opened, chat.channel, chat.customer, chat)
  }
  for (const opened of momentsOf(random, day, writingHours, Math.round(usualAlone * loadOf(day)), 900)) {
    const { channel } = random.weighted(channels)
    session(random, exchanges, server, opened, channel, random.int(1, customers))
  }
  return exchanges.sort((a, b) => a.at - b.at)
}

function session(
  random: Random,
  exchanges: BotExchange[],
  server: string,
  opened: WallSeconds,
  channel: keyof typeof botFlows,
  who: number,
  chat?: Chat,
): void {
  const sessionId = `${customer(who).phone}.${server}.${opened}${random.int(100, 999)}`
  const length = random.int(2, 6)
  const latest = chat ? chat.at : opened + 900
  let at = opened
  for (let turn = 1; turn <= length; turn++) {
    const isLast = turn === length
    exchanges.push({
      at,
      sessionId,
      channel,
      flow: botFlows[channel],
      customer: who,
      query: query(random),
      answer: chat && isLast ? handedOver : flowText(random),
      connId: chat && isLast ? chat.connId : '0',
      opened,
      turn,
      isLast,
    })
    at = Math.min(latest, at + random.int(4, 90))
  }
}
