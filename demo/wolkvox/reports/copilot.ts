import type { Chat } from '../operation/chats.ts'
import type { Random } from '../operation/random.ts'
import { dateTime } from '../wall-time.ts'
import { agentCells } from './cells.ts'
import { draw } from './draw.ts'
import type { Projection, Row, Slice } from './slice.ts'

const questions = [
  '¿Cuál es la tarifa de reconexión?',
  '¿Cómo genero un paz y salvo?',
  '¿Qué hago si el cliente no es el titular?',
  'horario oficina  Medellín',
]

/** What agents asked their copilot, and the little that happens beside everything else. */
export const copilot = {
  *wizard_1(slice) {
    for (const { row } of asked(slice)) yield row
  },

  *wizard_2(slice) {
    for (const { row, random } of asked(slice)) if (random.chance(0.3)) yield row
  },

  *wizard_3(slice) {
    for (const { row, random } of asked(slice)) {
      if (random.chance(0.3) || !random.chance(0.15)) continue
      yield { ...row, explation: random.pick(['Información desactualizada', 'No responde la pregunta', '']) }
    }
  },

  *cdr_10(slice) {
    const chats = slice.records('chats', ({ channel }) => channel === 'web')
    for (const { record: chat, random } of draw(chats, 'cobrowsing', 0.05, chatId)) {
      const seconds = random.int(30, 900)
      yield {
        ...agentCells(chat.agent),
        date_ini: dateTime(chat.at - seconds),
        date_end: dateTime(chat.at),
        time: dateTime(seconds).slice(11),
        hung_up: random.pick(['agent', 'customer']),
      }
    }
  },
} satisfies Record<string, Projection>

function* asked(slice: Slice): Generator<{ readonly row: Row; readonly random: Random }> {
  for (const { record: chat, random } of draw(slice.records('chats'), 'copilot', 0.05, chatId)) {
    const row = {
      ...agentCells(chat.agent),
      question: random.pick(questions),
      answer: 'Según el manual vigente, el valor es de $ 12.500.',
      conn_id: chat.connId,
      date: dateTime(chat.at),
    }
    yield { row, random }
  }
}

function chatId({ connId }: Chat): string {
  return connId
}
