import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import type { Reading } from '../../src/question/understanding.ts'
import type { Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

function after(first: string, then: string, language: Language) {
  const previous: Reading | undefined = partsOf(understand(first, { ...context, language }))
  return understand(then, { ...context, language, ...(previous && { previous }) })
}

describe('a question of its own', () => {
  test.each([
    ['en', 'calls yesterday only sales', 'agent occupancy yesterday and closed chats by channel yesterday'],
    ['es', 'traslados de ayer solo whatsapp', 'nivel de servicio de ayer y sesiones de bot de ayer'],
    ['pt', 'chats de ontem só whatsapp', 'nível de serviço de ontem e chats encerrados por canal de ontem'],
    ['en', 'worst 3 skills by service level yesterday', 'what was the busiest hour yesterday?'],
    ['es', 'las 3 peores colas por nivel de servicio ayer', '¿cuál fue la hora pico de ayer?'],
    ['pt', '3 piores filas por nível de serviço ontem', 'qual foi o horário de pico de ontem?'],
  ] as const)('%s: after “%s”, “%s” is read as by itself', (language, first, then) => {
    expect(after(first, then, language)).toEqual(understand(then, { ...context, language }))
  })
})

describe('the filters of the question before', () => {
  test.each([
    ['en', 'closed chats yesterday only acme', 'remove all the filters'],
    ['es', 'chats cerrados de ayer solo acme', 'quita los filtros'],
    ['pt', 'chats encerrados de ontem só acme', 'limpa os filtros'],
  ] as const)('%s: after “%s”, “%s” takes them away', (language, first, then) => {
    expect(after(first, then, language)).toMatchObject({
      kind: 'question',
      question: { report: 'chat_13', filters: [] },
    })
  })

  test.each([
    ['en', 'closed chats yesterday only acme and telegram', 'remove the telegram filter'],
    ['es', 'chats cerrados de ayer solo acme y telegram', 'elimina el filtro de telegram'],
    ['pt', 'chats encerrados de ontem só acme e telegram', 'tira o filtro telegram'],
  ] as const)('%s: after “%s”, “%s” takes the one away that it names', (language, first, then) => {
    const filters = partsOf(after(first, then, language))?.filters
    expect(filters).toEqual([expect.objectContaining({ words: 'acme' })])
  })
})

describe('words that nothing leads to are no names to look for', () => {
  test.each([
    ['en', 'closed chats yesterday flurbs', 'flurbs'],
    ['es', 'chats cerrados de ayer porfisito', 'porfisito'],
    ['pt', 'chats encerrados ontem blins', 'blins'],
    ['pt', 'chamadas por UF ontem', 'UF'],
  ] as const)('%s: “%s” asks about “%s”', (language, text, words) => {
    const understanding = understand(text, { ...context, language })
    expect(understanding).toMatchObject({ kind: 'ask-back', missing: { what: 'value', words } })
    expect(partsOf(understanding)?.filters).toEqual([])
  })

  test.each([
    ['en', 'closed chats yesterday for flurbs'],
    ['es', 'chats cerrados de ayer solo flurbs'],
    ['pt', 'chats encerrados ontem da Flurbs'],
  ] as const)('%s: “%s” looks for it', (language, text) => {
    expect(understand(text, { ...context, language }).kind).toBe('question')
  })

  test.each(['qtde de chats encerrados ontem', 'qntos chats encerrados ontem', 'qtd chats encerrados ontem'])(
    '%s counts',
    (text) => {
      expect(understand(text, { ...context, language: 'pt' })).toMatchObject({
        kind: 'question',
        question: { report: 'chat_13', filters: [] },
      })
    },
  )

  test('“qtd” is the quarter to date where all is English', () => {
    const reading = partsOf(understand('closed chats qtd', { ...context, language: 'en' }))
    expect(reading?.period?.start).toBe(Date.parse('2026-01-01T05:00:00Z'))
  })
})

describe('a day that is compared with itself by its weekday is compared with the week before', () => {
  test.each([
    ['en', 'service level yesterday vs last tuesday', '2026-03-10'],
    ['es', 'nivel de servicio de ayer comparado con el martes', '2026-03-10'],
    ['pt', 'nível de serviço de ontem vs terça passada', '2026-03-10'],
    ['en', 'service level yesterday vs last monday', '2026-03-16'],
  ] as const)('%s: “%s” → %s', (language, text, day) => {
    const compare = partsOf(understand(text, { ...context, language }))?.compare
    expect(compare?.start).toBe(Date.parse(`${day}T05:00:00Z`))
  })
})

describe('how it is shown', () => {
  test.each([
    ['pt', 'as a bar chart', 'en'],
    ['en', 'em gráfico de barras', 'pt'],
    ['pt', 'en gráfica de líneas', 'es'],
  ] as const)('in a thread in %s: “%s” is answered in %s', (language, then, answered) => {
    const reading = partsOf(after('chats encerrados de ontem', then, language))
    expect(reading).toMatchObject({ output: 'chart', filters: [], report: 'chat_13' })
    expect(reading?.language).toBe(answered)
  })
})

describe('two periods', () => {
  test.each([
    ['en', 'service level yesterday and abandonment last month', 'yesterday', 'last month'],
    ['es', 'nivel de servicio de hoy y abandono de la semana pasada', 'hoy', 'la semana pasada'],
    ['pt', 'nível de serviço de hoje e abandono de março de 2025', 'hoje', 'março de 2025'],
  ] as const)('%s: “%s” asks which', (language, text, before, words) => {
    expect(understand(text, { ...context, language })).toMatchObject({
      missing: { what: 'two-periods', before, words },
    })
  })

  test.each([
    ['calls last month vs last month', 'last month'],
    ['calls this friday vs this friday', 'this friday'],
  ])('“%s” compares a period with itself', (text, words) => {
    expect(understand(text, { ...context, language: 'en' })).toMatchObject({
      missing: { what: 'same-period', words },
    })
  })
})

describe('who wants nothing any more', () => {
  test.each([
    ['en', 'Never mind.'],
    ['es', '¡Olvídalo!'],
    ['pt', 'deixa pra lá'],
    ['en', 'cancel'],
  ] as const)('%s: “%s”', (language, text) => {
    expect(understand(text, { ...context, language })).toEqual({ kind: 'nothing', language, isLeft: true })
  })

  test('nothing is forgotten for a sentence that only begins so', () => {
    const said = understand('forget about sales', { ...context, language: 'en' })
    expect(understand('forget', context)).toMatchObject({ command: 'forget' })
    expect(said.kind).not.toBe('command')
  })
})
