import { isConnected } from '../operation/call.ts'
import { feelingNames } from '../operation/chats.ts'
import type { Feeling } from '../operation/chats.ts'
import type { Code } from '../operation/codes.ts'
import type { Agent } from '../operation/house.ts'
import { query } from '../operation/texts.ts'
import { dateTime } from '../wall-time.ts'
import { agentCells, customerCells } from './cells.ts'
import { draw } from './draw.ts'
import { percent } from './figures.ts'
import type { Projection, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** Conversations that a machine listened to. */
export const speech = {
  *speech_1(slice) {
    for (const one of analysed(slice)) {
      yield {
        ...agentCells(one.agent),
        ...customerCells(one.customer),
        conn_id: one.connId,
        time: String(one.seconds),
        date: dateTime(one.at),
        time_silence: String(one.silentSeconds),
        cod_act: one.code.code,
        description_cod_act: one.code.text,
        greeting: one.isSlow ? 'no' : 'yes',
        slow_to_greet: one.isSlow ? 'yes' : 'no',
        greeting_agent_name: one.seconds % 4 === 0 ? 'no' : 'yes',
        audio_text: one.text,
        feeling: one.feeling,
        channel: one.channel,
        category01: one.seconds % 3 === 0 ? 'Queja' : '-',
      }
    }
  },

  speech_2: (slice) =>
    byAgent(slice).map(({ agent, seconds, silentSeconds }) => ({
      ...agentCells(agent),
      silence: percent(silentSeconds, seconds),
    })),

  speech_3: (slice) =>
    byAgent(slice).map(({ agent, analysed, slow }) => ({
      ...agentCells(agent),
      slow_to_greet: percent(slow, analysed),
    })),

  speech_4: (slice) =>
    byAgent(slice).map(({ agent, analysed, feelings }) => ({
      ...agentCells(agent),
      feeling: feelingNames[Math.round(feelings / analysed)] ?? 'neutral',
    })),

  *speech_5(slice) {
    for (const one of analysed(slice)) {
      if (one.seconds % 10 !== 0) continue
      yield {
        ...agentCells(one.agent),
        id_text: one.connId,
        text: one.text,
        summary: 'El cliente pide información y el asesor la entrega.',
        feeling: one.feeling,
        date: dateTime(one.at),
        total_chars: String(one.text.length),
      }
    }
  },
} satisfies Record<string, Projection>

interface Analysed {
  readonly at: number
  readonly connId: string
  readonly agent: Agent
  readonly customer: number
  readonly code: Code
  readonly channel: string
  readonly seconds: number
  readonly silentSeconds: number
  readonly isSlow: boolean
  readonly feeling: Feeling
  readonly text: string
}

function* analysed(slice: Slice): Generator<Analysed> {
  const calls = draw(slice.records('calls', isConnected), 'speech', 0.2, ({ connId }) => connId)
  for (const { record: call, random } of calls) {
    const { agent, talkSeconds: seconds } = call
    if (!agent) continue
    yield {
      ...subject({ ...call, agent }),
      seconds,
      channel: 'voice',
      silentSeconds: random.int(0, seconds >> 2),
      isSlow: random.chance(0.12),
      feeling: random.pick(feelingNames),
      text: `Agente: buenos días. Cliente: ${query(random)}`,
    }
  }
  for (const { record: chat, random } of draw(
    slice.records('chats'),
    'speech',
    0.1,
    ({ connId }) => connId,
  )) {
    yield {
      ...subject(chat),
      seconds: chat.workSeconds,
      feeling: chat.feeling,
      channel: `chat-${chat.channel}`,
      silentSeconds: 0,
      isSlow: chat.waitSeconds > 120,
      text: query(random),
    }
  }
}

type Subject = Pick<Analysed, 'at' | 'connId' | 'agent' | 'customer' | 'code'>

function subject({ at, connId, agent, customer, code }: Subject): Subject {
  return { at, connId, agent, customer, code }
}

function byAgent(slice: Slice) {
  const start = ({ agent }: Analysed) => ({
    agent,
    analysed: 0,
    seconds: 0,
    silentSeconds: 0,
    slow: 0,
    feelings: 0,
  })
  const agents = tally(
    analysed(slice),
    ({ agent }) => agent.id,
    start,
    (sum, one) => {
      sum.analysed++
      sum.seconds += one.seconds
      sum.silentSeconds += one.silentSeconds
      sum.slow += one.isSlow ? 1 : 0
      sum.feelings += feelingNames.indexOf(one.feeling)
    },
  )
  return [...agents.values()]
}
