import { byAgent, by, byChannel } from '../declaration/breakdowns.ts'
import { readText, readWallClock } from '../table/cells.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { percentile, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import type { Row } from '../table/rows-of.ts'
import { cellsOf, listOf, textOf } from './cells-of.ts'

const age = phrase('Oldest', 'El más antiguo', 'O mais antigo')
const unanswered = phrase('Unanswered', 'Sin responder', 'Sem resposta')
const waiting = phrase('Longest without an answer', 'Mayor espera sin respuesta', 'Maior espera sem resposta')
const answering = phrase('Reply', 'Respuesta', 'Resposta')

/** Who writes for the operation, beside the agent's own name and id. */
const ours = /^(?:agent|agente|asesor|atendente|bot|chat-?_?bot|system|sistema)$/i

export const chats: Report = {
  api: 'chats',
  family: 'live',
  grain: 'record',
  isLive: true,
  title: phrase('Chats open now', 'Chats abiertos ahora', 'Chats abertos agora'),
  things: phrase('open chats', 'chats abiertos', 'chats abertos'),
  words: {
    en: ['open chats', 'chats in progress', 'chats waiting', 'unanswered chats', 'conversations'],
    es: ['chats abiertos', 'chats en curso', 'chats en cola', 'chats sin responder', 'conversaciones'],
    pt: ['chats abertos', 'chats em andamento', 'chats na fila', 'chats sem resposta', 'conversas'],
  },
  parameters: [],
  /** A row for each chat, with its age and how long its customer waits; of what was written nothing else is read. */
  reshape(row, at) {
    const cell = cellsOf(row)
    const agent = { agent_id: cell('agent_id'), agent_name: cell('agent_name') }
    const own = new Set([textOf(agent.agent_id), textOf(agent.agent_name)])
    return listOf(cell('active_chats')).map((chat) => {
      const { channel, connector_id, ages } = chatOf(chat, own, at)
      return { ...agent, channel, connector_id, ...ages }
    })
  },
  columns: [
    columns.agentId,
    columns.agentName,
    columns.channel,
    column('connector_id', 'id', phrase('Connector', 'Conector', 'Conector')),
    column('age', 'duration', age),
    column('waiting', 'duration', waiting),
    column('reply', 'category', answering, {
      values: { unanswered, answered: phrase('Answered', 'Respondidos', 'Respondidos') },
    }),
  ],
  measures: [
    rows('open', phrase('Open', 'Abiertos', 'Abertos')),
    rows('unanswered', unanswered, { column: 'reply', is: ['unanswered'] }, { good: 'down' }),
    percentile('longest-wait', waiting, 'waiting', 100, { good: 'down' }),
    percentile('oldest', age, 'age', 100, { detail: true }),
  ],
  breakdowns: [byAgent, byChannel, by('reply', answering, 'reply')],
  overview: [{ by: ['channel'] }, { by: ['agent'], top: 10 }],
  defaultPeriod: 'today',
  sibling: 'chat_1',
  note: phrase(
    'Unanswered: the customer wrote last. Chats that nobody has taken yet are not among them: Wolkvox lists those of agents.',
    'Sin responder: el cliente escribió de último. Los que nadie ha tomado aún no están: Wolkvox lista los de los agentes.',
    'Sem resposta: o cliente escreveu por último. Os que ninguém assumiu ainda não estão: a Wolkvox lista os dos agentes.',
  ),
}

function chatOf(chat: Row, own: ReadonlySet<string>, at: number) {
  const cell = cellsOf(chat)
  const messages = listOf(cell('conversation')).map((message) => {
    const part = cellsOf(message)
    return { isOurs: isOurs(textOf(part('from')), own), at: readWallClock(part('date')) }
  })
  const since = messages.slice(messages.findLastIndex(({ isOurs }) => isOurs) + 1)[0]?.at
  const seconds = (from: number | undefined) => (from === undefined ? '' : Math.max(0, (at - from) / 1000))
  return {
    channel: readText(cell('channel'), columns.channel),
    connector_id: cell('connector_id'),
    ages: {
      age: seconds(messages[0]?.at),
      waiting: seconds(since),
      reply: messages.length === 0 ? '' : since === undefined ? 'answered' : 'unanswered',
    },
  }
}

function isOurs(from: string, own: ReadonlySet<string>): boolean {
  return ours.test(from) || own.has(from)
}
