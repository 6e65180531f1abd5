/** Examples to click on, by the language they are written in. `{bot}` stands for a mention of the bot. */
export type TryThese = readonly { readonly language: string; readonly examples: readonly string[] }[]

export const TRY_THESE: TryThese = [
  {
    language: 'English',
    examples: [
      '/report closed chats by channel yesterday',
      '{bot} closed interactions by channel yesterday',
      '/report service level by skill today',
      '{bot} IVR calls by hour today vs yesterday',
      '/report preview campaign 12345 yesterday',
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
      '/reporte campaña preview 12345 ayer',
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
      '/relatorio campanha preview 12345 ontem',
      '/relatorio',
    ],
  },
]
