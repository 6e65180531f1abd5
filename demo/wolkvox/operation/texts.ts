import type { Random } from './random.ts'

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** What people really type into chats: all of it is data. */
const hostile = [
  '<!channel> urgente',
  '=HYPERLINK("http://malo.example","Haz clic")',
  '<p>Buenas <b>tardes</b><br>adjunto foto</p>',
  `<img src="data:image/png;base64,${pixel}">`,
  '\u202Eotxet lam\u202C <@U0000000>',
  '*negrita* _cursiva_ `codigo` <https://malo.example|pagar aquí>',
  "'); DROP TABLE chats; --",
]

const queries = [
  'Hola, quiero saber el valor de mi factura',
  'Buenas tardes',
  '1',
  '2',
  'menú',
  'no tengo internet desde ayer',
  '¿Dónde puedo pagar?',
  'asesor',
  'Necesito el certificado de paz y salvo',
  'ok  gracias',
]

const flowTexts = [
  '¡Hola! Soy Lía, tu asistente virtual. ¿En qué te puedo ayudar?',
  'Elige una opción: 1. Factura  2. Soporte  3. Hablar con un asesor',
  'Tu factura vence el día 15. ¿Deseas el enlace de pago?',
  'No entendí tu respuesta, inténtalo de nuevo.',
  'MaskedText: ************',
  'Gracias por comunicarte con nosotros. ¡Que tengas un buen día!',
]

const comments = [
  '',
  '',
  '',
  '-',
  'Cliente solicita llamada en la tarde',
  'Se envía información al correo',
  'Queda pendiente validación',
]

export const subjects = [
  'Solicitud de paz y salvo',
  'Reclamo por facturación',
  'Cambio de titular',
  'RE: Radicado 00012873',
  '',
]

export function query(random: Random): string {
  return random.chance(0.03) ? random.pick(hostile) : random.pick(queries)
}

export function flowText(random: Random): string {
  return random.pick(flowTexts)
}

export function comment(random: Random): string {
  return random.chance(0.01) ? random.pick(hostile) : random.pick(comments)
}

export function letter(random: Random): string {
  return random.chance(0.1)
    ? random.pick(hostile)
    : `Buen día, ${random.pick(queries).toLowerCase()}. Quedo atento, gracias.`
}
