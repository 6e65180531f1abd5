import { describe, expect, test } from 'vitest'
import type { Filter } from '../../../src/report/model/summary.ts'
import { present } from '../../../src/bot/present/present.ts'
import type { Language } from '../../../src/words/language.ts'
import { monday, presentedOf, textsIn, told } from './present.case.ts'
import { skill, skills, channels } from './rows.ts'

describe('the headline', () => {
  test('counts the things of the report', () => {
    expect(told({ report: 'chat_13', rows: channels }).headline).toBe(
      '1.234 chats cerrados el martes 17 mar 2026',
    )
  })

  test.each<[Language, string]>([
    ['en', 'Not complete: Wolkvox announced 900 rows and handed over 2. Ask again in a while.'],
    ['es', 'Está incompleto: Wolkvox anunció 900 filas y entregó 2. Pregunta otra vez más tarde.'],
    ['pt', 'Está incompleto: o Wolkvox anunciou 900 linhas e entregou 2. Pergunte de novo mais tarde.'],
  ])('is followed at once by what Wolkvox announced and did not hand over (%s)', (language, said) => {
    const asked = { report: 'chat_13', rows: channels, language, announced: 900 } as const
    expect(textsIn(told(asked))[0]).toBe(said)
    const against = { period: monday, rows: channels.slice(1) }
    expect(textsIn(told({ ...asked, against }))[0]?.split('\n')).toHaveLength(2)
    expect(textsIn(told({ ...asked, rows: [] }))[0]).toMatch(/900.* 0\./)
  })

  test('says one of them without their plural', () => {
    const one = { report: 'chat_13', rows: [{ channel: 'web', interaction: 1 }] } as const
    expect(told(one).headline).toBe('Chats cerrados: 1 el martes 17 mar 2026')
    expect(told({ ...one, language: 'en' }).headline).toBe('Closed chats: 1 on Tue 17 Mar 2026')
  })

  test('names another measure that was asked for, and does not call it those things', () => {
    const view = { measure: 'abandoned' }
    expect(told({ report: 'skill_1', rows: skills, view }).headline).toBe(
      'Abandonadas: 35 el martes 17 mar 2026',
    )
  })

  test('of a ranking says who comes first, where that may be said', () => {
    const rows = [
      { agent_name: 'Ana', aux_time: '01:00:00' },
      { agent_name: 'Luis', aux_time: '02:30:00' },
    ]
    const view = { by: ['agent'], measure: 'aux-time', order: 'most' } as const
    const headline = (language: Language, isPublic = false) =>
      told({ report: 'agent_1', rows, view, language, isPublic }).headline
    expect(headline('es')).toMatch(/, primero: Luis \(02:30:00\)$/)
    expect(headline('en')).toMatch(/, first: Luis \(02:30:00\)$/)
    expect(headline('pt')).toMatch(/, em primeiro: Luis \(02:30:00\)$/)
    expect(headline('en', true)).not.toContain('first')
  })

  test('says what narrows the figure, as people call it', () => {
    const only = { filters: [{ words: 'whatsapp' }] }
    const without = { filters: [{ words: 'whatsapp', negated: true }] }
    const headline = (view: typeof only) => told({ report: 'chat_13', rows: channels, view }).headline
    expect(headline(only)).toBe('1.200 chats cerrados el martes 17 mar 2026, solo WhatsApp')
    expect(headline(without)).toBe('34 chats cerrados el martes 17 mar 2026, sin WhatsApp')
  })

  test('does not say that there was nothing where only the filter found nothing', () => {
    const message = told({ report: 'chat_13', rows: channels, view: { filters: [{ words: 'watsap' }] } })
    expect(message.headline).toBe('No hubo chats cerrados que coincidan con «watsap» el martes 17 mar 2026')
    expect(textsIn(message).join()).toContain('Hay: WhatsApp.')
  })

  test.each<[Language, string]>([
    ['en', 'Nothing matches “fax” on Tue 17 Mar 2026, so I do not know what to leave out'],
    ['es', 'Nada coincide con «fax» el martes 17 mar 2026, así que no sé qué dejar por fuera'],
    ['pt', 'Nada corresponde a “fax” na terça 17 mar 2026, então não sei o que deixar de fora'],
  ])('gives no figure of everything where what was to be left out is unknown (%s)', (language, headline) => {
    const view = { filters: [{ words: 'fax', negated: true }] }
    const message = told({ report: 'chat_13', rows: channels, view, language })
    expect(message.headline).toBe(headline)
    expect(message.parts.map(({ kind }) => kind)).toEqual(['text'])
  })

  test('counts everything where what was to be left out is known, and was not there', () => {
    const view = { filters: [{ words: 'telegram', negated: true }] }
    expect(told({ report: 'chat_13', rows: channels, view }).headline).toBe(
      '1.234 chats cerrados el martes 17 mar 2026, sin Telegram',
    )
  })

  test('of no rows at all says what was left out, and not that nothing matched it', () => {
    const view = { filters: [{ words: 'ventas', negated: true }] }
    expect(told({ report: 'chat_13', rows: [], view }).headline).toBe(
      'No hubo chats cerrados el martes 17 mar 2026, sin ventas',
    )
  })

  test.each([
    ['en', 'Abandonment: 8.8 % on Tue 17 Mar 2026, −6.2 points (better) against Mon 16 Mar 2026 (15.0 %)'],
    ['es', 'Abandono: 8,8 % el martes 17 mar 2026, −6,2 puntos (mejor) frente al lunes 16 mar 2026 (15,0 %)'],
    [
      'pt',
      'Abandono: 8,8 % na terça 17 mar 2026, −6,2 pontos (melhor) em relação à segunda 16 mar 2026 (15,0 %)',
    ],
  ] as const)('reads as a sentence also where it is a ratio that moved (%s)', (language, expected) => {
    const against = { period: monday, rows: [skill('Ventas', 300, 60), skill('Soporte', 100, 0)] }
    const view = { measure: 'abandonment' }
    expect(told({ report: 'skill_1', rows: skills, view, against, language }).headline).toBe(expected)
  })
})

