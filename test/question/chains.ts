/** A thread in three languages, its turns parted by ` / `, and the reading of its last turn as in `notation.ts`. */
export interface Chain {
  readonly en: string
  readonly es: string
  readonly pt: string
  readonly reading: string
  /** Measure id; without it whatever the report counts. */
  readonly measure?: string
}

/** At Wednesday 2026-03-18 15:30 in Bogota. */
export const chains: readonly Chain[] = [
  // Another figure of the same subject.
  {
    en: 'service level of Norte on monday by hour / now abandonment',
    es: 'nivel de servicio de Norte el lunes por hora / ahora el abandono',
    pt: 'nível de serviço de Norte na segunda por hora / agora o abandono',
    reading: 'skill_7 @2026-03-16 by:hour filter:norte',
    measure: 'abandonment',
  },
  {
    en: 'abandonment by queue last week / and the service level?',
    es: 'abandono por cola la semana pasada / y el nivel de servicio?',
    pt: 'abandono por fila na semana passada / e o nível de serviço?',
    reading: 'skill_1 @2026-03-09..2026-03-15 by:skill',
    measure: 'service-level-20',
  },
  {
    en: 'service level by day this month / and the abandonment?',
    es: 'nivel de servicio por día este mes / y el abandono?',
    pt: 'nível de serviço por dia este mês / e o abandono?',
    reading: 'skill_3 @2026-03-01..2026-03-31 by:day',
    measure: 'abandonment',
  },
  {
    en: 'calls by agent yesterday / and the occupancy?',
    es: 'llamadas por agente ayer / y la ocupación?',
    pt: 'chamadas por atendente ontem / e a ocupação?',
    reading: 'agent_1 @2026-03-17 by:agent',
    measure: 'occupancy',
  },
  {
    en: 'chats by channel yesterday / and the wait?',
    es: 'chats por canal ayer / y la espera?',
    pt: 'chats por canal ontem / e a espera?',
    reading: 'chat_1 @2026-03-17 by:channel',
    measure: 'asa',
  },
  {
    en: 'closed chats by channel on friday / and the waiting time?',
    es: 'chats cerrados por canal el viernes / y el tiempo de espera?',
    pt: 'chats encerrados por canal na sexta / e o tempo de espera?',
    reading: 'chat_1 @2026-03-13 by:channel',
    measure: 'asa',
  },
  {
    en: 'abandonment of Norte yesterday / service level',
    es: 'abandono de Norte ayer / nivel de servicio',
    pt: 'abandono de Norte ontem / nível de serviço',
    reading: 'skill_1 @2026-03-17 filter:norte',
    measure: 'service-level-20',
  },
  {
    en: 'abandonment yesterday / service level of Sur / by hour / and the ASA?',
    es: 'abandono ayer / nivel de servicio de Sur / por hora / y el ASA?',
    pt: 'abandono ontem / nível de serviço de Sur / por hora / e o ASA?',
    reading: 'skill_7 @2026-03-17 by:hour filter:sur',
    measure: 'asa',
  },
  {
    en: 'service level by hour yesterday vs monday / and the abandonment?',
    es: 'nivel de servicio por hora ayer vs lunes / y el abandono?',
    pt: 'nível de serviço por hora ontem vs segunda / e o abandono?',
    reading: 'skill_4 @2026-03-17 vs@2026-03-16 by:hour',
    measure: 'abandonment',
  },
  {
    en: 'service level yesterday / and the abandonment today?',
    es: 'nivel de servicio ayer / y el abandono de hoy?',
    pt: 'nível de serviço ontem / e o abandono de hoje?',
    reading: 'skill_1 @2026-03-18',
    measure: 'abandonment',
  },
  // Another day, and all else stays.
  {
    en: 'pauses by agent yesterday only Norte / and last week? / only Ana Ruiz',
    es: 'pausas por agente ayer solo Norte / y la semana pasada? / solo Ana Ruiz',
    pt: 'pausas por atendente ontem só Norte / e na semana passada? / só Ana Ruiz',
    reading: 'agent_3 @2026-03-09..2026-03-15 by:agent filter:norte filter:ana+ruiz',
  },
  {
    en: 'service level by queue yesterday at 30 seconds / and monday?',
    es: 'nivel de servicio por cola ayer a 30 segundos / y el lunes?',
    pt: 'nível de serviço por fila ontem a 30 segundos / e na segunda?',
    reading: 'skill_1 @2026-03-16 by:skill sl:30',
  },
  {
    en: 'top 3 agents with most pauses yesterday / and today?',
    es: 'top 3 agentes con más pausas ayer / y hoy?',
    pt: 'top 3 atendentes com mais pausas ontem / e hoje?',
    reading: 'agent_3 @2026-03-18 by:agent top:3',
  },
  {
    en: 'closed chats by channel yesterday / no, monday',
    es: 'chats cerrados por canal ayer / no, el lunes',
    pt: 'chats encerrados por canal ontem / não, na segunda',
    reading: 'chat_13 @2026-03-16 by:channel',
  },
  {
    en: 'closed chats today vs yesterday / and last week?',
    es: 'chats cerrados hoy vs ayer / y la semana pasada?',
    pt: 'chats encerrados hoje vs ontem / e na semana passada?',
    reading: 'chat_13 @2026-03-09..2026-03-15 vs@2026-03-02..2026-03-08',
  },
  {
    en: 'abandonment in february vs january / and march?',
    es: 'abandono en febrero vs enero / y marzo?',
    pt: 'abandono em fevereiro vs janeiro / e março?',
    reading: 'skill_1 @2026-03-01..2026-03-31 vs@2026-02-01..2026-02-28',
    measure: 'abandonment',
  },
  // Hours are a field of their own.
  {
    en: 'abandonment by hour yesterday / only from 8 to 12',
    es: 'abandono por hora ayer / solo de 8 a 12',
    pt: 'abandono por hora ontem / só das 8 às 12',
    reading: 'skill_4 @2026-03-17T08..2026-03-17T12 by:hour',
    measure: 'abandonment',
  },
  {
    en: 'abandonment yesterday from 8 to 12 / and monday?',
    es: 'abandono ayer de 8 a 12 / y el lunes?',
    pt: 'abandono ontem das 8 às 12 / e na segunda?',
    reading: 'skill_1 @2026-03-16T08..2026-03-16T12',
    measure: 'abandonment',
  },
  {
    en: 'abandonment yesterday from 8 to 12 / from 14 to 18',
    es: 'abandono ayer de 8 a 12 / de 14 a 18',
    pt: 'abandono ontem das 8 às 12 / das 14 às 18',
    reading: 'skill_1 @2026-03-17T14..2026-03-17T18',
    measure: 'abandonment',
  },
  {
    en: 'abandonment yesterday from 8 to 12 / all day',
    es: 'abandono ayer de 8 a 12 / todo el día',
    pt: 'abandono ontem das 8 às 12 / o dia todo',
    reading: 'skill_1 @2026-03-17',
    measure: 'abandonment',
  },
  {
    en: 'abandonment on monday / in the morning / and the service level?',
    es: 'abandono el lunes / en la mañana / y el nivel de servicio?',
    pt: 'abandono na segunda / de manhã / e o nível de serviço?',
    reading: 'skill_1 @2026-03-16T06..2026-03-16T12',
    measure: 'service-level-20',
  },
  // Another breakdown, none, or a limit.
  {
    en: 'interaction transfers yesterday / by agent / top 5',
    es: 'traslados de interacciones ayer / por agente / top 5',
    pt: 'transferências de interações ontem / por atendente / top 5',
    reading: 'chat_9 @2026-03-17 by:agent top:5',
  },
  {
    en: 'service level by queue yesterday / in total',
    es: 'nivel de servicio por cola ayer / en total',
    pt: 'nível de serviço por fila ontem / no total',
    reading: 'skill_1 @2026-03-17',
    measure: 'service-level-20',
  },
  {
    en: 'abandonment by queue yesterday / by hour / and by half hour?',
    es: 'abandono por cola ayer / por hora / y por media hora?',
    pt: 'abandono por fila ontem / por hora / e por meia hora?',
    reading: 'skill_4_1 @2026-03-17 by:half-hour',
    measure: 'abandonment',
  },
  {
    en: 'closed interactions by channel yesterday / by agent / by day',
    es: 'interacciones cerradas por canal ayer / por agente / por día',
    pt: 'interações encerradas por canal ontem / por atendente / por dia',
    reading: 'chat_6 @2026-03-17 by:day',
  },
  // Filters: of the same kind one takes the other's place, others stand beside it.
  {
    en: 'service level by hour yesterday only Norte / only Sur',
    es: 'nivel de servicio por hora ayer solo Norte / solo Sur',
    pt: 'nível de serviço por hora ontem só Norte / só Sur',
    reading: 'skill_7 @2026-03-17 by:hour filter:sur',
  },
  {
    en: 'service level yesterday only Norte / also Sur',
    es: 'nivel de servicio ayer solo Norte / también Sur',
    pt: 'nível de serviço ontem só Norte / também Sur',
    reading: 'skill_1 @2026-03-17 filter:norte filter:sur',
  },
  {
    en: 'service level yesterday only Norte / and Sur? / all queues',
    es: 'nivel de servicio ayer solo Norte / y Sur? / todas las colas',
    pt: 'nível de serviço ontem só Norte / e Sur? / todas as filas',
    reading: 'skill_1 @2026-03-17',
  },
  {
    en: 'closed chats by channel yesterday only whatsapp / and monday? / only instagram',
    es: 'chats cerrados por canal ayer solo whatsapp / y el lunes? / solo instagram',
    pt: 'chats encerrados por canal ontem só whatsapp / e na segunda? / só instagram',
    reading: 'chat_13 @2026-03-16 by:channel filter:instagram',
  },
  {
    en: 'service level yesterday only Norte / remove the filter',
    es: 'nivel de servicio ayer solo Norte / quita el filtro',
    pt: 'nível de serviço ontem só Norte / tira o filtro',
    reading: 'skill_1 @2026-03-17',
  },
  {
    en: 'service level by queue yesterday / without Norte / and monday?',
    es: 'nivel de servicio por cola ayer / sin Norte / y el lunes?',
    pt: 'nível de serviço por fila ontem / sem Norte / e na segunda?',
    reading: 'skill_1 @2026-03-16 by:skill not:norte',
  },
  // Comparisons.
  {
    en: 'abandonment yesterday / compare with the week before',
    es: 'abandono ayer / compara con la semana anterior',
    pt: 'abandono ontem / compara com a semana anterior',
    reading: 'skill_1 @2026-03-17 vs@2026-03-10',
    measure: 'abandonment',
  },
  {
    en: 'abandonment last week / compare with two weeks ago',
    es: 'abandono la semana pasada / compara con hace dos semanas',
    pt: 'abandono na semana passada / compare com duas semanas atrás',
    reading: 'skill_1 @2026-03-09..2026-03-15 vs@2026-03-02..2026-03-08',
    measure: 'abandonment',
  },
  {
    en: 'abandonment yesterday / compare with two weeks ago',
    es: 'abandono ayer / compara con hace dos semanas',
    pt: 'abandono ontem / compare com duas semanas atrás',
    reading: 'skill_1 @2026-03-17 vs@2026-03-03',
    measure: 'abandonment',
  },
  {
    en: 'abandonment last month / compare with three months ago',
    es: 'abandono el mes pasado / compara con hace tres meses',
    pt: 'abandono no mês passado / compare com três meses atrás',
    reading: 'skill_1 @2026-02-01..2026-02-28 vs@2025-12-01..2025-12-31',
    measure: 'abandonment',
  },
  {
    en: 'closed chats today vs yesterday / by channel',
    es: 'chats cerrados hoy vs ayer / por canal',
    pt: 'chats encerrados hoje vs ontem / por canal',
    reading: 'chat_13 @2026-03-18 vs@2026-03-17 by:channel',
  },
  {
    en: 'closed chats today vs yesterday / without comparing',
    es: 'chats cerrados hoy vs ayer / sin comparar',
    pt: 'chats encerrados hoje vs ontem / sem comparar',
    reading: 'chat_13 @2026-03-18',
  },
  {
    en: 'service level last week / and compared with last year? / by day',
    es: 'nivel de servicio la semana pasada / y comparado con el año pasado? / por día',
    pt: 'nível de serviço na semana passada / e comparado com o ano passado? / por dia',
    reading: 'skill_3 @2026-03-09..2026-03-15 vs@2025-03-10..2025-03-16 by:day',
  },
  // Another subject of the same days.
  {
    en: 'closed chats by channel on friday / and the transfers?',
    es: 'chats cerrados por canal el viernes / y los traslados?',
    pt: 'chats encerrados por canal na sexta / e as transferências?',
    reading: 'chat_9|chat_11 @2026-03-13 by:channel',
  },
  {
    en: 'interaction transfers last week / and the bot sessions?',
    es: 'traslados de interacciones la semana pasada / y las sesiones del bot?',
    pt: 'transferências de interações na semana passada / e as sessões do bot?',
    reading: 'diagram_9 @2026-03-09..2026-03-15',
  },
  {
    en: 'service level by hour on friday / pauses by agent',
    es: 'nivel de servicio por hora el viernes / pausas por agente',
    pt: 'nível de serviço por hora na sexta / pausas por atendente',
    reading: 'agent_3 @2026-03-13 by:agent',
  },
  // What is named whole stands by itself, and a file is of what stands there.
  {
    en: 'service level of Norte by hour yesterday / pauses by agent today',
    es: 'nivel de servicio de Norte por hora ayer / pausas por agente hoy',
    pt: 'nível de serviço de Norte por hora ontem / pausas por atendente hoje',
    reading: 'agent_3 @2026-03-18 by:agent',
  },
  {
    en: 'service level of Norte by hour yesterday / and abandonment? / send me the csv',
    es: 'nivel de servicio de Norte por hora ayer / y el abandono? / mándame el csv',
    pt: 'nível de serviço de Norte por hora ontem / e o abandono? / manda o csv',
    reading: 'skill_7 @2026-03-17 by:hour filter:norte csv',
    measure: 'abandonment',
  },
  {
    en: 'preview campaign 42 yesterday / and campaign 43? / and today?',
    es: 'campaña preview 42 ayer / y la campaña 43? / y hoy?',
    pt: 'campanha preview 42 ontem / e a campanha 43? / e hoje?',
    reading: 'campaign_5 @2026-03-18 campaign:43',
  },
]
