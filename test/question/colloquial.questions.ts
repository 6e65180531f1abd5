import type { Row } from './notation.ts'

/** Written by someone who had not seen the grammar, before any of them was tried. */
export const colloquialQuestions: Readonly<Record<'en' | 'es' | 'pt', readonly Row[]>> = {
  en: [
    [
      'any idea how many chats we closed on whatsapp over the last 48 hours?',
      'chat_13 @2026-03-16T15:30..2026-03-18T15:30 filter:whatsapp',
    ],
    ['ivr calls hour by hour for last monday pls', 'diagram_1_2 @2026-03-16 by:hour'],
    ['SL at 30 sec by queue, prev week', 'skill_1 @2026-03-09..2026-03-15 by:skill sl:30'],
    [
      'who had the most interaction transfers last full week? top 5',
      'chat_9 @2026-03-09..2026-03-15 by:agent top:5',
    ],
    [
      'bot sessions by channel feb vs jan',
      'diagram_9 @2026-02-01..2026-02-28 vs@2026-01-01..2026-01-31 by:channel',
    ],
    [
      'how did preview campaign 1203 go this morning',
      'campaign_5 @2026-03-18T06..2026-03-18T12 campaign:1203',
    ],
    ['closed chats yesterday vs last week same day, csv pls', 'chat_13 @2026-03-17 vs@2026-03-10 csv'],
    ['chat transfers march 9, 10 and 11 by agent', 'chat_11 @2026-03-09..2026-03-11 by:agent'],
    [
      'agent breaks since 8 am today without Maria Lopez',
      'agent_3 @2026-03-18T08..2026-03-19T00 not:maria+lopez',
    ],
    [
      'voicemail detection amd campaign 77 last 3 days',
      'campaign_6|campaign_7 @2026-03-15..2026-03-17 campaign:77',
    ],
    ['chat_9 by agent yesterday', 'chat_9 @2026-03-17 by:agent'],
    ['abandoned calls by hour, week ending march 8', 'skill_2|skill_4 @2026-03-02..2026-03-08 by:hour'],
    ['closed chats and bot sessions yesterday', 'ask'],
    ['survey scores by agent in the last half hour', 'diagram_5 @2026-03-18T15..2026-03-18T15:30 by:agent'],
    ['dispositons by agent on the 12th, chart', 'act_1 @2026-03-12 by:agent chart'],
    ['chats cerrados yesterday by channel', 'chat_13 @2026-03-17 by:channel'],
    ['who logged in late this week? login and logout by agent', 'ask'],
  ],
  es: [
    [
      'porfa me regalas los chats cerrados por canal de la última semana completa',
      'chat_13 @2026-03-09..2026-03-15 by:channel',
    ],
    ['cómo vamos con el NS de hoy a 20 seg', 'skill_1 @2026-03-18 sl:20'],
    ['TMO por asesor de lo que va corrido de la semana', 'agent_1|chat_16 @2026-03-16..2026-03-18 by:agent'],
    ['cuántas llamadas entraron al ivr el viernes por hora', 'diagram_1_2 @2026-03-13 by:hour'],
    [
      'los 5 asesores con más traslados de interacciones en la primera quincena',
      'chat_9 @2026-03-01..2026-03-15 by:agent top:5',
    ],
    [
      'campaña preview 1203 de antier a hoy por resultado',
      'campaign_5 @2026-03-16..2026-03-18 by:result campaign:1203',
    ],
    ['resultados de la campaña 42 ayer', 'campaign_1 @2026-03-17 campaign:42'],
    ['chats cerrados ayer vs la semana pasada mismo día', 'chat_13 @2026-03-17 vs@2026-03-10'],
    ['sesiones del bot los días 9, 10 y 11 de marzo', 'diagram_9 @2026-03-09..2026-03-11'],
    ['llamadas sin tipificar por agente ayer en la tarde', 'act_4 @2026-03-17T12..2026-03-17T18 by:agent'],
    ['pausas de Julián Peña el martes', 'agent_3 @2026-03-17 filter:julian+pena'],
    [
      'abandono x hora del 9 al 13 sin la cola Soporte',
      'skill_7|skill_2 @2026-03-09..2026-03-13 by:hour not:soporte',
    ],
    ['chats cerrados ayer temprano', 'ask'],
    ['encuestas x agente mes antepasado en excel', 'diagram_5 @2026-01-01..2026-01-31 by:agent xlsx'],
    ['tipificaciones de la última media hora', 'act_5 @2026-03-18T15..2026-03-18T15:30'],
    [
      'casos cerrados x canal febrero comparado con enero',
      'chat_3 @2026-02-01..2026-02-28 vs@2026-01-01..2026-01-31 by:channel',
    ],
    ['calidad por agente en el año fiscal 2025', 'ask'],
  ],
  pt: [
    [
      'me passa os chats encerrados por canal da última semana completa',
      'chat_13 @2026-03-09..2026-03-15 by:channel',
    ],
    ['como está o NS de hoje em 20 seg', 'skill_1 @2026-03-18 sl:20'],
    ['TMA por atendente no acumulado da semana', 'agent_1|chat_16 @2026-03-16..2026-03-18 by:agent'],
    ['quantas ligações entraram na ura na sexta por hora', 'diagram_1_2 @2026-03-13 by:hour'],
    [
      'os 5 atendentes com mais repasses de interações na primeira quinzena',
      'chat_9 @2026-03-01..2026-03-15 by:agent top:5',
    ],
    [
      'campanha preview 1203 de anteontem até hoje por resultado',
      'campaign_5 @2026-03-16..2026-03-18 by:result campaign:1203',
    ],
    ['resultados da campanha 42 de ontem', 'campaign_1 @2026-03-17 campaign:42'],
    ['chats encerrados ontem vs semana passada mesmo dia', 'chat_13 @2026-03-17 vs@2026-03-10'],
    ['sessões do robô nos dias 9, 10 e 11 de março', 'diagram_9 @2026-03-09..2026-03-11'],
    ['chamadas sem tabulação por agente ontem à tarde', 'act_4 @2026-03-17T12..2026-03-17T18 by:agent'],
    ['pausas do João Araújo na terça', 'agent_3 @2026-03-17 filter:joao+araujo'],
    [
      'abandono por hora de 9 a 13 de março sem a fila Suporte',
      'skill_7|skill_2 @2026-03-09..2026-03-13 by:hour not:suporte',
    ],
    ['chats encerrados hoje cedo', 'ask'],
    ['pesquisas por agente do mês retrasado em planilha', 'diagram_5 @2026-01-01..2026-01-31 by:agent xlsx'],
    ['chats encerrados na última meia hora', 'chat_13 @2026-03-18T15..2026-03-18T15:30'],
    ['transferências de chat jan/26 por canal', 'chat_11 @2026-01-01..2026-01-31 by:channel'],
    ['transferências de interações hoje a partir das 8', 'chat_9 @2026-03-18T08..2026-03-19T00'],
  ],
}
