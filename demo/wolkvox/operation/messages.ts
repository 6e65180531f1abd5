import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import { customers } from './customers.ts'
import { callHours, momentsOf } from './hours.ts'
import { campaigns } from './house.ts'
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

const usual = 1_100
const whatsappCampaigns = campaigns.filter(({ kind }) => kind === 'whatsapp')

const statuses = [
  { status: 'delivered', weight: 82 },
  { status: 'submitted', weight: 7 },
  { status: 'failed', weight: 8 },
  { status: 'accepted', weight: 3 },
] as const

const texts = [
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
  const moments = momentsOf(random, day, callHours, Math.round(usual * loadOf(day)), 60)
  return moments.map((at, index) => {
    const isByHand = roster.length > 0 && random.chance(0.3)
    return {
      at,
      connId: `${at}.${30_000 + index}`,
      channel: isByHand && random.chance(0.5) ? 'SMS' : 'Whatsapp + connector',
      customer: random.int(1, customers),
      campaign: isByHand ? undefined : random.weighted(whatsappCampaigns),
      agent: isByHand ? random.pick(roster).agent : undefined,
      status: random.weighted(statuses).status,
      text: random.pick(texts),
    }
  })
}
