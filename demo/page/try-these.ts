/** Examples to click on, by the language they are written in. `{bot}` stands for a mention of the bot. */
export type TryThese = readonly { readonly language: string; readonly examples: readonly string[] }[]

export const TRY_THESE: TryThese = [
  {
    language: 'English',
    examples: [
      '/report closed chats by channel yesterday',
      '{bot} closed interactions by channel yesterday',
      '/report closed chats by channel last monday',
    ],
  },
  {
    language: 'Español',
    examples: [
      '/reporte chats cerrados por canal ayer',
      '{bot} interacciones cerradas por canal ayer',
      '/reporte chats cerrados por canal el lunes pasado',
    ],
  },
  {
    language: 'Português',
    examples: [
      '/relatorio chats encerrados por canal ontem',
      '{bot} interações encerradas por canal ontem',
      '/relatorio chats encerrados por canal segunda-feira passada',
    ],
  },
]
