import { percent } from '../reports/figures.ts'
import { statesAt } from './agents.ts'
import type { Glance } from './moment.ts'

/** A server of the operation's own: the more calls, the busier. */
export const server = {
  *info_server(moment) {
    const states = statesAt(moment)
    const calls = states.filter(({ state }) => state === 'TALK').length
    const load = 8 + 2 * calls
    yield {
      cpu_avg_10s: percent(load, 100),
      cpu_max_10s: percent(Math.min(100, load * 1.4), 100),
      cpu_min_10s: percent(load * 0.7, 100),
      ram: percent(38 + calls / 2, 100),
      calls: String(calls),
      connected_agents: String(states.length),
    }
  },
} satisfies Record<string, Glance>
