import { Random } from '../operation/random.ts'
import { customerCells } from '../reports/cells.ts'
import { dateTime, daySeconds } from '../wall-time.ts'
import type { Glance } from './moment.ts'

const callAgain = 'VOLVERLLAMAR'

/** Calls that are just over, and those that were promised. */
export const recent = {
  *calls_last_10(moment) {
    for (const call of moment.since(moment.at - 10 * 60 + 1).records('calls')) {
      const { telephone = '', customer_id = '' } = customerCells(call.customer)
      yield {
        type_interaction: call.kind,
        result: call.result,
        date: dateTime(call.at),
        telephone,
        customer_id,
        conn_id: call.connId,
      }
    }
  },

  *hits_last_hour(moment) {
    for (const call of moment
      .since(moment.at - 3_600 + 1)
      .records('calls', ({ code }) => code.hit === true)) {
      const { telephone = '', customer_id = '' } = customerCells(call.customer)
      yield {
        conn_id: call.connId,
        type_interaction: call.kind,
        date: dateTime(call.at),
        telephone,
        customer_id,
        hit: call.code.code,
      }
    }
  },

  *recall(moment, { type: wanted = '' }) {
    const promised = moment
      .since(moment.at - daySeconds)
      .records('calls', ({ code }) => code.code === callAgain)
    for (const call of promised) {
      const random = new Random('recall', call.connId)
      const due = call.at + random.int(2, 52) * 1_800
      const type = random.chance(0.7) ? 'agent' : 'campaign'
      if (due <= moment.at || (wanted.toLowerCase() !== 'all' && wanted !== type)) continue
      yield {
        type_recall: type,
        date_recall: dateTime(due),
        phone_number: customerCells(call.customer)['telephone'] ?? '',
        id_campaing: call.campaign?.id ?? '-',
        id_agent: call.agent?.id ?? '-',
      }
    }
  },
} satisfies Record<string, Glance>
