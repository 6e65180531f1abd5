import { phrases } from '../text/phrases.ts'

/** How people say on which days something recurs; folded. */
export const daily = phrases(
  'every afternoon, cada tarde, todas las tardes, cada noche, toda tarde, todas as tardes, toda noite, todas as noites, every day, each day, everyday, daily, todos los dias, todos os dias, todo dia, cada dia, diariamente, reporte diario, informe diario, resumen diario, relatorio diario, resumo diario, daily report, daily digest, daily summary, a diario, every morning, cada manana, todas las mananas, toda manha, todas as manhas, every evening, every night, todas las noches, every single day',
)
/** Those of them that say which half of the day a clock of twelve hours is in. */
export const everyPart = [
  {
    part: 'morning',
    ways: phrases('every morning, cada manana, todas las mananas, toda manha, todas as manhas'),
  },
  {
    part: 'afternoon',
    ways: phrases('every afternoon, cada tarde, todas las tardes, toda tarde, todas as tardes'),
  },
  {
    part: 'night',
    ways: phrases(
      'every evening, every night, cada noche, todas las noches, toda noite, todas as noites, each night, each evening',
    ),
  },
] as const
export const onWorkdays = phrases(
  'every weekday, every working day, every business day, each weekday, each business day, on weekdays, weekdays, on business days, on working days, monday to friday, monday through friday, mon - fri, from monday to friday, todos los dias habiles, cada dia habil, los dias habiles, dias habiles, entre semana, todos los dias laborales, dias laborales, de lunes a viernes, lunes a viernes, todo dia util, todos os dias uteis, dias uteis, nos dias uteis, de segunda a sexta, segunda a sexta, en dias habiles, cada dia laboral, dias de semana',
)
export const monthly = phrases(
  'of the month, of every month, of each month, every month, each month, del mes, de cada mes, cada mes, todos los meses, do mes, todo mes, todos os meses, a cada mes, monthly, mensualmente, mensalmente',
)
export const workingDay = phrases(
  'business day, working day, weekday, dia habil, dia laboral, dia util, workday',
)
/** What recurs on days that no rule here gives. */
export const everyOther = phrases(
  'every other day, every second day, every two days, every 2 days, every other week, every second week, dia por medio, dia de por medio, un dia si y otro no, un dia si un dia no, cada dos dias, cada 2 dias, cada tercer dia, semana por medio, semana de por medio, cada dos semanas, cada 2 semanas, dia sim dia nao, dia sim , dia nao, um dia sim outro nao, a cada dois dias, a cada 2 dias, semana sim semana nao, a cada duas semanas, a cada 2 semanas',
)
/** What says the same of a weekday, before it and behind it. */
export const alternate = phrases('every other, alternate, every alternate, on alternate')
export const alternating = phrases(
  'por medio, de por medio, si y otro no, si otro no, sim, alternos, alternados, alternadas, intercalados, intercaladas',
)
export const monthEnd = phrases(
  'at the end of the month, at month end, at the end of every month, at the end of each month, a fin de mes, a fines de mes, a final de mes, al final del mes, al fin del mes, al final de cada mes, a fin de cada mes, no fim do mes, no final do mes, no fim de cada mes, no final de cada mes, ao final do mes',
)
