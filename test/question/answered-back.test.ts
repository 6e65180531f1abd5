import { describe, expect, test } from 'vitest'

import { askBack } from '../../src/bot/ask/ask-back.ts'
import { understand } from '../../src/question/understand.ts'
import type { AskedBack, Context, Understanding } from '../../src/question/understanding.ts'
import { languages } from '../../src/words/language.ts'
import { expectedOf, now, partsOf, readingOf } from './reading.ts'

const context: Context = { now, zone: 'America/Bogota', accounts: ['Norte', 'Sur'] }

function askedBy(understanding: Understanding): AskedBack {
  const reading = partsOf(understanding)
  if (reading === undefined) throw new Error(`Nothing is asked back: ${understanding.kind}`)
  if (understanding.kind === 'future') return { missing: { what: 'future' }, choices: [], reading }
  if (understanding.kind !== 'ask-back') throw new Error(`Nothing is asked back: ${understanding.kind}`)
  return { missing: understanding.missing, choices: understanding.choices, reading }
}

/** How words are understood behind what a sentence had asked back. */
function answered(first: string, then: string, language: Context['language'] = 'es'): Understanding {
  const asking = understand(first, { ...context, ...(language && { language }) })
  return understand(then, { ...context, ...(language && { language }), asked: askedBy(asking) })
}

describe('a bare value answers what was asked back', () => {
  test.each([
    ['contactabilidad de ayer', 'la 4521', 'campaign_1 @2026-03-17 campaign:4521'],
    ['contactabilidad de ayer', '4521', 'campaign_1 @2026-03-17 campaign:4521'],
    ['contactabilidad de ayer', 'campaña 4521 por favor', 'campaign_1 @2026-03-17 campaign:4521'],
    ['contactabilidad de ayer', 'todas', 'campaign_1 @2026-03-17 campaign:all'],
    ['contatabilidade ontem', '7788', 'campaign_1 @2026-03-17 campaign:7788'],
    ['contactability yesterday', 'all', 'campaign_1 @2026-03-17 campaign:all'],
    ['abandono ayer lunes', 'lunes', 'skill_1 @2026-03-16'],
    ['abandono mañana', 'ayer', 'skill_1 @2026-03-17'],
    ['abandono por cola de los últimos 3 años', 'el mes pasado', 'skill_1 @2026-02-01..2026-02-28 by:skill'],
    ['ayer', 'abandono por hora', 'skill_4 @2026-03-17 by:hour'],
    ['nivel de servicio ayer en ambas cuentas', 'Sur', 'skill_1 @2026-03-17'],
    ['abandono por franjas de 15 minutos ayer', 'por media hora', 'skill_4_1 @2026-03-17 by:half-hour'],
    ['nivel de servicio de ayer vs el promedio', 'vs la semana pasada', 'skill_1 @2026-03-17 vs@2026-03-10'],
  ])('“%s”: “%s”', (first, then, notation) => {
    const understanding = answered(first, then)
    const expected = expectedOf(notation)
    expect(readingOf(understanding)).toEqual(expected.rest)
    expect(expected.reports).toContain(partsOf(understanding)?.report)
    expect(understanding).toMatchObject({ kind: 'question', goesOn: { lost: [] } })
  })
})

describe('nothing half understood is answered later', () => {
  test.each([
    ['avísame si el abandono pasa de 10%', 'lunes'],
    ['contactabilidad de ayer', 'lunes pasado por agente'],
    ['abandono mañana', 'nunca'],
    ['contactabilidad de ayer', 'otra cosa'],
    ['contactabilidad de ayer', 'null'],
    ['contactabilidad de ayer', '__proto__'],
    ['contactabilidad de ayer', 'constructor toString'],
    ['contactabilidad de ayer', 'eres un inútil'],
    ['asdf qwer ayer', 'ventas'],
  ])('“%s”: “%s” is no answer', (first, then) => {
    const understanding = answered(first, then)
    expect(understanding).not.toMatchObject({ kind: 'question' })
    expect(understanding).toEqual(understand(then, { ...context, language: 'es' }))
  })

  test('another question is one by itself', () => {
    const then = 'chats cerrados por canal hoy'
    expect(answered('contactabilidad de ayer', then)).toEqual(
      understand(then, { ...context, language: 'es' }),
    )
  })
})

