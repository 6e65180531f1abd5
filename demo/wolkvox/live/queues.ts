import type { Call } from '../operation/call.ts'
import { skills } from '../operation/house.ts'
import { skillCells } from '../reports/cells.ts'
import { percent } from '../reports/figures.ts'
import { inboundCalls, serviceBy, serviceLevel } from '../reports/service.ts'
import { isWanted } from '../reports/wanted.ts'
import type { Glance, Moment } from './moment.ts'

/** Every queue: who waits in it now, and what skill_1 says of the day so far. */
export const queues = {
  *skills(moment, { skill_id: wanted }) {
    const services = serviceBy(inboundCalls(moment.today, wanted), ({ skill }) => skill.id)
    const waiting = moment.operation.records('calls', moment.day).filter((call) => isWaiting(call, moment))
    for (const skill of skills.filter(({ id }) => isWanted(wanted, id))) {
      const service = services.get(skill.id)
      const [answered, abandoned] = [service?.answered ?? 0, service?.abandoned ?? 0]
      const level = (seconds: number) => (service ? serviceLevel(service, seconds) : percent(0, 0))
      yield {
        ...skillCells(skill),
        calls_in_queue_now: String(waiting.filter((call) => call.skill === skill).length),
        stat_inbound: String(answered + abandoned),
        stat_answer: String(answered),
        stat_abandon: String(abandoned),
        service_level_10seg: level(10),
        service_level_20seg: level(20),
        service_level_30seg: level(30),
        by_abandon: percent(abandoned, answered + abandoned),
      }
    }
  },
} satisfies Record<string, Glance>

function isWaiting({ skill, arrived, waitSeconds }: Call, { at }: Moment): boolean {
  return skill !== undefined && arrived <= at && at < arrived + waitSeconds
}
