import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import { CUSTOMERS } from './customers.ts'
import { CALL_HOURS, momentsOf } from './hours.ts'
import { CAMPAIGNS } from './house.ts'
import type { Agent, Campaign } from './house.ts'
import { Random } from './random.ts'
import type { Shift } from './roster.ts'

/** One SMS or WhatsApp message that went out, by a campaign or by hand. */
export interface OutgoingMessage {
  readonly at: WallSeconds
  readonly connId: string
  readonly channel: 'SMS' | 'Whatsapp + connector'
  readonly customer: number
  readonly campaign: Campaign | undefined
  readonly agent: Agent | undefined
  readonly status: 'accepted' | 'submitted' | 'delivered' | 'failed'
  readonly text: string
}

const USUAL = 1_100
const WHATSAPP_CAMPAIGNS = CAMPAIGNS.filter(({ kind }) => kind === 'whatsapp')

const STATUSES = [
  { status: 'delivered', weight: 82 },
  { status: 'submitted', weight: 7 },
  { status: 'failed', weight: 8 },
  { status: 'accepted', weight: 3 },
] as const

const TEXTS = [
  'Hola, tu factura ya está disponible.',
  'Recuerda que tu pago vence mañana. Evita la suspensión.',
  'Tu visita técnica quedó agendada.',
  'Código de verificación: 004512',
]

export function messagesOf(
  seed: number,
  server: string,
  day: number,
  roster: readonly Shift[],
): OutgoingMessage[] {
  const random = new Random(seed, server, day, 'messages')
  const moments = momentsOf(random, day, CALL_HOURS, Math.round(USUAL * loadOf(day)), 60)
  return moments.map((at, index) => {
    const isByHand = roster.length > 0 && random.chance(0.3)
    return {
      at,
      connId: `${at}.${30_000 + index}`,
      channel: isByHand && random.chance(0.5) ? 'SMS' : 'Whatsapp + connector',
      customer: random.int(1, CUSTOMERS),
      campaign: isByHand ? undefined : random.weighted(WHATSAPP_CAMPAIGNS),
      agent: isByHand ? random.pick(roster).agent : undefined,
      status: random.weighted(STATUSES).status,
      text: random.pick(TEXTS),
    }
  })
}
