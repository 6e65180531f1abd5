import type { BotExchange } from '../operation/bots.ts'
import type { Chat } from '../operation/chats.ts'
import { customer } from '../operation/customers.ts'
import { botFlows } from '../operation/house.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells } from './cells.ts'
import { chatCells } from './chat-cells.ts'
import type { Projection, Row, Slice } from './slice.ts'

/** Chats with the part that the bot had in them, and those that it had alone. */
export const wholeChats = {
  *chat_8(slice) {
    for (const chat of slice.records('chats')) yield { ...chatCells(chat), ...wholeChatCells(chat, slice) }
    for (const last of slice.records('botExchanges', isEndWithoutAgent)) yield botChatCells(last)
  },
} satisfies Record<string, Projection>

/** The bot's part and the agent's part of one chat. */
function wholeChatCells(chat: Chat, { operation }: Slice): Row {
  const botSeconds = chat.isFromBot ? 30 + (chat.customer % 240) : 0
  return {
    session_id: `${customer(chat.customer).phone}.${operation.server}.2`,
    times_chatted: String(chat.messages),
    start_date: dateTime(chat.opened),
    end_date: dateTime(chat.at),
    time_on_chatbot: hms(botSeconds),
    rp_id: botFlows[chat.channel],
    go_to_agent: 'yes',
    time_with_agent: hms(chat.workSeconds),
    total_time: hms(botSeconds + chat.workSeconds),
    total_chars: String(chat.customerChars + chat.agentChars),
    asa: hms(chat.waitSeconds),
    last_sender: chat.lastToWrite.replace('-', '_'),
  }
}

function isEndWithoutAgent({ isLast, connId }: BotExchange): boolean {
  return isLast && connId === '0'
}

function botChatCells(last: BotExchange): Row {
  const seconds = hms(last.at - last.opened)
  const chars = last.turn * 18
  return {
    ...customerCells(last.customer),
    ...agentCells(undefined),
    conn_id: '0',
    session_id: last.sessionId,
    times_chatted: String(last.turn * 2),
    start_date: dateTime(last.opened),
    end_date: dateTime(last.at),
    time_on_chatbot: seconds,
    rp_id: last.flow,
    channel: last.channel,
    go_to_agent: 'no',
    time_with_agent: '00:00:00',
    total_time: seconds,
    customer_chars: String(chars),
    agent_chars: '0',
    total_chars: String(chars),
    asa: '-',
    last_sender: 'chat_bot',
  }
}
