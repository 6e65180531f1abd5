import type { Row } from './notation.ts'

/** Questions and follow-ups as supervisors type them in a hurry, written before any of them was tried; what is asked back could be. */
export const hurriedQuestions: Readonly<Record<'en' | 'es' | 'pt', readonly Row[]>> = {
  en: [
    ['hey team how many chats did we close yday', 'chat_13 @2026-03-17'],
    ['closed chats by chanel mtd', 'chat_13 @2026-03-01..2026-03-18 by:channel'],
    ['SL by queue today so far pls', 'skill_1 @2026-03-18 by:skill'],
    ['abandoned calls by queue last wk', 'skill_1|skill_2|skill_9 @2026-03-09..2026-03-15 by:skill'],
    ['calls by agent yesterday only inbound', 'cdr_1 @2026-03-17 by:agent filter:inbound'],
    [
      'chats by channel last week other than whatsapp',
      'chat_1|chat_13 @2026-03-09..2026-03-15 by:channel not:whatsapp',
    ],
    ['closed chats yesterday not whatsapp', 'chat_13 @2026-03-17 not:whatsapp'],
    [
      'service level by queue this month except Ventas and Soporte',
      'skill_1 @2026-03-01..2026-03-31 by:skill not:ventas not:soporte',
    ],
    ['aht per agent last friday, worst 5', 'agent_1|chat_16 @2026-03-13 by:agent top:5'],
    ['top 3 agents in chat transfers feb', 'chat_11 @2026-02-01..2026-02-28 by:agent top:3'],
    ['who took the most pauses this week', 'agent_3 @2026-03-16..2026-03-22 by:agent'],
    ['ivr calls by menu option yesterday afternoon', 'diagram_1_3 @2026-03-17T12..2026-03-17T18 by:option'],
    [
      'bot sessions by channel jan vs feb',
      'diagram_9 @2026-01-01..2026-01-31 vs@2026-02-01..2026-02-28 by:channel',
    ],
    [
      'preview campaign 1203 by code last 3 days',
      'campaign_5|campaign_2 @2026-03-15..2026-03-17 by:code campaign:1203',
    ],
    ['mails sent by agent this week csv', 'chat_12 @2026-03-16..2026-03-22 by:agent csv'],
    ['mail transfers by hour on mon', 'chat_9 @2026-03-16 by:hour'],
    ['survey scores by skill week before last', 'diagram_6 @2026-03-02..2026-03-08 by:skill'],
    ['quality scores by agent last qtr', 'quality_1 @2025-10-01..2025-12-31 by:agent'],
    ['logins of Ana Torres yesterday morning', 'agent_7 @2026-03-17T06..2026-03-17T12 filter:ana+torres'],
    ['uncoded calls by agent march 1-15', 'act_4 @2026-03-01..2026-03-15 by:agent'],
    ['agent states by half hour today', 'agent_8_1 @2026-03-18 by:half-hour'],
    [
      'whatsapp campaign 88 delivery by status last month',
      'campaign_9 @2026-02-01..2026-02-28 by:status campaign:88',
    ],
    ['sms sent by day since monday', 'cdr_3 @2026-03-16..2026-03-18 by:day filter:sms'],
    [
      'sentiment by agent jan 5 to jan 9 without Carla Diaz',
      'speech_4 @2026-01-05..2026-01-09 by:agent not:carla+diaz',
    ],
    ['callbacks offered by queue ytd', 'diagram_2 @2026-01-01..2026-03-18 by:skill'],
    ['answered calls of the queue Soporte Nivel 1 yesterday', 'ask'],
    ['closed chats wapp yesterday', 'chat_13 @2026-03-17 filter:whatsapp'],
    [
      'post the abandonment rate of yesterday by hour in the channel',
      'skill_4 @2026-03-17 by:hour to:channel',
    ],
    [
      'dispositions by agent excluding TIMEOUT last week',
      'act_1 @2026-03-09..2026-03-15 by:agent not:timeout',
    ],
    [
      'closed chats the day before yesterday between 2 and 4pm by channel',
      'chat_13 @2026-03-16T14..2026-03-16T16 by:channel',
    ],
    ['occupancy by hr last tues', 'agent_6|agent_8|agent_5 @2026-03-17 by:hour'],
    ['calls that lasted over 30 seconds yesterday', 'ask'],
  ],
  es: [
    ['q hubo parce, chats cerrados de ayer x canal porfa', 'chat_13 @2026-03-17 by:channel'],
    ['me regalas el ns de hoy por cola al corte de las 2pm', 'ask'],
    ['llamadas por agente ayer solo entrantes', 'cdr_1 @2026-03-17 by:agent filter:entrantes'],
    [
      'chats x canal la semana antepasada excepto whatsapp',
      'chat_1|chat_13 @2026-03-02..2026-03-08 by:channel not:whatsapp',
    ],
    ['chats cerrados esta quincena sin contar whatsapp', 'chat_13 @2026-03-16..2026-03-31 not:whatsapp'],
    [
      'abandono por cola de la quincena pasada menos la cola ventas',
      'skill_1 @2026-03-01..2026-03-15 by:skill not:ventas',
    ],
    [
      'nivel de servicio x cola del mes sin la cola Soporte',
      'skill_1 @2026-03-01..2026-03-31 by:skill not:soporte',
    ],
    ['tmo por asesor el viernes pasado los 5 peores', 'agent_1|chat_16 @2026-03-13 by:agent top:5'],
    ['top 3 de agentes con mas traslados de chat en feb', 'chat_11 @2026-02-01..2026-02-28 by:agent top:3'],
    ['quien se tomo mas pausas esta semana', 'agent_3 @2026-03-16..2026-03-22 by:agent'],
    ['llamadas al ivr x opcion ayer por la tarde', 'diagram_1_3 @2026-03-17T12..2026-03-17T18 by:option'],
    ['sesiones del bot por canal ene vs feb', 'ask'],
    ['como va la campaña preview 1203 hoy por resultado', 'campaign_5 @2026-03-18 by:result campaign:1203'],
    ['correos enviados x agente esta semana en csv', 'chat_12 @2026-03-16..2026-03-22 by:agent csv'],
    ['transferencias de correo por hora el lun', 'chat_9 @2026-03-16 by:hour'],
    ['encuestas por skill del 2 al 8 mar', 'diagram_6 @2026-03-02..2026-03-08 by:skill'],
    ['notas de calidad x agente trimestre pasado', 'quality_1 @2025-10-01..2025-12-31 by:agent'],
    ['a que hora se logueo Ana Torres ayer', 'agent_7 @2026-03-17 filter:ana+torres'],
    ['llamadas sin tipificar por agente del 1 al 15 de marzo', 'act_4 @2026-03-01..2026-03-15 by:agent'],
    ['ocupacion x media hora hoy', 'agent_8_1 @2026-03-18 by:half-hour'],
    [
      'entrega de la campaña de whatsapp 88 por estado mes pasado',
      'campaign_9 @2026-02-01..2026-02-28 by:status campaign:88',
    ],
    [
      'sentimiento por agente del 5 al 9 de ene sin Carla Diaz',
      'speech_4 @2026-01-05..2026-01-09 by:agent not:carla+diaz',
    ],
    ['espera inteligente por cola en lo que va del año', 'diagram_2 @2026-01-01..2026-03-18 by:skill'],
    ['atendidas de la cola Soporte Nivel 1 ayer', 'ask'],
    ['publica en el canal el abandono de ayer x hora', 'skill_4 @2026-03-17 by:hour to:channel'],
    [
      'tipificaciones por agente sem pasada que no sean TIMEOUT',
      'act_1 @2026-03-09..2026-03-15 by:agent not:timeout',
    ],
    [
      'necesito los chats cerrados del martes de la semana pasada por canal para el comite gracias',
      'chat_13 @2026-03-10 by:channel',
    ],
    ['chats closed de ayer by canal solo instagram', 'chat_13 @2026-03-17 by:channel filter:instagram'],
    ['chats cerrados por canal de ayer diferentes a whatsapp', 'chat_13 @2026-03-17 by:channel not:whatsapp'],
    ['llamadas salientes x agente ayer', 'cdr_1 @2026-03-17 by:agent filter:salientes'],
    ['facturacion de whatsapp de feb', 'chat_10 @2026-02-01..2026-02-28'],
    ['llamadas de mas de 30 segundos ayer', 'ask'],
  ],
  pt: [
    ['oi gente, chats encerrados de ontem p canal pfv', 'chat_13 @2026-03-17 by:channel'],
    ['me passa o ns de hoje por fila até as 14h', 'ask'],
    ['chamadas por agente ontem só recebidas', 'cdr_1 @2026-03-17 by:agent filter:recebidas'],
    [
      'chats por canal semana retrasada exceto whatsapp',
      'chat_1|chat_13 @2026-03-02..2026-03-08 by:channel not:whatsapp',
    ],
    ['chats encerrados nesta quinzena sem contar whatsapp', 'chat_13 @2026-03-16..2026-03-31 not:whatsapp'],
    [
      'abandono por fila da quinzena passada menos a fila vendas',
      'skill_1 @2026-03-01..2026-03-15 by:skill not:vendas',
    ],
    [
      'nivel de serviço por fila deste mês sem a fila Suporte',
      'skill_1 @2026-03-01..2026-03-31 by:skill not:suporte',
    ],
    ['tma por atendente na sexta passada os 5 piores', 'agent_1|chat_16 @2026-03-13 by:agent top:5'],
    [
      'top 3 agentes com mais transferencias de chat em fev',
      'chat_11 @2026-02-01..2026-02-28 by:agent top:3',
    ],
    ['quem fez mais pausas esta semana', 'agent_3 @2026-03-16..2026-03-22 by:agent'],
    ['chamadas da ura por opção ontem à tarde', 'diagram_1_3 @2026-03-17T12..2026-03-17T18 by:option'],
    [
      'sessões do robô por canal jan vs fev',
      'diagram_9 @2026-01-01..2026-01-31 vs@2026-02-01..2026-02-28 by:channel',
    ],
    [
      'como está a campanha preview 1203 hoje por resultado',
      'campaign_5 @2026-03-18 by:result campaign:1203',
    ],
    ['emails enviados por agente esta semana em csv', 'chat_12 @2026-03-16..2026-03-22 by:agent csv'],
    ['transferencias de email por hora na seg', 'chat_9 @2026-03-16 by:hour'],
    ['pesquisas por fila de 2 a 8 mar', 'diagram_6 @2026-03-02..2026-03-08 by:skill'],
    ['notas de qualidade por agente trimestre passado', 'quality_1 @2025-10-01..2025-12-31 by:agent'],
    ['que horas a Ana Torres fez login ontem', 'agent_7 @2026-03-17 filter:ana+torres'],
    ['chamadas sem tabular por agente de 1 a 15 de março', 'act_4 @2026-03-01..2026-03-15 by:agent'],
    ['ocupação por meia hora hoje', 'agent_8_1 @2026-03-18 by:half-hour'],
    [
      'entrega da campanha de whatsapp 88 por status mês passado',
      'campaign_9 @2026-02-01..2026-02-28 by:status campaign:88',
    ],
    ['sentimento por agente de 5 a 9 de jan sem Carla Dias', 'ask'],
    ['espera inteligente por fila no acumulado do ano', 'diagram_2 @2026-01-01..2026-03-18 by:skill'],
    ['atendidas da fila Suporte Nivel 1 ontem', 'ask'],
    ['publica no canal o abandono de ontem por hora', 'skill_4 @2026-03-17 by:hour to:channel'],
    [
      'tabulações por agente semana passada que não sejam TIMEOUT',
      'act_1 @2026-03-09..2026-03-15 by:agent not:timeout',
    ],
    [
      'preciso dos chats encerrados da terça da semana passada por canal pra reunião obrigado',
      'chat_13 @2026-03-10 by:channel',
    ],
    ['chats closed de ontem by canal só instagram', 'chat_13 @2026-03-17 by:channel filter:instagram'],
    [
      'chats encerrados por canal de ontem diferentes de whatsapp',
      'chat_13 @2026-03-17 by:channel not:whatsapp',
    ],
    ['faturamento do whatsapp de fev', 'chat_10 @2026-02-01..2026-02-28'],
    ['chamadas com mais de 30 segundos ontem', 'ask'],
  ],
}

