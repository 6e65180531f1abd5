import { dateTime } from '../wall-time.ts'
import { agentCells, customerCells } from './cells.ts'
import { draw } from './draw.ts'
import type { Projection } from './slice.ts'

/** Customers that an agent released from the contact limits of Law 2300. */
export const releases = {
  *cdr_11(slice) {
    for (const { record, random } of draw(
      slice.records('previews'),
      'release',
      0.02,
      ({ recordId }) => recordId,
    )) {
      const { telephone = '', customer_id = '' } = customerCells(record.customer)
      const isPhone = random.chance(0.7)
      yield {
        ...agentCells(record.agent),
        protected_nit: '0900123456',
        operation: `operacion-${slice.operation.server}`,
        date: dateTime(record.at),
        item: isPhone ? 'tel_number' : 'id_customer',
        value: isPhone ? telephone : customer_id,
      }
    }
  },
} satisfies Record<string, Projection>
