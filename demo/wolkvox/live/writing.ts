import { isClosed } from '../operation/cases.ts'
import type { Case } from '../operation/cases.ts'
import type { Chat } from '../operation/chats.ts'
import { timeoutChat } from '../operation/codes.ts'
import { customer } from '../operation/customers.ts'
import type { Agent } from '../operation/house.ts'
import { Random } from '../operation/random.ts'
import { query } from '../operation/texts.ts'
import { agentCells } from '../reports/cells.ts'
import type { Row } from '../reports/slice.ts'
import { dateTime, daySeconds } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import { statesAt } from './agents.ts'
import type { Glance, Moment } from './moment.ts'

/** Mails are answered within so many days; who answers later has forgotten them. */
const mailDays = 3

export const connectors = { whatsapp: '0811', web: '0812', facebook: '0813', instagram: '0814' } as const

/** What agents have open in writing. Whoever is connected stands in the list, with nothing open as well. */
export const writing = {
  *chats(moment) {
    for (const [agent, chats] of byAgent(moment, chatsOpenAt(moment))) {
      yield { ...agentCells(agent), active_chats: chats.map((chat) => chatCells(chat, moment)) }
    }
  },

  *interactions(moment) {
    for (const [agent, cases] of byAgent(moment, casesOpenAt(moment))) {
      yield { ...agentCells(agent), active_interactions: cases.map(caseCells) }
    }
  },
} satisfies Record<string, Glance>

/** What will be closed later, at the latest tomorrow. */
function chatsOpenAt({ operation, day, at }: Moment): readonly Chat[] {
  const closing = [day, day + 1].flatMap((day) => operation.records('chats', day))
  return closing.filter((chat) => chat.opened <= at && at < chat.at)
}

function casesOpenAt({ operation, day, at }: Moment): readonly Case[] {
  const days = Array.from({ length: 2 * mailDays + 1 }, (_, index) => day - mailDays + index)
  return days
    .flatMap((day) => operation.records('cases', day))
    .filter((mail) =>
      isClosed(mail)
        ? mail.created <= at && at < mail.at
        : mail.at <= at && at < mail.at + mailDays * daySeconds,
    )
}

function byAgent<T extends { readonly agent: Agent }>(moment: Moment, open: readonly T[]): Map<Agent, T[]> {
  const agents = new Map<Agent, T[]>(statesAt(moment).map(({ agent }) => [agent, []]))
  for (const one of open) agents.set(one.agent, [...(agents.get(one.agent) ?? []), one])
  return agents
}

function chatCells(chat: Chat, moment: Moment): Row {
  return {
    conn_id: chat.connId,
    channel: chat.channel,
    connector_id: connectors[chat.channel],
    customer_phone: customer(chat.customer).phone,
    conversation: conversation(chat, moment),
  }
}

/** Both write in turn until the work is done, and then nobody does until the chat is closed. */
function conversation(chat: Chat, { at, dialect }: Moment): readonly Row[] {
  const random = new Random('live', chat.connId)
  const { phone } = customer(chat.customer)
  const sides =
    dialect === 'docs'
      ? { agent: 'AGENT', customer: 'CUSTOMER' }
      : { agent: chat.agent.name, customer: phone }
  return momentsOf(chat)
    .filter((moment) => moment <= at)
    .map((moment, index) => ({
      from: index % 2 === 1 ? sides.agent : sides.customer,
      msg: index % 2 === 1 ? '<p>Con gusto, permítame un momento.</p>' : query(random),
      date: dateTime(moment),
    }))
}

function momentsOf({ opened, at, messages, workSeconds, code, lastToWrite }: Chat): readonly WallSeconds[] {
  const endsWithAgent = code === timeoutChat || lastToWrite !== 'customer'
  const count = 2 * Math.max(1, Math.floor(messages / 2)) - (endsWithAgent ? 0 : 1)
  const step = Math.floor(Math.min(at - opened, workSeconds) / count)
  return Array.from({ length: count }, (_, index) => opened + index * step)
}

function caseCells({ caseId, subject, customer: who, created }: Case): Row {
  const { firstName, lastName } = customer(who)
  return { conn_id: caseId, subject, fromname: `${firstName} ${lastName}`, date: dateTime(created) }
}