/** A question, what is typed under its answer, and what that means. */
export const fourthFollowUps: Readonly<
  Record<'en' | 'es' | 'pt', readonly (readonly [first: string, then: string, reading: string])[]>
> = {
  en: [
    [
      'closed chats by channel yesterday',
      'now only whatsapp',
      'chat_13 @2026-03-17 by:channel filter:whatsapp',
    ],
    [
      'closed chats by channel yesterday',
      'and without whatsapp?',
      'chat_13 @2026-03-17 by:channel not:whatsapp',
    ],
    ['service level by queue yesterday', 'what about last monday', 'skill_1 @2026-03-16 by:skill'],
    ['interaction transfers last week', 'by agent top 5', 'chat_9 @2026-03-09..2026-03-15 by:agent top:5'],
    [
      'closed chats by channel yesterday only whatsapp',
      'and instagram?',
      'chat_13 @2026-03-17 by:channel filter:instagram',
    ],
    [
      'preview campaign 42 yesterday',
      'same for campaign 50 last week',
      'campaign_5 @2026-03-09..2026-03-15 campaign:50',
    ],
    [
      'closed chats by channel yesterday',
      'everything but whatsapp',
      'chat_13 @2026-03-17 by:channel not:whatsapp',
    ],
  ],
  es: [
    [
      'chats cerrados por canal ayer',
      'ahora solo whatsapp',
      'chat_13 @2026-03-17 by:channel filter:whatsapp',
    ],
    ['chats cerrados por canal ayer', 'y sin whatsapp?', 'chat_13 @2026-03-17 by:channel not:whatsapp'],
    ['nivel de servicio por cola ayer', 'y el lunes?', 'skill_1 @2026-03-16 by:skill'],
    [
      'traslados de interacciones la semana pasada',
      'y por agente? top 5',
      'chat_9 @2026-03-09..2026-03-15 by:agent top:5',
    ],
    [
      'chats cerrados por canal ayer solo whatsapp',
      'y el de instagram?',
      'chat_13 @2026-03-17 by:channel filter:instagram',
    ],
    [
      'campaña preview 42 ayer',
      'lo mismo con la campaña 50 la semana pasada',
      'campaign_5 @2026-03-09..2026-03-15 campaign:50',
    ],
    ['chats cerrados por canal ayer', 'todos menos whatsapp', 'chat_13 @2026-03-17 by:channel not:whatsapp'],
  ],
  pt: [
    [
      'chats encerrados por canal ontem',
      'agora só whatsapp',
      'chat_13 @2026-03-17 by:channel filter:whatsapp',
    ],
    ['chats encerrados por canal ontem', 'e sem whatsapp?', 'chat_13 @2026-03-17 by:channel not:whatsapp'],
    ['nível de serviço por fila ontem', 'e na segunda?', 'skill_1 @2026-03-16 by:skill'],
    [
      'transferências de interações semana passada',
      'e por agente? top 5',
      'chat_9 @2026-03-09..2026-03-15 by:agent top:5',
    ],
    [
      'chats encerrados por canal ontem só whatsapp',
      'e o instagram?',
      'chat_13 @2026-03-17 by:channel filter:instagram',
    ],
    [
      'campanha preview 42 ontem',
      'o mesmo com a campanha 50 na semana passada',
      'campaign_5 @2026-03-09..2026-03-15 campaign:50',
    ],
    [
      'chats encerrados por canal ontem',
      'todos menos whatsapp',
      'chat_13 @2026-03-17 by:channel not:whatsapp',
    ],
  ],
}
