import type { Dimension } from '../../report/declaration.ts'

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
    whatsapp: 'wpp wsp whats wasap guasap whatsap watsapp',
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
