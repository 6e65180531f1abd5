import type { Call } from '../operation/call.ts'
import type { Random } from '../operation/random.ts'
import { dateTime, hms } from '../wall-time.ts'
import { customerCells, skillCells } from './cells.ts'
import { draw } from './draw.ts'
import { minutes, percent } from './figures.ts'
import type { Projection, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** The offer to be called back, made to callers who waited long. */
export const smartWait = {
  *diagram_2(slice) {
    const start = ({ call }: Offer) => ({ skill: call.skill, all: 0, NO: 0, YES: 0, 'NO USER': 0, OK: 0 })
    const skills = tally(
      offers(slice),
      ({ call }) => call.skill?.id ?? '-',
      start,
      (sum, { status }) => {
        sum.all++
        sum[status]++
      },
    )
    for (const {
      skill,
      all,
      NO: declined,
      YES: waiting,
      'NO USER': failed,
      OK: reached,
    } of skills.values()) {
      yield {
        ...skillCells(skill),
        treatment: String(all),
        customer_say_no: String(declined),
        customer_say_yes: String(waiting + failed + reached),
        recall_fail: String(failed),
        recall_ok: String(reached),
        service_level_up: percent(reached, all),
      }
    }
  },

  *diagram_3(slice) {
    for (const { call, status, random } of offers(slice)) {
      const isCalledBack = status === 'OK' || status === 'NO USER'
      const gap = random.int(120, 1_800)
      const seconds = status === 'OK' ? random.int(20, 400) : 0
      yield {
        ...skillCells(call.skill),
        ...customerCells(call.customer),
        date_inbound_call: dateTime(call.at),
        date_last_outbound_call: isCalledBack ? dateTime(call.at + gap) : '-',
        status,
        attempts: isCalledBack ? String(random.int(1, 3)) : '0',
        dial_phone: customerCells(call.customer)['telephone'] ?? '',
        time_between_calls: isCalledBack ? hms(gap) : '-',
        time: hms(seconds),
        billed_minutes: minutes(seconds),
      }
    }
  },
} satisfies Record<string, Projection>

interface Offer {
  readonly call: Call
  readonly status: 'NO' | 'YES' | 'NO USER' | 'OK'
  readonly random: Random
}

const statuses = [
  { status: 'NO', weight: 45 },
  { status: 'YES', weight: 5 },
  { status: 'NO USER', weight: 15 },
  { status: 'OK', weight: 35 },
] as const

function* offers(slice: Slice): Generator<Offer> {
  const waiting = slice.records('calls', ({ kind, waitSeconds }) => kind === 'inbound' && waitSeconds > 30)
  for (const { record: call, random } of draw(waiting, 'smart wait', 0.6, ({ connId }) => connId)) {
    yield { call, status: random.weighted(statuses).status, random }
  }
}