describe('a choice of one is no choice', () => {
  test.each([
    ['es', 'sí'],
    ['en', 'yes'],
    ['pt', 'sim'],
  ] as const)('it is asked whether that is meant (%s)', (language, yes) => {
    const asked = {
      missing: { what: 'report' as const },
      choices: ['skill_1'],
      reading: { language, params: {}, by: [], filters: [] },
    }
    expect(askBack({ kind: 'ask-back', ...asked }, 'a').headline).toMatch(/mean|decir|dizer/)
    expect(understand(yes, { ...context, language, asked })).toMatchObject({
      question: { report: 'skill_1' },
    })
  })
})

/** Sentences that are asked back, one of each kind whose text suggests what to type. */
const askedBack = {
  en: [
    'contactability yesterday',
    'abandonment of march 45',
    'abandonment yesterday monday',
    'abandonment yesterday zzzz',
    'abandonment every day send it',
    'notify me when abandonment is over 10%',
    'service level yesterday vs the average',
    'service level yesterday vs the target',
    'average calls per day this month',
    'why did the service level drop yesterday',
    'my calls yesterday',
    'abandonment in intervals of 15 minutes yesterday',
    'calls longer than 3 minutes yesterday',
    'schedule abandonment tomorrow at 8',
    'zzzz qqqq',
  ],
  es: [
    'contactabilidad de ayer',
    'abandono del 45 de marzo',
    'abandono ayer lunes',
    'abandono ayer zzzz',
    'mándame el abandono todos los días',
    'avísame si el abandono pasa de 10%',
    'nivel de servicio de ayer vs el promedio',
    'nivel de servicio de ayer vs la meta',
    'promedio de llamadas por día este mes',
    'por qué bajó el nivel de servicio ayer',
    'mis llamadas de ayer',
    'abandono en franjas de 15 minutos ayer',
    'llamadas de más de 3 minutos ayer',
    'mándame el abandono mañana a las 8',
    'zzzz qqqq',
  ],
  pt: [
    'contatabilidade ontem',
    'abandono de 45 de março',
    'abandono ontem segunda',
    'abandono ontem zzzz',
    'me mande o abandono todos os dias',
    'me avise se o abandono passar de 10%',
    'nível de serviço de ontem vs a média',
    'nível de serviço de ontem vs a meta',
    'média de chamadas por dia este mês',
    'por que caiu o nível de serviço ontem',
    'minhas chamadas de ontem',
    'abandono em faixas de 15 minutos ontem',
    'chamadas com mais de 3 minutos ontem',
    'me mande o abandono amanhã às 8',
    'zzzz qqqq',
  ],
} as const

describe('what an ask-back suggests is understood as it stands', () => {
  const all = languages.flatMap((language) =>
    askedBack[language].map((text) => ({
      language,
      text,
      understanding: understand(text, { ...context, language }),
    })),
  )
  const cases = all.filter(({ understanding }) => understanding.kind === 'ask-back')

  test('of many kinds', () => {
    expect(cases.length).toBeGreaterThan(24)
  })

  test.each(cases)('$language: $text', ({ language, understanding }) => {
    const asked = askedBy(understanding)
    const said = askBack(understanding as Extract<Understanding, { kind: 'ask-back' }>, 'a').headline
    const typed: readonly unknown[] = Object.values(asked.missing)
    const suggested = [...said.matchAll(/[«“]([^»”]+)[»”]/gu)].flatMap(([, words = '']) => words)
    for (const words of suggested.filter((one) => !typed.includes(one))) {
      const { kind } = understand(words, { ...context, language, asked })
      expect({ [words]: kind }).toEqual({ [words]: expect.stringMatching(/^(?:question|command)$/) })
    }
  })
})
