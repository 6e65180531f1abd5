import type { WallSeconds } from '../wall-time.ts'
import type { Desk } from './desk.ts'

interface FreeDesk {
  readonly desk: Desk
  readonly freeAt: WallSeconds
}

/** Who of a queue can take a call first; among those free at once, who has been idle longest for their pace. */
export function soonestDesk(
  desks: readonly Desk[],
  moment: WallSeconds,
  skillId: string,
): FreeDesk | undefined {
  let soonest: FreeDesk | undefined
  let longest = -1
  for (const desk of desks) {
    if (desk.login > moment || !desk.agent.skills.includes(skillId)) continue
    const freeAt = desk.freeAt(moment)
    if (freeAt === undefined || (soonest && freeAt > soonest.freeAt)) continue
    const idle = desk.idleAt(moment) * desk.agent.weight
    if (soonest && freeAt === soonest.freeAt && idle <= longest) continue
    soonest = { desk, freeAt }
    longest = idle
  }
  return soonest
}

/** Who is free now and has been idle longest for their pace. */
export function idlestDesk(desks: readonly Desk[], moment: WallSeconds): Desk | undefined {
  let idlest: Desk | undefined
  let longest = -1
  for (const desk of desks) {
    if (desk.login > moment || desk.freeAt(moment) !== moment) continue
    const idle = desk.idleAt(moment) * desk.agent.weight
    if (idle <= longest) continue
    idlest = desk
    longest = idle
  }
  return idlest
}
