import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { now, partsOf } from './reading.ts'

const names = {
  agent: new Map([
    ['1', 'Yuliana Zuluaga Ríos'],
    ['2', 'Carlos de la Cruz'],
  ]),
  skill: new Map([
    ['10', 'Servicio al cliente'],
    ['11', 'Cobranza'],
    ['12', 'Ventas'],
  ]),
}
const context = { now, zone: 'America/Bogota', names }

describe('a name that the account is known to have is a filter', () => {
  test.each([
    ['abandono en cobranza ayer', 'skill', 'cobranza'],
    ['cuántas llamadas se perdieron ayer en ventas', 'skill', 'ventas'],
    ['llamadas de yuliana zuluaga ayer por hora', 'agent', 'yuliana zuluaga'],
    ['chats cerrados ayer de carlos de la cruz', 'agent', 'carlos de la cruz'],
    ['chats cerrados yuliana ayer', 'agent', 'yuliana'],
  ])('%s', (question, column, words) => {
    expect(partsOf(understand(question, context))?.filters).toEqual([{ words, column }])
  })

  test.each([
    'nivel de servicio por hora ayer solo servicio al cliente',
    'nivel de servicio ayer en servicio al cliente por hora',
  ])('and by its id where the report tells no queues apart: %s', (question) => {
    const [skill_id] = [...names.skill].find(([, name]) => name === 'Servicio al cliente') ?? []
    expect(understand(question, context)).toMatchObject({
      question: { report: 'skill_4', by: ['hour'], filters: [], params: { skill_id } },
    })
  })

  test('also where several are left out', () => {
    expect(partsOf(understand('nivel de servicio ayer sin ventas ni cobranza', context))?.filters).toEqual([
      { words: 'ventas', column: 'skill', negated: true },
      { words: 'cobranza', column: 'skill', negated: true },
    ])
  })

  test('and the report is one that has it', () => {
    expect(understand('llamadas de yuliana zuluaga ayer por hora', context)).toMatchObject({
      question: { report: 'cdr_1', by: ['hour'] },
    })
  })
})

test.each([
  ['nivel de servicio por hora ayer', []],
  ['chats cerrados por agente ayer', []],
  ['servicio al cliente 641549681 ayer', []],
])('a part of a name that means something else is none: %s', (question, filters) => {
  const read = partsOf(understand(question, context))?.filters.filter(({ column }) => column === 'skill')
  expect(read).toEqual(filters)
})

test.each([
  ['resultados de la campaña cobranza mora 30 de ayer', 'cobranza mora 30', '2026-03-17'],
  ['results of campaign retention 45 yesterday', 'retention 45', '2026-03-17'],
  ['resultados da campanha cobrança 30 de ontem', 'cobrança 30', '2026-03-17'],
])('a number that ends the name of a campaign is no date: %s', (question, words, day) => {
  const read = partsOf(understand(question, context))
  expect(read?.filters).toEqual([{ words, column: 'campaign' }])
  expect(new Date(read?.period?.start ?? 0).toISOString()).toContain(day)
})

test.each([
  ['chts serrados por canl ayr', 'chat_13', 'channel'],
  ['clsoed chts by chanel yestrday', 'chat_13', 'channel'],
  ['yamadas entratnes x agnete ayr', 'cdr_1', 'agent'],
  ['llamdas abandondas por skil ayr', 'skill_1', 'skill'],
])('typing mistakes are read, not looked for: %s', (question, report, by) => {
  const language = question.startsWith('c') && question.includes('yest') ? 'en' : 'es'
  const understanding = understand(question, { now, zone: 'America/Bogota', language })
  expect(understanding).toMatchObject({ kind: 'question', question: { report, by: [by] } })
  const unknown = partsOf(understanding)?.filters.filter(({ words }) => words !== 'entrantes')
  expect(unknown).toEqual([])
})

describe('what the account calls its queues, campaigns and codes', () => {
  const names = {
    agent: new Map([['1', 'Ana Ruiz']]),
    skill: new Map([
      ['10', 'Encuestas'],
      ['11', 'Back Office'],
      ['12', 'Ventas'],
    ]),
    campaign: new Map([
      ['77', 'Navidad 2026'],
      ['78', 'Cobranza mora 30'],
      ['79', 'Ventas Hogar'],
    ]),
    code: new Map([['5', 'Promesa de pago']]),
  }
  const read = (text: string) => partsOf(understand(text, { now, zone: 'America/Bogota', names }))

  test.each([
    ['resultados de la campaña Navidad ayer', 'campaign_1', { campaign_id: '77' }],
    ['contactabilidad de cobranza mora 30 ayer', 'campaign_1', { campaign_id: '78' }],
    ['marcaciones de la campaña ventas hogar ayer', 'campaign_4', { campaign_id: '79' }],
  ])('a campaign goes by its id: "%s"', (text, report, params) => {
    expect(read(text)).toMatchObject({ report, params })
  })

  test.each([
    ['abandono de Encuestas ayer', 'skill_1', [{ words: 'Encuestas', column: 'skill' }]],
    ['abandono ventas ayer', 'skill_1', [{ words: 'ventas', column: 'skill' }]],
    ['service level of Back Office yesterday', 'skill_1', [{ words: 'Back Office', column: 'skill' }]],
    ['tipificaciones de promesa de pago ayer', 'act_5', [{ words: 'promesa de pago', column: 'code' }]],
  ])('a name before vocabulary, one that is said whole before a part: "%s"', (text, report, filters) => {
    expect(read(text)).toMatchObject({ report, filters })
  })
})
