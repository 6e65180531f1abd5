import type { Call } from '../operation/call.ts'
import { hms } from '../wall-time.ts'
import { average, percent } from './figures.ts'
import type { Row, Slice } from './slice.ts'
import { tally } from './tally.ts'
import { isWanted } from './wanted.ts'

/** How a queue served those who waited in it. */
export interface Served {
  answered: number
  abandoned: number
  answeredWait: number
  abandonedWait: number
  talk: number
  acw: number
  /** Waits of the answered, for the levels and bands. */
  readonly answeredWaits: number[]
  readonly abandonedWaits: number[]
}

export interface Service<R = Offered> extends Served {
  /** The first that was offered. */
  readonly first: R
}

/** One that came to a queue, by telephone or in writing. */
export interface Offered {
  readonly isAnswered: boolean
  readonly waitSeconds: number
  readonly talkSeconds: number
  readonly acwSeconds: number
}

export type InboundCall = Offered & Call & { readonly skill: NonNullable<Call['skill']> }

export function* inboundCalls(slice: Slice, wantedSkill: string | undefined): Generator<InboundCall> {
  for (const call of slice.records('calls')) {
    const { skill } = call
    if (skill && isWanted(wantedSkill, skill.id))
      yield { ...call, skill, isAnswered: call.result === 'Answer' }
  }
}

export function serviceBy<R extends Offered>(
  offered: Iterable<R>,
  keyOf: (one: R) => string,
): Map<string, Service<R>> {
  return tally(
    offered,
    keyOf,
    (first): Service<R> => ({ first, ...servedNobody() }),
    (service, { isAnswered, waitSeconds, talkSeconds, acwSeconds }) => {
      if (!isAnswered) {
        service.abandoned++
        service.abandonedWait += waitSeconds
        service.abandonedWaits.push(waitSeconds)
        return
      }
      service.answered++
      service.answeredWait += waitSeconds
      service.answeredWaits.push(waitSeconds)
      service.talk += talkSeconds
      service.acw += acwSeconds
    },
  )
}

export function servedNobody(): Served {
  return {
    answered: 0,
    abandoned: 0,
    answeredWait: 0,
    abandonedWait: 0,
    talk: 0,
    acw: 0,
    answeredWaits: [],
    abandonedWaits: [],
  }
}

/** Every service level is by all that were offered: answered in time by answered and abandoned. */
export function serviceLevel({ answered, abandoned, answeredWaits }: Served, seconds: number): string {
  return percent(bandOf(answeredWaits, 0, seconds), answered + abandoned)
}

/** How many waited from `low` to `high` seconds. */
export function bandOf(waits: readonly number[], low: number, high: number): number {
  return waits.filter((wait) => low <= wait && wait <= high).length
}

/** One server counts waits in seconds, another writes HH:MM:SS. */
export function serviceCells(service: Served, { dialect }: Slice): Row {
  const { answered, abandoned, answeredWait, abandonedWait, talk, acw } = service
  const wait = dialect === 'docs' ? String : hms
  return {
    inbound_calls: String(answered + abandoned),
    answer_calls: String(answered),
    abandon_calls: String(abandoned),
    service_level_10seg: serviceLevel(service, 10),
    service_level_20seg: serviceLevel(service, 20),
    service_level_30seg: serviceLevel(service, 30),
    wait_time: wait(answeredWait + abandonedWait),
    abandon: percent(abandoned, answered + abandoned),
    asa: wait(average(answeredWait, answered)),
    ata: wait(average(abandonedWait, abandoned)),
    aht: hms(average(talk + acw, answered)),
    att: hms(average(talk, answered)),
    acw: hms(average(acw, answered)),
  }
}
