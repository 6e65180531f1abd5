import { customer } from '../operation/customers.ts'
import type { OutgoingMessage } from '../operation/messages.ts'
import { dateTime } from '../wall-time.ts'
import { agentCells, customerCells } from './cells.ts'
import { draw } from './draw.ts'
import type { Projection } from './slice.ts'
import { isWanted } from './wanted.ts'

/** What the operation sent out. */
export const messages = {
  *cdr_3(slice) {
    for (const message of slice.records('messages')) {
      yield {
        ...agentCells(message.agent),
        ...customerCells(message.customer),
        date: dateTime(message.at),
        destiny: 'Colombia',
        message: message.text,
        channel: message.channel,
        conn_id: message.connId,
      }
    }
  },

  *cdr_9(slice) {
    for (const { record, random } of draw(
      slice.records('botExchanges'),
      'mail',
      0.02,
      ({ sessionId, at }) => sessionId + at,
    )) {
      yield {
        channel: `routing-point-${record.flow}`,
        date: dateTime(record.at),
        from: 'no-responder@empresa.example',
        to: customer(record.customer).email,
        subject: random.pick(['Tu certificado', 'Tu factura', 'Confirmación de solicitud']),
        body: '<p>Adjunto encontrarás el documento.</p>',
      }
    }
  },

  *chat_10(slice) {
    for (const message of slice.records('messages', isWhatsapp)) {
      yield {
        ...customerCells(message.customer),
        conn_id: message.connId,
        session_id: `${customer(message.customer).phone}.${slice.operation.server}.2`,
        date: dateTime(message.at),
        template: message.campaign ? 'yes' : 'no',
        destiny: message.customer % 50 === 0 ? 'Venezuela' : 'Colombia',
      }
    }
  },

  *campaign_9(slice, { campaign_id: wanted }) {
    for (const { campaign, customer: who, status, at } of slice.records('messages')) {
      if (!campaign || !isWanted(wanted, campaign.id)) continue
      yield {
        campaing_id: campaign.id,
        ...customerCells(who),
        status,
        errors: status === 'failed' ? '131026 Message Undeliverable.' : '',
        date: dateTime(at),
        last_update: dateTime(at + (who % 60)),
      }
    }
  },
} satisfies Record<string, Projection>

function isWhatsapp({ channel }: OutgoingMessage): boolean {
  return channel !== 'SMS'
}
