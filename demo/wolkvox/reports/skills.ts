import { date, dateTime, daySeconds } from '../wall-time.ts'
import { agentCells, customerCells, skillCells } from './cells.ts'
import { average, hourLabel, slotLabel } from './figures.ts'
import { bandOf, inboundCalls, servedNobody, serviceBy, serviceCells, serviceLevel } from './service.ts'
import type { InboundCall, Offered, Service } from './service.ts'
import type { Params, Projection, Row, Slice } from './slice.ts'
import { isWanted } from './wanted.ts'

/** How many of an agent's working seconds can be calls, for the forecast. */
const busiest = 0.8

/** Queues. */
export const skills = {
  skill_1: (slice, params) => {
    const threshold = Number(params['services_time'] ?? 0)
    return bySkill(slice, params, (service) => ({
      ...serviceCells(service, slice),
      service_level_XXseg: serviceLevel(service, threshold),
    }))
  },

  *skill_2(slice, { skill_id: wanted }) {
    for (const call of inboundCalls(slice, wanted)) {
      if (!call.isAnswered)
        yield { ...callCells(call), result: 'abandon', abandon_time: String(call.waitSeconds) }
    }
  },

  *skill_3(slice, { skill_id: wanted }) {
    const days = serviceBy(inboundCalls(slice, wanted), ({ at, skill }) => `${date(at)} ${skill.id}`)
    for (const service of days.values()) {
      yield {
        ...skillCells(service.first.skill),
        date: date(service.first.at),
        ...serviceCells(service, slice),
      }
    }
  },

  skill_4: (slice, params) =>
    params['skill_id'] === 'all'
      ? allByHour(slice)
      : bySlot(slice, params, 3_600, (at) => hourLabel(slice.dialect, at)),
  skill_4_1: (slice, params) => bySlot(slice, params, 1_800, slotLabel),
  skill_4_2: (slice, params) => bySlot(slice, params, 600, slotLabel),

  *skill_5(slice, { skill_id: wanted }) {
    const calls = [...inboundCalls(slice, wanted)].sort(byTimeOfDay)
    for (const service of serviceBy(calls, ({ at, skill }) => `${skill.id} ${slotOf(at, 3_600)}`).values()) {
      const { first, answered, abandoned, talk, acw } = service
      const callers = calls.filter(
        ({ at, skill }) => skill === first.skill && slotOf(at, 3_600) === slotOf(first.at, 3_600),
      )
      const days = new Set(callers.map(({ at }) => date(at))).size
      const aht = average(talk + acw, answered)
      yield {
        ...skillCells(first.skill),
        ...serviceCells(service, slice),
        hour: hourLabel(slice.dialect, first.at),
        inbound_calls_unique_customers: String(new Set(callers.map(({ customer }) => customer)).size),
        agents_needed: String(Math.ceil((((answered + abandoned) / days) * aht) / 3_600 / busiest)),
      }
    }
  },

  *skill_6(slice, { skill_id: wanted }) {
    for (const [dnis, service] of serviceBy(inboundCalls(slice, wanted), ({ line }) => line)) {
      yield { dnis, ...serviceCells(service, slice) }
    }
  },

  *skill_7(slice, { skill_id: wanted }) {
    const hours = serviceBy(
      inboundCalls(slice, wanted),
      ({ at, skill }) => `${dateTime(at).slice(0, 13)} ${skill.id}`,
    )
    for (const service of hours.values()) {
      const { at, skill } = service.first
      yield {
        date: date(at),
        ...skillCells(skill),
        hour: hourLabel(slice.dialect, at),
        ...serviceCells(service, slice),
      }
    }
  },

  skill_8: (slice, params) =>
    bySkill(slice, params, ({ answered, answeredWaits }) => ({
      answer_calls: String(answered),
      ...bandCells('answer', answeredWaits),
      anwers_greater_than_51seg: String(bandOf(answeredWaits, 51, Infinity)),
    })),

  skill_9: (slice, params) =>
    bySkill(slice, params, ({ abandoned, abandonedWaits }) => ({
      abandon_calls: String(abandoned),
      ...bandCells('abandon', abandonedWaits),
      abandon_11seg_20_seg: String(bandOf(abandonedWaits, 11, 20)),
      abandon_greater_than_51seg: String(bandOf(abandonedWaits, 51, Infinity)),
    })),

  *skill_10(slice, { skill_id: wanted }) {
    for (const call of inboundCalls(slice, wanted)) {
      if (call.isAnswered)
        yield { ...callCells(call), result: 'answer', answer_time: String(call.waitSeconds) }
    }
  },

  *skill_11(slice, { skill_id: wanted }) {
    for (const [type_interaction, service] of serviceBy(
      everythingOffered(slice, wanted),
      ({ type }) => type,
    )) {
      yield { type_interaction, ...serviceCells(service, slice) }
    }
  },
} satisfies Record<string, Projection>

