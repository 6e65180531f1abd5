import type { Language } from './words/words.ts'

/** Examples to click on, by the language of who looks. `{bot}` stands for a mention of the bot. */
export type TryThese = Readonly<Record<Language, readonly string[]>>

/** A question, a comparison, a breakdown, a ranking, a digest, help and the form. */
export const tryThese: TryThese = {
  en: [
    '/report closed chats by channel yesterday',
    '{bot} IVR calls by hour yesterday vs the day before',
    '/report closed chats by channel and day last week',
    '/report top 5 agents by transfers last week',
    '/report schedule closed chats of yesterday every weekday at 8am',
    '/report help',
    '/report',
  ],
  es: [
    '/reporte chats cerrados por canal ayer',
    '{bot} llamadas del IVR por hora ayer vs anteayer',
    '/reporte chats cerrados por canal y día la semana pasada',
    '/reporte top 5 agentes por traslados la semana pasada',
    '/reporte programa los chats cerrados de ayer de lunes a viernes a las 8',
    '/reporte ayuda',
    '/reporte',
  ],
  pt: [
    '/relatorio chats encerrados por canal ontem',
    '{bot} chamadas da URA por hora ontem vs anteontem',
    '/relatorio chats encerrados por canal e dia na semana passada',
    '/relatorio top 5 agentes por transferências na semana passada',
    '/relatorio agenda os chats encerrados de ontem de segunda a sexta às 8h',
    '/relatorio ajuda',
    '/relatorio',
  ],
}
