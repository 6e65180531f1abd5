import { phrases } from '../text/phrases.ts'

/** How people ask for what reports do not give; folded. */
export const alerting = phrases(
  'avisame, avisenme, aviseme, avisenos, avisarme, me avisas, me avisan, me avisa, avisa, avise, avisar, avisanos, alerta, alertame, alerteme, alertar, notificame, notifiqueme, notifica, notificar, alert, alert me, notify, notify me, warn me, let me know, me avise, me avisa, me avisem, me alerte, me alerta, me notifique',
)
export const ifs = phrases('si, cuando, if, when, whenever, as soon as, se, quando, assim que, caso, apenas')

/** What a figure does when it passes a bound, or changes. */
export const changing = phrases(
  'pasa, pasan, pase, pasen, supera, superan, supere, superen, sube, suben, suba, subio, subiera, subieron, baja, bajan, baje, bajo, bajara, bajaron, cae, caen, caiga, cayo, cayera, cayeron, aumenta, aumento, disminuye, disminuyo, empeora, empeoro, mejoro, excede, exceda, rises, rise, rose, drops, drop, dropped, falls, fall, fell, exceeds, exceed, passes, goes, go, increase, increased, decrease, decreased, worsen, worsened, improve, improved, passar, passa, subir, subiu, cair, caiu, cai, ultrapassar, ultrapassa, exceder, aumentar, aumentou, diminuiu, piorou, melhorou',
)
export const atLeast = phrases(
  'over, above, went over, goes over, go over, exceeding, exceeded, exceed, exceeds, more than, longer than, greater than, higher than, at least, pasa de, pasan de, pase de, supera, superan, supera los, superan los, mas de, mas del, mayor a, mayor al, mayor de, mayor que, arriba de, arriba del, pasaron de, paso de, pasaron los, superaron, supero, superaron los, superior al, superiores al, excedieron, excedio, mayores al, mayores a, mayores de, mayores que, por encima de, por encima del, superior a, superior al, superiores a, al menos, por lo menos, mais de, mais do, maior que, maiores que, maior do que, acima de, pelo menos, ao menos, passa de, passam de, passar de, passou de, passaram de, ultrapassou, ultrapassaram, ultrapassa, acima dos, acima das, superior ao, superiores a, superiores ao, maior ou igual a, > =, >, =',
)
/** "In less than 20" is how a service level is said. */
export const atMost = phrases(
  'below, under, less than, fewer than, lower than, shorter than, at most, menos de, menos del, menor a, menor al, menores al, menor de, debajo de, debajo del, menor que, menores a, menores de, menores que, por debajo de, por debajo del, inferior a, inferior al, inferiores a, baja de, bajan de, baje de, menor do que, abaixo de, abaixo do, abaixo dos, abaixo das, inferior ao, < =, <',
)

export const versus = phrases(
  'vs, vs ., versus, contra, against, compared with, compared to, comparado con, comparada con, comparados con, comparadas con, comparado com, comparada com, comparados com, comparadas com, comparado al, comparado a, comparada a, comparados a, comparadas a, frente a, frente al, respecto a, respecto al, respecto de, em relacao a, em relacao ao, em comparacao com, en comparacion con, above, below, por encima de, por encima del, por debajo de, por debajo del, acima da, abaixo da',
)
export const averages = phrases('average, mean, promedio, promedios, media, medias')
export const goals = phrases('goal, goals, target, targets, meta, metas, objetivo, objetivos')
export const onAverage = phrases('on average, en promedio, em media')
/** What is counted, which has no mean of its own as a duration has. */
export const counted = phrases(
  'calls, chats, conversations, contacts, interactions, messages, llamadas, conversaciones, contactos, interacciones, mensajes, chamadas, ligacoes, conversas, atendimentos, interacoes, mensagens',
)
export const spells = phrases(
  'daily, weekly, monthly, hourly, per day, per hour, per week, per month, a day, an hour, diario, diaria, diarios, diarias, semanal, semanales, mensual, mensuales, mensal, por dia, por hora, por semana, por mes, al dia, ao dia',
)

export const whys = phrases('why, por que, porque')
export const causes = phrases(
  'a que se debe, a que se debe que, a que se debio, a que se debio que, what caused, que causo, o que causou, cual es la causa, cual fue la causa, qual e a causa, qual foi a causa, root cause',
)

export const mine = phrases('my, mi, mis, meu, meus, minha, minhas')
/** What is a person's and not about that person alone. */
export const groups = phrases(
  'agents, team, teams, queues, queue, skills, skill, campaigns, campaign, channels, channel, account, agentes, asesores, equipo, equipos, colas, cola, campanas, campana, canales, canal, cuenta, clientes, cliente, customers, customer, equipe, equipes, filas, fila, campanhas, campanha, canais, atendentes, conta, operacion, operacao, operation, report, reporte, relatorio, reports, reportes, relatorios, dm',
)

export const sending = phrases(
  'send, send me, mail me, email me, e - mail me, manda, mande, mandame, mandeme, mandar, mandarme, mandalo, envia, envie, enviame, envieme, enviar, enviarme, pasame, hazme llegar, schedule, programa, programe, programame, agenda, agende, agendar',
)
export const mails = phrases(
  'by email, by e - mail, by mail, via email, via mail, via e - mail, mail me, email me, e - mail me, por correo, por email, por e - mail, por mail, al correo, al mail, por correo electronico',
)

export const inboxes = phrases(
  'a mi correo, en mi correo, al correo mio, a mi email, a mi mail, to my email, to my mail, to my inbox, in my inbox, in my email, no meu email, no meu e - mail, para o meu email, para meu email, para o meu e - mail',
)

export const onlyOnce = phrases(
  'once, just once, only once, one time, one time only, una vez, una sola vez, solo una vez, una unica vez, por una vez, por unica vez, uma vez, uma so vez, so uma vez, uma unica vez, apenas uma vez',
)
export const tomorrow = phrases('tomorrow, manana, amanha')
