import type { Language } from '../../src/words/language.ts'

/** The same said in English, Spanish and Portuguese. */
export type Said = Readonly<Record<Language, string>>

function said(en: string, es: string, pt: string): Said {
  return { en, es, pt }
}

const dimensions = {
  hour: said('by hour', 'por hora', 'por hora'),
  day: said('by day', 'por día', 'por dia'),
  queue: said('by queue', 'por cola', 'por fila'),
  agent: said('by agent', 'por agente', 'por atendente'),
  channel: said('by channel', 'por canal', 'por canal'),
}

/** Figures, each with the breakdowns that it can be asked by. */
export const figures: readonly (readonly [figure: Said, by: readonly Said[]])[] = [
  [said('service level', 'nivel de servicio', 'nível de serviço'), byTime('queue')],
  [said('abandonment', 'abandono', 'abandono'), byTime('queue')],
  [said('closed chats', 'chats cerrados', 'chats encerrados'), [by('channel')]],
  [said('AHT', 'tmo', 'tma'), [by('agent')]],
  [said('occupancy', 'ocupación', 'ocupação'), [by('agent')]],
  [said('pauses', 'pausas', 'pausas'), [by('agent')]],
  [said('dispositions', 'tipificaciones', 'tabulações'), [by('agent')]],
  [said('bot sessions', 'sesiones de bot', 'sessões do bot'), [by('day')]],
  [said('abandoned calls', 'llamadas abandonadas', 'chamadas abandonadas'), byTime('queue')],
  [said('calls', 'llamadas', 'chamadas'), [by('agent'), by('day'), by('hour')]],
]

function byTime(other: keyof typeof dimensions): readonly Said[] {
  return [by('hour'), by('day'), by(other)]
}

function by(dimension: keyof typeof dimensions): Said {
  return dimensions[dimension]
}

export const periods: readonly Said[] = [
  said('yesterday', 'ayer', 'ontem'),
  said('last week', 'la semana pasada', 'na semana passada'),
  said('this month', 'este mes', 'este mês'),
  said('last Monday', 'el lunes pasado', 'na segunda passada'),
  said('from 2 to 6 March', 'del 2 al 6 de marzo', 'de 2 a 6 de março'),
  said('in the last 7 days', 'en los últimos 7 días', 'nos últimos 7 dias'),
  said(
    'yesterday compared with the day before yesterday',
    'ayer comparado con anteayer',
    'ontem comparado com anteontem',
  ),
  said('yesterday between 8am and 2pm', 'ayer entre las 8 am y las 2 pm', 'ontem entre as 8h e as 14h'),
]

export const narrowing: readonly Said[] = [
  said('for Norte', 'de Norte', 'de Norte'),
  said('excluding Norte', 'sin contar Norte', 'sem contar Norte'),
]

/** What people put around a question, which changes nothing of it. */
export const frames: Readonly<Record<Language, readonly (readonly [before: string, behind: string])[]>> = {
  en: [
    ['hi team, could you please send me the ', ' thanks!'],
    ['hey, what was the ', '?'],
    ['quick one: ', ' pls'],
  ],
  es: [
    ['hola buenos días, me regalas el ', ' por favor, gracias'],
    ['jefe, necesito el ', ' porfa'],
    ['oye cómo quedó el ', '?'],
  ],
  pt: [
    ['oi, bom dia, você pode me mandar o ', ' por favor, obrigada'],
    ['pessoal, preciso do ', ' valeu'],
    ['como ficou o ', '?'],
  ],
}
