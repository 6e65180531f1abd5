import { isConnected } from '../operation/call.ts'
import { customer } from '../operation/customers.ts'
import type { IvrPassage } from '../operation/ivr.ts'
import { menuOptions } from '../operation/ivr.ts'
import { date, dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells, skillCells } from './cells.ts'
import { minutes, percent } from './figures.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'
import { isWanted } from './wanted.ts'

/** Calls on their way through the IVR. */
export const ivr = {
  *diagram_1(slice, { customer_id: wanted }) {
    for (const passage of slice.records('ivrPassages')) {
      if (isWanted(wanted, customer(passage.customer).document)) yield passageCells(passage)
    }
  },

  diagram_1_1: (slice) =>
    passagesBy(slice, ({ at }) => date(at)).map(({ key, calls, seconds }) => ({
      day: key,
      calls: String(calls),
      ivr_minutes: minutes(seconds),
    })),

  diagram_1_2: (slice) =>
    passagesBy(slice, ({ at }) => dateTime(at).slice(0, 13)).map(({ key, calls, seconds }) => ({
      date: slice.dialect === 'docs' ? key.replace(' ', '-') : key.replaceAll(/\D/g, ''),
      calls: String(calls),
      ivr_minutes: minutes(seconds),
    })),

  diagram_1_3: (slice) =>
    passagesBy(slice, ({ flowId, option }) => `${flowId} ${option}`).map(({ first, calls, seconds }) => ({
      rp_id: first.flowId,
      calls: String(calls),
      time: minutes(seconds),
      cod_opc_menu: first.option,
    })),

  *diagram_11(slice) {
    for (const passage of slice.records('ivrPassages')) {
      const { call, seconds } = passage
      const isAnswered = call !== undefined && isConnected(call)
      const talkSeconds = call?.talkSeconds ?? 0
      yield {
        ...passageCells(passage),
        ...skillCells(call?.skill),
        ...agentCells(call?.agent),
        time_on_rp: hms(seconds),
        end_date_rp: dateTime(passage.at),
        time_on_skill: hms(call?.waitSeconds ?? 0),
        skill_result: call ? (isAnswered ? 'answer' : 'abandon') : '-',
        go_to_agent: isAnswered ? 'yes' : 'no',
        time_with_agent: isAnswered ? hms(talkSeconds) : '-',
        cod_act: isAnswered ? call.code.code : '-',
        cod_act_2: isAnswered ? call.secondCode.code : '-',
        type_interaction: 'inbound',
        total_time: hms(seconds + talkSeconds),
      }
    }
  },

  *diagram_13(slice) {
    for (const passage of slice.records('ivrPassages')) {
      yield {
        ...passageCells(passage),
        channel: 'voice',
        attempt: String(1 + (passage.seconds % 2)),
        second_event: String(Math.min(passage.seconds, 9)),
      }
    }
  },

  diagram_14(slice) {
    const options = passagesBy(slice, ({ option }) => option)
    const all = options.reduce((sum, { calls }) => sum + calls, 0)
    return options.map(({ key, calls }) => ({
      cod_act: key,
      description_cod_act: menuOptions.find(({ code }) => code === key)?.text ?? '',
      count: String(calls),
      percent: percent(calls, all),
    }))
  },
} satisfies Record<string, Projection>

function passageCells(passage: IvrPassage): Row {
  return {
    ...customerCells(passage.customer),
    rp_id: passage.flowId,
    rp_name: passage.flowName,
    cod_opc_menu: passage.option,
    dn_transfer: passage.call?.skill ? `SKILL ${passage.call.skill.id}` : '-',
    date: dateTime(passage.at),
    result: passage.result,
    time: hms(passage.seconds),
    conn_id: passage.connId,
  }
}

function passagesBy(slice: Slice, keyOf: (passage: IvrPassage) => string) {
  const start = (first: IvrPassage) => ({ key: keyOf(first), first, calls: 0, seconds: 0 })
  const totals = tally(slice.records('ivrPassages'), keyOf, start, (total, { seconds }) => {
    total.calls++
    total.seconds += seconds
  })
  return [...totals.values()]
}
