import { expect, test } from 'vitest'
import { ruleText } from '../../../src/bot/digests/plan/rule-text.ts'
import { formatRule, type RecurringDays } from '../../../src/question/recurrence/rule.ts'

const workdays: RecurringDays = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] }

test.each<[RecurringDays, readonly number[], string, string, string]>([
  [
    workdays,
    [480],
    'Monday to Friday at 08:00',
    'de lunes a viernes a las 08:00',
    'de segunda a sexta às 08:00',
  ],
  [
    { kind: 'weekdays', weekdays: [1, 4] },
    [540, 1050],
    'every Monday and Thursday at 09:00 and 17:30',
    'los lunes y jueves a las 09:00 y 17:30',
    'toda segunda e toda quinta às 09:00 e 17:30',
  ],
  [
    workdays,
    [480, 600, 720, 840, 960, 1080],
    'Monday to Friday every 2 hours from 08:00 to 18:00',
    'de lunes a viernes cada 2 horas de las 08:00 a las 18:00',
    'de segunda a sexta a cada 2 horas das 08:00 às 18:00',
  ],
  [
    { kind: 'month-days', days: [1, -1] },
    [0],
    'on the 1st and last day of each month at 00:00',
    'el día 1 y el último día de cada mes a las 00:00',
    'no dia 1 e no último dia de cada mês às 00:00',
  ],
  [
    { kind: 'month-days', days: [-1] },
    [480],
    'on the last day of each month at 08:00',
    'el último día de cada mes a las 08:00',
    'no último dia de cada mês às 08:00',
  ],
  [
    { kind: 'month-days', days: [2, 16, 23] },
    [480],
    'on the 2nd, 16th and 23rd of each month at 08:00',
    'los días 2, 16 y 23 de cada mes a las 08:00',
    'nos dias 2, 16 e 23 de cada mês às 08:00',
  ],
  [
    { kind: 'weekdays', weekdays: [6, 7] },
    [480],
    'every Saturday and Sunday at 08:00',
    'los sábados y domingos a las 08:00',
    'todo sábado e todo domingo às 08:00',
  ],
  [
    { kind: 'nth-weekday', index: -1, weekday: 5 },
    [960],
    'on the last Friday of each month at 16:00',
    'el último viernes de cada mes a las 16:00',
    'na última sexta de cada mês às 16:00',
  ],
  [
    { kind: 'nth-weekday', index: 1, weekday: 6 },
    [960],
    'on the first Saturday of each month at 16:00',
    'el primer sábado de cada mes a las 16:00',
    'no primeiro sábado de cada mês às 16:00',
  ],
  [
    { kind: 'working-day', index: 1 },
    [480],
    'on the first working day of each month at 08:00',
    'el primer día hábil de cada mes a las 08:00',
    'no primeiro dia útil de cada mês às 08:00',
  ],
])('%j %j is said in words', (days, minutes, en, es, pt) => {
  const schedule = { rule: formatRule({ days, minutes }), zone: 'America/Bogota' }
  expect([ruleText(schedule, 'en'), ruleText(schedule, 'es'), ruleText(schedule, 'pt')]).toEqual([en, es, pt])
})

test('the country whose holidays are left out is named', () => {
  const schedule = { rule: 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0', zone: 'America/Bogota', holidays: 'BR' }
  expect(ruleText(schedule, 'pt')).toBe('todos os dias às 08:00, sem feriados (Brasil)')
})
