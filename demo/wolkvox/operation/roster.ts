import { daySeconds } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import { isHoliday, weekdayOf } from './calendar.ts'
import type { Agent } from './house.ts'
import { Random } from './random.ts'

export interface Shift {
  readonly agent: Agent
  readonly login: WallSeconds
  /** When the agent means to leave; a long call can hold them. */
  readonly leave: WallSeconds
  readonly pauses: readonly Pause[]
}

interface Pause {
  readonly name: string
  readonly from: WallSeconds
  readonly seconds: number
}

/** Who works on a day, in order of the agents; a few are always absent. */
export function rosterOf(seed: number, server: string, day: number, agents: readonly Agent[]): Shift[] {
  const random = new Random(seed, server, day, 'roster')
  const present = presence(day)
  return agents.filter(() => random.chance(present)).map((agent) => shiftOf(random, day, agent))
}

function presence(day: number): number {
  if (isHoliday(day) || weekdayOf(day) === 0) return 0.22
  return weekdayOf(day) === 6 ? 0.55 : 0.92
}

function shiftOf(random: Random, day: number, agent: Agent): Shift {
  const login = day * daySeconds + agent.startHour * 3600 + random.int(-300, 480)
  const after = (hours: number) => login + Math.round(hours * 3600) + random.int(-900, 900)
  return {
    agent,
    login,
    leave: login + 9 * 3600 + random.int(-120, 600),
    pauses: [
      { name: 'BREAK', from: after(2), seconds: random.int(600, 1_000) },
      { name: 'ALMUERZO', from: after(4.3), seconds: random.int(2_700, 3_900) },
      { name: 'BAÑO', from: after(5.8), seconds: random.int(120, 480) },
      { name: 'BREAK', from: after(7), seconds: random.int(600, 1_000) },
      ...(random.chance(0.15)
        ? [{ name: 'CAPACITACIÓN', from: after(8), seconds: random.int(900, 1_800) }]
        : []),
    ],
  }
}
