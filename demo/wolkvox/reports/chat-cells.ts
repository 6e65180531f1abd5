import type { Chat } from '../operation/chats.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells } from './cells.ts'
import type { Row } from './slice.ts'

export function chatCells(chat: Chat): Row {
  const { customer_id: document = '', ...who } = customerCells(chat.customer)
  return {
    ...who,
    ...agentCells(chat.agent),
    customer_id: document,
    user_id: document,
    conn_id: chat.connId,
    channel: chat.channel,
    date: dateTime(chat.opened),
    date_close: dateTime(chat.at),
    customer_chars: String(chat.customerChars),
    agent_chars: String(chat.agentChars),
    time_on_agent: hms(chat.workSeconds),
    chat_duration: hms(chat.at - chat.opened),
    cod_act: chat.code.code,
    description_cod_act: chat.code.text,
    comments: chat.comment,
    skill_id: chat.skill.id,
    ASA: hms(chat.waitSeconds),
    last_participant_who_spoke: chat.lastToWrite,
    extra_field: '',
    comment: '',
    feeling: chat.feeling,
    agent_anwers: String(chat.answers),
  }
}
