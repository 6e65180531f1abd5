import type { Chat } from '../operation/chats.ts'
import { customer } from '../operation/customers.ts'
import type { Agent } from '../operation/house.ts'
import { botFlows } from '../operation/house.ts'
import { Random } from '../operation/random.ts'
import { query } from '../operation/texts.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells } from './cells.ts'
import { chatCells } from './chat-cells.ts'
import { average, percent } from './figures.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { count, tally } from './tally.ts'
import { isWanted } from './wanted.ts'

/** Chats that people handled. */
export const chats = {
  *chat_1(slice, { agent_dni: wanted }) {
    for (const chat of slice.records('chats', ({ agent }) => isWanted(wanted, agent.dni)))
      yield chatCells(chat)
  },

  *chat_2(slice) {
    for (const chat of slice.records('chats')) {
      yield {
        conn_id: chat.connId,
        agent_name: chat.agent.name,
        customer_name: customer(chat.customer).firstName,
        conversation: conversation(chat),
      }
    }
  },

  *chat_11(slice) {
    for (const { at, connId, channel, from, to } of slice.records('chatTransfers')) {
      yield {
        conn_id: connId,
        transfer_agent_id: from.id,
        transfer_agent_name: from.name,
        transfer_agent_dni: from.dni,
        receiver_agent_id: to.id,
        receiver_agent_name: to.name,
        receiver_agent_dni: 'dni' in to ? to.dni : '-',
        channel,
        date: dateTime(at),
      }
    }
  },

  chat_13: (slice) =>
    [...count(slice.records('chats'), ({ channel }) => channel)].map(([channel, closed]) => ({
      channel,
      interaction: String(closed),
    })),

  *chat_14(slice) {
    for (const chat of slice.records('chats', ({ source }) => source !== undefined)) {
      const sourceId = `12020${chat.customer % 40}`
      yield {
        ...agentCells(chat.agent),
        source_url: `https://fb.example/${sourceId}`,
        source_type: chat.source ?? '',
        source_id: sourceId,
        chat_id: chat.connId,
        rp_id: botFlows[chat.channel],
        media_type: chat.customer % 3 ? 'image' : 'video',
        media_url: `https://fb.example/${sourceId}/media`,
        date: dateTime(chat.at),
        cod_act: chat.code.code,
      }
    }
  },

  *chat_15(slice) {
    const sources = count(
      slice.records('chats', ({ source }) => source !== undefined),
      sourceKey,
    )
    if (sources.size === 0) return
    const [adBot, adAgents, postBot, postAgents] = ['ad bot', 'ad agents', 'post bot', 'post agents'].map(
      (key) => sources.get(key) ?? 0,
    )
    yield {
      ad_chatbot: String(adBot),
      ad_agents: String(adAgents),
      post_chatbot: String(postBot),
      post_agents: String(postAgents),
      total_chatbot: String((adBot ?? 0) + (postBot ?? 0)),
      total_agents: String((adAgents ?? 0) + (postAgents ?? 0)),
    }
  },

  *chat_16(slice) {
    for (const { agent, handled, seconds, transferred } of productivity(slice)) {
      yield {
        ...agentCells(agent),
        total_chats: String(handled),
        time: hms(seconds),
        tmo: hms(average(seconds, handled)),
        percent_transfer: percent(transferred, handled),
      }
    }
  },
} satisfies Record<string, Projection>

/** The first messages of a chat, customer and agent in turn. */
function conversation(chat: Chat): Row[] {
  const random = new Random('conversation', chat.connId)
  const { firstName } = customer(chat.customer)
  const { customer_id = '', customer_phone = '' } = customerCells(chat.customer)
  const spacing = Math.floor((chat.at - chat.opened) / (chat.messages + 1))
  return Array.from({ length: Math.min(chat.messages, 6) }, (_, index) => {
    const isAgent = index % 2 === 1
    return {
      channel: chat.channel,
      from: isAgent ? 'AGENT' : 'CUSTOMER',
      from_name: isAgent ? chat.agent.name : firstName,
      to_name: isAgent ? firstName : chat.agent.name,
      date: dateTime(chat.opened + index * spacing),
      message: isAgent ? '<p>Con gusto, permítame un momento&nbsp;por favor.</p>' : query(random),
      customer_id,
      customer_phone,
    }
  })
}

function sourceKey({ source, isFromBot, agentChars }: Chat): string {
  return `${source} ${isFromBot && agentChars % 3 === 0 ? 'bot' : 'agents'}`
}

function productivity(slice: Slice) {
  const start = ({ agent }: { readonly agent: Agent }) => ({ agent, handled: 0, seconds: 0, transferred: 0 })
  return tally(
    slice.records('chats'),
    ({ agent }) => agent.id,
    start,
    (sum, { at, opened, transfer }) => {
      sum.handled++
      sum.seconds += at - opened
      if (transfer) sum.transferred++
    },
  ).values()
}
