import type { WallSeconds } from '../wall-time.ts'
import { daySeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import type { Call } from './call.ts'
import { customers } from './customers.ts'
import { callHours, momentsOf } from './hours.ts'
import { flows } from './house.ts'
import { Random } from './random.ts'

/** One passage through the IVR, listed when it was over. */
export interface IvrPassage {
  readonly at: WallSeconds
  readonly connId: string
  readonly flowId: string
  readonly flowName: string
  readonly option: string
  readonly customer: number
  /** In steps of three seconds, so that minutes with two decimals add up. */
  readonly seconds: number
  readonly result: 'ok' | 'hung up'
  /** What came of it, where the caller reached a queue. */
  readonly call: Call | undefined
}

const usualAlone = 900

export const menuOptions = [
  { code: '1', text: 'Saldos y facturas', weight: 30 },
  { code: '2', text: 'Soporte técnico', weight: 22 },
  { code: '3', text: 'Ventas', weight: 14 },
  { code: '4', text: 'Pagos', weight: 12 },
  { code: '0', text: 'Hablar con un asesor', weight: 16 },
  { code: 'PULSE', text: 'Sin selección', weight: 6 },
] as const

/** Every inbound call of the day came through the IVR; others ended there. */
export function ivrPassagesOf(
  seed: number,
  server: string,
  day: number,
  calls: readonly Call[],
): IvrPassage[] {
  const random = new Random(seed, server, day, 'ivr')
  const passages: IvrPassage[] = []
  for (const call of calls) {
    if (call.kind !== 'inbound') continue
    const { connId, customer, arrived: at } = call
    passages.push({ ...passage(random), at, connId, customer, result: 'ok', call })
  }
  const alone = momentsOf(random, day, callHours, Math.round(usualAlone * loadOf(day)))
  for (const [index, moment] of alone.entries()) {
    const at = random.chance(0.1) ? day * daySeconds + random.int(0, daySeconds - 1) : moment
    passages.push({
      ...passage(random),
      at,
      connId: `${at}.${80_000 + index}`,
      customer: random.int(1, customers),
      result: random.chance(0.55) ? 'hung up' : 'ok',
      call: undefined,
    })
  }
  return passages.sort((a, b) => a.at - b.at)
}

function passage(random: Random): Pick<IvrPassage, 'flowId' | 'flowName' | 'option' | 'seconds'> {
  const flow = random.weighted(flows)
  const option = random.weighted(menuOptions).code
  return { flowId: flow.id, flowName: flow.name, option, seconds: 3 * random.int(2, 50) }
}
