export interface Code {
  readonly code: string
  readonly text: string
  readonly weight: number
  /** Counts as a success. */
  readonly hit?: true
  /** The right person was reached. */
  readonly rpc?: true
}

/** Nobody coded it in time. */
export const timeoutAcw: Code = { code: 'TIMEOUTACW', text: 'TIMEOUTACW', weight: 0 }
export const timeoutChat: Code = { code: 'TIMEOUTCHAT', text: 'TIMEOUTCHAT', weight: 0 }
export const noCode: Code = { code: '', text: '', weight: 0 }

export const serviceCodes: readonly Code[] = [
  { code: 'RESUELTO', text: 'Solicitud resuelta en línea', weight: 38, hit: true, rpc: true },
  { code: 'INFO', text: 'Información general', weight: 22, rpc: true },
  { code: 'FACTURA', text: 'Duplicado de factura', weight: 12, hit: true, rpc: true },
  { code: 'PQRS', text: 'Radica PQRS', weight: 8, rpc: true },
  { code: 'ESCALADO', text: 'Escalado a segundo nivel', weight: 7, rpc: true },
  { code: 'VISITA', text: 'Agenda visita técnica', weight: 5, hit: true, rpc: true },
  { code: 'EQUIVOCADO', text: 'Número equivocado', weight: 4 },
  { code: 'CUELGA', text: 'Cliente cuelga', weight: 4 },
]

export const salesCodes: readonly Code[] = [
  { code: 'PROMESA', text: 'Promesa de pago', weight: 24, hit: true, rpc: true },
  { code: 'VENTA', text: 'Venta efectiva', weight: 9, hit: true, rpc: true },
  { code: 'VOLVERLLAMAR', text: 'Volver a llamar', weight: 22, rpc: true },
  { code: 'NOINTERESA', text: 'No está interesado', weight: 20, rpc: true },
  { code: 'TERCERO', text: 'Contesta tercero', weight: 15 },
  { code: 'YAPAGO', text: 'Ya canceló', weight: 6, rpc: true },
  { code: 'EQUIVOCADO', text: 'Número equivocado', weight: 4 },
]

export const chatCodes: readonly Code[] = [
  { code: 'CH-RESUELTO', text: 'Chat resuelto', weight: 46, hit: true, rpc: true },
  { code: 'CH-INFO', text: 'Información general por chat', weight: 24, rpc: true },
  { code: 'CH-PAGO', text: 'Envío de enlace de pago', weight: 12, hit: true, rpc: true },
  { code: 'CH-PQRS', text: 'Radica PQRS por chat', weight: 6, rpc: true },
  { code: 'CH-NORESPONDE', text: 'Cliente no responde', weight: 12 },
]

export const secondCodes: readonly Code[] = [
  { code: '', text: '', weight: 80 },
  { code: '-', text: '-', weight: 8 },
  { code: 'ENC', text: 'Acepta encuesta', weight: 12 },
]
