import { givenNames, surnames } from './customers.ts'
import { at, Random } from './random.ts'

export interface Agent {
  readonly index: number
  readonly id: string
  readonly dni: string
  readonly name: string
  /** Which queues the agent serves. */
  readonly skills: readonly string[]
  /** Hour of the day at which the usual shift begins. */
  readonly startHour: number
  /** A brisk agent is above 1 and gets more of the work. */
  readonly weight: number
}

export interface Skill {
  readonly id: string
  readonly name: string
  /** Share of the calls. */
  readonly weight: number
}

export interface Campaign {
  readonly id: string
  readonly name: string
  readonly kind: 'preview' | 'predictive' | 'whatsapp'
  readonly weight: number
  /** The agents of this one look at records and never dial. */
  readonly callless?: true
}

export const skills: readonly Skill[] = [
  { id: '3041', name: 'Servicio al Cliente', weight: 40 },
  { id: '3042', name: 'Ventas', weight: 18 },
  { id: '3043', name: 'Soporte Técnico', weight: 22 },
  { id: '3044', name: 'Cobranza', weight: 12 },
  { id: '0047', name: 'PQRS  y Retención', weight: 8 },
]

export const campaigns: readonly Campaign[] = [
  { id: '12345', name: 'Cobranza mora 30', kind: 'preview', weight: 45 },
  { id: '12346', name: 'Renovación SOAT', kind: 'preview', weight: 30 },
  { id: '42', name: 'Bienvenida clientes nuevos', kind: 'preview', weight: 15, callless: true },
  { id: '12351', name: 'Retención planes móvil', kind: 'preview', weight: 10 },
  { id: '20871', name: 'Encuesta de satisfacción', kind: 'predictive', weight: 60 },
  { id: '20872', name: 'Cobranza mora 90', kind: 'predictive', weight: 40 },
  { id: '30511', name: 'Aviso de pago WhatsApp', kind: 'whatsapp', weight: 70 },
  { id: '30512', name: 'Promoción de abril', kind: 'whatsapp', weight: 30 },
]

export const flows = [
  { id: '9001', name: 'IVR principal', weight: 70 },
  { id: '9002', name: 'IVR fuera de horario', weight: 12 },
  { id: '9003', name: 'IVR pagos', weight: 18 },
] as const

export const botFlows = { whatsapp: '0711', web: '0712', facebook: '0713', instagram: '0714' } as const

/** The numbers that customers call. */
export const serviceLines = ['6013905500', '6044447722', '018000112233'] as const

const startHours = [6, 7, 7, 8, 8, 8, 9, 10, 12, 13]
const agents = 27

export function agentsOf(seed: number, server: string): readonly Agent[] {
  const random = new Random(seed, server, 'agents')
  const offset = random.int(0, 20)
  return Array.from({ length: agents }, (_, index) => {
    const given = givenNames[(offset + index) % givenNames.length] ?? ''
    const [first, second] = [random.pick(surnames), random.pick(surnames)]
    return {
      index,
      id: `0${7001 + index}`,
      dni: String(random.int(10_000_000, 1_150_000_000)),
      name: index % 9 === 4 ? `${given}  ${first} ${second}` : `${given} ${first} ${second}`,
      skills: skillsOf(index),
      startHour: startHours[index % startHours.length] ?? 8,
      weight: index % 7 === 3 ? 0.35 : 0.7 + random.unit() * 0.9,
    }
  })
}

/** Everybody serves the largest queue and two others, so that no queue is ever left alone. */
function skillsOf(index: number): readonly string[] {
  const others = skills.slice(1).map(({ id }) => id)
  return [at(skills, 0).id, at(others, index % others.length), at(others, (index + 1) % others.length)]
}