test('nearly all is not told as all, nor as unchanged beside what nearly was', () => {
  const against = { period: monday, rows: [skill('Ventas', 9_997, 3)] }
  const of = { report: 'skill_1', view: { measure: 'answer-rate' }, against, language: 'en' } as const
  expect(told({ ...of, rows: [skill('Ventas', 9_993, 7)] }).headline).toBe(
    'Answer rate: 99.9 % on Tue 17 Mar 2026, −0.07 points (worse) against Mon 16 Mar 2026 (99.97 %)',
  )
})

describe('the small print', () => {
  test.each<[Language, string, string]>([
    ['en', 'Only: WhatsApp', 'Without: Web chat'],
    ['es', 'Solo: WhatsApp', 'Sin: Chat web'],
    ['pt', 'Só: WhatsApp', 'Sem: Chat do site'],
  ])('says in words what is counted and what is left out (%s)', (language, only, without) => {
    const of = (filter: Filter) =>
      told({ report: 'chat_13', rows: channels, view: { filters: [filter] }, language }).context
    expect(of({ words: 'whatsapp' })).toContain(only)
    expect(of({ words: 'web', negated: true })).toContain(without)
  })

  const rows = [{ code_description: 'VENTA', count: 3 }]

  test('says over what the ratios are, and no more than that', () => {
    const handling = (report: string) =>
      told({
        report,
        rows: [{ agent_name: 'Ana', skill_name: 'Ventas', calls: 9, answer_calls: 9, aht: '00:02:00' }],
        view: { measure: 'aht' },
        language: 'en',
      }).context.join()
    expect(handling('agent_1')).toContain('of all the calls counted here, outbound and internal ones too')
    expect(handling('skill_3')).toContain('of inbound calls')
    const { context } = told({ report: 'skill_1', rows: skills, language: 'en' })
    expect(context).toContain('Abandonment = abandoned calls over calls offered')
    expect(context.join()).not.toContain('ASA')
  })

  test('names several measures of one definition together', () => {
    const scores = { evaluations: 3, accuracy: '90 %', precision_unit_critical_error: '80 %' }
    const { context } = told({ report: 'quality_1', rows: [{ agent_name: 'Ana', ...scores }] })
    expect(context.at(-1)).toBe(
      'Nota de calidad, Sin error crítico de usuario = nota que da Wolkvox, ponderada por las evaluaciones',
    )
  })

  test('gives parameters by their names, and those that nobody chose not at all', () => {
    const context = (report: string, params: Record<string, string>) => told({ report, rows, params }).context
    expect(context('act_5', { cod_act: 'cod_act2' })).toContain('Grupo de códigos: Segundo código')
    expect(context('campaign_5', { campaign_id: 'all' })).toContain('Campaña: todas')
    expect(context('skill_1', { skill_id: 'all' }).join()).not.toContain('Skill:')
    const presented = presentedOf({ report: 'skill_4', rows, params: { skill_id: '42' } })
    expect(present(presented).context).toContain('Skill: 42')
    expect(present({ ...presented, queue: 'Ventas' }).context).toContain('Skill: Ventas (42)')
  })

  test('gives a filter as what it found, to whom that may be named', () => {
    const calls = [{ agent_name: 'Camila Beltrán', calls: 4 }]
    const view = { filters: [{ words: 'camila' }] }
    const context = (isPublic: boolean) => told({ report: 'agent_1', rows: calls, view, isPublic }).context
    expect(context(false)).toContain('Solo: Camila Beltrán')
    expect(context(true)).toContain('Solo: camila')
  })
})
