import type { BotExchange } from '../operation/bots.ts'
import { dateTime } from '../wall-time.ts'
import { customerCells } from './cells.ts'
import { draw } from './draw.ts'
import type { Projection, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** Routing flows, chatbots, and the machine intelligence that they use. */
export const bots = {
  *diagram_9(slice) {
    for (const exchange of slice.records('botExchanges')) {
      yield {
        ...customerCells(exchange.customer),
        session_id: exchange.sessionId,
        channel: exchange.channel,
        rp_id: exchange.flow,
        date: dateTime(exchange.at),
        customer_query: exchange.query,
        routing_answer: exchange.answer,
        conn_id: exchange.connId,
      }
    }
  },

  *diagram_12(slice) {
    for (const { record } of draw(slice.records('botExchanges'), 'sentiment', 0.1, exchangeId)) {
      yield { units: '1', text: record.query, date: dateTime(record.at) }
    }
  },

  *cdr_7(slice) {
    for (const { exchange, type } of languageUses(slice)) {
      yield {
        type_nlp: type,
        nlp_channel: `${exchange.channel}-${exchange.flow}-${exchange.sessionId}`,
        ...charCells(exchange.query.length, exchange.answer.length),
        date: dateTime(exchange.at),
      }
    }
  },

  *cdr_8(slice) {
    const start = ({ type }: LanguageUse) => ({ type, uses: 0, sent: 0, answered: 0 })
    const types = tally(
      languageUses(slice),
      ({ type }) => type,
      start,
      (sum, { exchange }) => {
        sum.uses++
        sum.sent += exchange.query.length
        sum.answered += exchange.answer.length
      },
    )
    for (const { type, uses, sent, answered } of types.values()) {
      yield { type_nlp: type, nlp_amount: String(uses), ...charCells(sent, answered) }
    }
  },
} satisfies Record<string, Projection>

interface LanguageUse {
  readonly exchange: BotExchange
  readonly type: string
}

function* languageUses(slice: Slice): Generator<LanguageUse> {
  for (const { record, random } of draw(slice.records('botExchanges'), 'nlp', 0.4, exchangeId)) {
    yield { exchange: record, type: random.pick(['intent', 'gpt', 'gpt', 'entities']) }
  }
}

function exchangeId({ sessionId, at }: BotExchange): string {
  return `${sessionId} ${at}`
}

function charCells(sent: number, answered: number) {
  return { chars_send: String(sent), chars_answer: String(answered), total_chars: String(sent + answered) }
}
