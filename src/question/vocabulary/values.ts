import type { Dimension } from '../../report/declaration/declaration.ts'
import type { Phrase } from '../../words/language.ts'

/** Words in the singular that lead to the name of one: "cola Ventas", "agent Ana". */
const columns = new Map<string, Dimension>(
  Object.entries({
    channel: 'channel canal',
    skill: 'skill queue cola fila servicio servico',
    agent: 'agent agente asesor asesora atendente operador advisor',
    code: 'code codigo tipificacion tabulacao disposition',
    result: 'result resultado',
    campaign: 'campaign campana campanha',
  }).flatMap(([dimension, row]) => row.split(' ').map((word) => [word, dimension] as const)),
)
const channels = new Set('whatsapp instagram facebook messenger telegram twitter web webchat'.split(' '))
const spellings = new Map(
  Object.entries({
    whatsapp: 'wpp wsp whats whatsapps wasaps wapp wasap guasap whatsap watsap watsapp whatsaap zap',
    sms: 'texto textos torpedo torpedos',
    instagram: 'ig insta',
    facebook: 'fb',
    email: 'mail mails email emails correo correos correio correios',
  }).flatMap(([channel, row]) => row.split(' ').map((word) => [word, channel] as const)),
)

/** The breakdown whose values a word like "cola" leads to. */
export function columnOf(word: string): Dimension | undefined {
  return columns.get(word)
}

/** The channel that a folded word stands for, however people write it. */
export function channelOf(word: string): string | undefined {
  return channels.has(word) ? word : spellings.get(word)
}

/** What reports call the direction of a call, by the notion that says it: "recibidas" are the incoming ones. */
export const directions: Readonly<Record<string, Phrase>> = {
  inbound: { en: 'inbound', es: 'entrantes', pt: 'recebidas' },
  outbound: { en: 'outbound', es: 'salientes', pt: 'saídas' },
}

/** The direction that a filter is named by. */
export function directionOf(words: string): string | undefined {
  return Object.entries(directions).find(([, names]) => Object.values(names).includes(words))?.[0]
}
