import type { Row } from './notation.ts'

/** Written after the grammar stood, to see what it makes of sentences that it was not made for. */
export const wordyQuestions: Readonly<Record<'en' | 'es' | 'pt', readonly Row[]>> = {
  en: [
    [
      'can you tell me which channel had the most closed chats between monday and wednesday of last week?',
      'chat_13 @2026-03-09..2026-03-11 by:channel',
    ],
    [
      'abandonment per queue, first ten days of march, as excel please',
      'skill_1 @2026-03-01..2026-03-10 by:skill xlsx',
    ],
    [
      'SL for the Ventas queue last friday between 10 and 12',
      'skill_1 @2026-03-13T10..2026-03-13T12 filter:ventas',
    ],
    ['how did closed chats go over the weekend', 'chat_13 @2026-03-14..2026-03-15'],
    ['bottom 5 agents by occupancy in february', 'agent_1 @2026-02-01..2026-02-28 by:agent top:5'],
    ['disposition codes for campaign 88 this week', 'campaign_2 @2026-03-16..2026-03-22 campaign:88'],
    ['what was our service level on the 12th at 20 seconds', 'skill_1 @2026-03-12 sl:20'],
    ['ivr calls per hour, march 2nd through march 6th', 'diagram_1_2 @2026-03-02..2026-03-06 by:hour'],
    ['login and logout times of Carlos Ruiz today', 'agent_7 @2026-03-18 filter:carlos+ruiz'],
    [
      'bot sessions by channel except whatsapp last month',
      'diagram_9 @2026-02-01..2026-02-28 by:channel not:whatsapp',
    ],
    ['aux time by agent for the second half of last month', 'agent_3 @2026-02-15..2026-02-28 by:agent'],
    ['survey results per skill from jan 5 to jan 9', 'diagram_6 @2026-01-05..2026-01-09 by:skill'],
  ],
  es: [
    [
      'me puedes decir qué canal tuvo más chats cerrados entre el lunes y el miércoles de la semana pasada?',
      'chat_13 @2026-03-09..2026-03-11 by:channel',
    ],
    [
      'abandono por cola en los primeros diez días de marzo, en excel porfa',
      'skill_1 @2026-03-01..2026-03-10 by:skill xlsx',
    ],
    [
      'NS de la cola Ventas el viernes pasado entre las 10 y las 12',
      'skill_1 @2026-03-13T10..2026-03-13T12 filter:ventas',
    ],
    ['cómo nos fue con los chats cerrados el fin de semana', 'chat_13 @2026-03-14..2026-03-15'],
    ['los 5 peores agentes por ocupación en febrero', 'agent_1 @2026-02-01..2026-02-28 by:agent top:5'],
    ['cuál fue el nivel de servicio del 12 a 20 segundos', 'skill_1 @2026-03-12 sl:20'],
    ['llamadas de ivr por hora del 2 al 6 de marzo', 'diagram_1_2 @2026-03-02..2026-03-06 by:hour'],
    ['logueo de Carlos Ruiz hoy', 'agent_7 @2026-03-18 filter:carlos+ruiz'],
    [
      'sesiones del bot por canal menos whatsapp en febrero',
      'diagram_9 @2026-02-01..2026-02-28 by:channel not:whatsapp',
    ],
    [
      'tiempo auxiliar por asesor de la segunda quincena del mes pasado',
      'agent_3 @2026-02-16..2026-02-28 by:agent',
    ],
    ['traslados de interacciones de lo que va de semana', 'chat_9 @2026-03-16..2026-03-18'],
    ['sms enviados antenoche', 'ask'],
    ['resultado de la encuesta por skill del 5 al 9 de enero', 'diagram_6 @2026-01-05..2026-01-09 by:skill'],
  ],
  pt: [
    [
      'você pode me dizer qual canal teve mais chats encerrados entre segunda e quarta da semana passada?',
      'chat_13 @2026-03-09..2026-03-11 by:channel',
    ],
    [
      'abandono por fila nos primeiros dez dias de março, em excel por favor',
      'skill_1 @2026-03-01..2026-03-10 by:skill xlsx',
    ],
    [
      'nível de serviço da fila Vendas na sexta passada entre as 10h e as 12h',
      'skill_1 @2026-03-13T10..2026-03-13T12 filter:vendas',
    ],
    ['como foram os chats encerrados no fim de semana', 'chat_13 @2026-03-14..2026-03-15'],
    ['os 5 piores agentes por ocupação em fevereiro', 'agent_1 @2026-02-01..2026-02-28 by:agent top:5'],
    ['qual foi o nível de serviço do dia 12 em 20 segundos', 'skill_1 @2026-03-12 sl:20'],
    ['chamadas da ura por hora de 2 a 6 de março', 'diagram_1_2 @2026-03-02..2026-03-06 by:hour'],
    ['login e logout do Carlos Ruiz hoje', 'agent_7 @2026-03-18 filter:carlos+ruiz'],
    [
      'sessões do robô por canal exceto whatsapp em fevereiro',
      'diagram_9 @2026-02-01..2026-02-28 by:channel not:whatsapp',
    ],
    [
      'tempo auxiliar por atendente da segunda quinzena do mês passado',
      'agent_3 @2026-02-16..2026-02-28 by:agent',
    ],
    ['transferências de interações desta semana até agora', 'chat_9 @2026-03-16..2026-03-18'],
    ['tabulações por agente do dia 9 até o dia 13', 'act_1 @2026-03-09..2026-03-13 by:agent'],
  ],
}
