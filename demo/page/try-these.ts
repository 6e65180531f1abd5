/** Examples to click on, by the language they are written in. `{bot}` stands for a mention of the bot. */
export type TryThese = readonly { readonly language: string; readonly examples: readonly string[] }[]

export const tryThese: TryThese = [
  {
    language: 'English',
    examples: [
      '/report closed chats by channel yesterday',
      '{bot} closed interactions by channel yesterday',
      '/report service level by skill today',
      '{bot} IVR calls by hour today vs yesterday',
      '/report schedule closed chats by channel every weekday at 8am',
      '/report schedules',
      '/report',
    ],
  },
  {
    language: 'Español',
    examples: [
      '/reporte chats cerrados por canal ayer',
      '{bot} interacciones cerradas por canal ayer',
      '/reporte nivel de servicio por skill hoy',
      '{bot} llamadas del IVR por hora hoy comparado con ayer',
      '/reporte programa los chats cerrados de ayer todos los días a las 7:30',
      '/reporte programados',
      '/reporte',
    ],
  },
  {
    language: 'Português',
    examples: [
      '/relatorio chats encerrados por canal ontem',
      '{bot} interações encerradas por canal ontem',
      '/relatorio nível de serviço por fila hoje',
      '{bot} chamadas da URA por hora hoje comparado com ontem',
      '/relatorio agenda os chats de ontem toda segunda às 8h',
      '/relatorio agendados',
      '/relatorio',
    ],
  },
]