function* bySkill(
  slice: Slice,
  params: Params,
  cellsOf: (service: Service<InboundCall>) => Row,
): Generator<Row> {
  const skills = serviceBy(inboundCalls(slice, params['skill_id']), ({ skill }) => skill.id)
  for (const service of skills.values()) yield { ...skillCells(service.first.skill), ...cellsOf(service) }
}

/** A row for each queue and slot of the day, all days together. */
function* bySlot(
  slice: Slice,
  params: Params,
  slotSeconds: number,
  labelOf: (at: number) => string,
): Generator<Row> {
  const calls = [...inboundCalls(slice, params['skill_id'])].sort(byTimeOfDay)
  for (const service of serviceBy(
    calls,
    ({ at, skill }) => `${skill.id} ${slotOf(at, slotSeconds)}`,
  ).values()) {
    const { at, skill } = service.first
    yield { ...skillCells(skill), hour: labelOf(slotOf(at, slotSeconds)), ...serviceCells(service, slice) }
  }
}

/** All queues and days together, also the hours of nobody. */
function* allByHour(slice: Slice): Generator<Row> {
  const hours = serviceBy(inboundCalls(slice, 'all'), ({ at }) => `${slotOf(at, 3_600)}`)
  if (hours.size === 0) return
  for (let at = 0; at < daySeconds; at += 3_600) {
    const service = hours.get(`${at}`) ?? servedNobody()
    yield {
      skill_id: 'ALL',
      skill_name: 'ALL',
      hour: hourLabel('sample', at),
      ...serviceCells(service, slice),
    }
  }
}

function slotOf(at: number, slotSeconds: number): number {
  const second = at % daySeconds
  return second - (second % slotSeconds)
}

function byTimeOfDay(a: InboundCall, b: InboundCall): number {
  return (a.at % daySeconds) - (b.at % daySeconds)
}

function callCells(call: InboundCall): Row {
  return {
    ...skillCells(call.skill),
    ...agentCells(call.agent),
    ...customerCells(call.customer),
    conn_id: call.connId,
    date: dateTime(call.at),
    type_interaction: call.kind,
  }
}

function bandCells(verb: 'answer' | 'abandon', waits: readonly number[]): Row {
  const bands = [0, 11, 21, 31, 41].map((low) => [low, low === 0 ? 10 : low + 9] as const)
  return Object.fromEntries(
    bands.map(([low, high]) => [`${verb}_${low}seg_${high}seg`, String(bandOf(waits, low, high))]),
  )
}

function* everythingOffered(
  slice: Slice,
  wanted: string | undefined,
): Generator<Offered & { readonly type: string }> {
  for (const call of inboundCalls(slice, wanted)) yield { ...call, type: call.kind }
  for (const { channel, skill, waitSeconds, workSeconds } of slice.records('chats')) {
    if (!isWanted(wanted, skill.id)) continue
    yield { type: `chat-${channel}`, isAnswered: true, waitSeconds, talkSeconds: workSeconds, acwSeconds: 0 }
  }
}
