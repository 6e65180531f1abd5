import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import type { Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }
const names = {
  agent: new Map([
    ['1', 'Ana Gil'],
    ['2', 'Luis Mora'],
  ]),
  skill: new Map([
    ['10', 'Ventas'],
    ['11', 'Cobranza'],
    ['12', 'Ventas Norte'],
  ]),
}

describe('what comes in and what goes out are set side by side', () => {
  test.each<[Language, string, readonly string[], readonly string[]]>([
    ['en', 'inbound vs outbound yesterday', ['type'], ['inbound', 'outbound']],
    ['en', 'incoming versus outgoing calls last week by day', ['day', 'type'], ['inbound', 'outbound']],
    ['en', 'inbound and outbound calls by agent yesterday', ['agent', 'type'], ['inbound', 'outbound']],
    ['es', 'entrantes contra salientes ayer por hora', ['hour', 'type'], ['entrantes', 'salientes']],
    ['es', 'llamadas recibidas vs realizadas ayer', ['type'], ['entrantes', 'salientes']],
    ['pt', 'receptivo x ativo ontem', ['type'], ['recebidas', 'saídas']],
  ])('%s: %s', (language, question, by, words) => {
    const reading = partsOf(understand(question, { ...context, language }))
    expect(reading).toMatchObject({ report: 'cdr_1', by })
    expect(reading?.filters).toEqual(words.map((one) => ({ words: one })))
  })

  test.each<[Language, string, readonly string[], string]>([
    ['pt', 'ligações ativas de ontem por hora', ['hour'], 'saídas'],
    ['pt', 'quantas chamadas saíram ontem', [], 'saídas'],
    ['es', 'cuántas llamadas salieron ayer', [], 'salientes'],
    ['es', 'llamadas que salieron ayer por agente', ['agent'], 'salientes'],
  ])('%s: %s are the outgoing ones', (language, question, by, words) => {
    const reading = partsOf(understand(question, { ...context, language }))
    expect(reading).toMatchObject({ report: 'cdr_1', by, filters: [{ words }] })
  })

  test.each<[Language, string]>([
    ['es', 'cómo salieron las encuestas ayer'],
    ['pt', 'como saíram as pesquisas ontem'],
  ])('%s: %s asks for no direction', (language, question) => {
    expect(partsOf(understand(question, { ...context, language }))?.filters).toEqual([])
  })
})

describe('values that are set against each other are told apart', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['llamadas de ventas vs cobranza ayer', ['skill'], ['ventas', 'cobranza']],
    ['nivel de servicio ventas norte contra cobranza ayer', ['skill'], ['ventas norte', 'cobranza']],
    ['llamadas por hora ana gil vs luis mora ayer', ['hour', 'agent'], ['ana gil', 'luis mora']],
    ['chats de whatsapp vs instagram ayer', ['channel'], ['whatsapp', 'instagram']],
  ])('%s', (question, by, words) => {
    const reading = partsOf(understand(question, { ...context, language: 'es', names }))
    expect(reading?.by).toEqual(by)
    expect(reading?.filters.map((filter) => filter.words)).toEqual(words)
    expect(reading).not.toHaveProperty('compare')
  })

  test('as queues, where nobody knows what they are', () => {
    const reading = partsOf(understand('calls acme vs zenith yesterday', { ...context, language: 'en' }))
    expect(reading).toMatchObject({ by: ['skill'], filters: [{ words: 'acme' }, { words: 'zenith' }] })
  })

  test('in a thread too', () => {
    const previous = partsOf(understand('llamadas de ayer', { ...context, language: 'es' }))
    if (previous === undefined) throw new Error('Not understood')
    const reading = partsOf(
      understand('solo ventas vs cobranza', { ...context, language: 'es', names, previous }),
    )
    expect(reading).toMatchObject({ report: 'cdr_1', by: ['skill'] })
  })

  test('and one beside a period is not', () => {
    const reading = partsOf(understand('llamadas de ventas ayer vs anteayer', { ...context, names }))
    expect(reading).toMatchObject({ by: [], compare: {} })
  })
})

describe('a queue goes by its id where the report gives none in its rows', () => {
  test.each([
    ['nivel de servicio por canal en ventas ayer', '10'],
    ['service level by channel in cobranza yesterday', '11'],
    ['nível de serviço por canal em ventas norte ontem', '12'],
  ])('%s', (question, id) => {
    expect(partsOf(understand(question, { ...context, names }))).toMatchObject({
      report: 'skill_11',
      params: { skill_id: id },
      filters: [],
    })
  })

  test('and by its name where it does, or where it is left out', () => {
    const read = (question: string) => partsOf(understand(question, { ...context, language: 'es', names }))
    const filters = [{ words: 'cobranza', column: 'skill' }]
    expect(read('nivel de servicio en cobranza ayer')).toMatchObject({ params: {}, filters })
    expect(read('nivel de servicio por canal ayer sin cobranza')?.params).toEqual({})
  })
})
