import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import type { Reading, Understanding } from '../../src/question/understanding.ts'
import { languages, type Language } from '../../src/words/language.ts'
import { chains, type Chain } from './chains.ts'
import { expectedOf, now, partsOf, readingOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

/** How the last turn is understood, each read after what was made of the one before it. */
function lastOf(turns: readonly string[], language: Language, isBeside = false): Understanding {
  let previous: Reading | undefined
  let last: Understanding | undefined
  for (const turn of turns) {
    last = understand(turn, { ...context, language, isBeside, ...(previous && { previous }) })
    previous = partsOf(last)
  }
  if (last === undefined) throw new Error('A chain without turns')
  return last
}

const turnsOf = (chain: Chain, language: Language) => chain[language].split(' / ')

describe('a thread is one reading in three languages', () => {
  test.each(chains)('$es', (chain) => {
    const expected = expectedOf(chain.reading)
    for (const language of languages) {
      const last = lastOf(turnsOf(chain, language), language)
      expect({ [language]: readingOf(last) }).toEqual({ [language]: expected.rest })
      expect(expected.reports).toContain(partsOf(last)?.report)
      expect(last.kind).toBe('question')
      const measure = partsOf(last)?.measure
      expect(measure).toBe(chain.measure ?? measure)
    }
  })
})

describe('what goes on says so, and what it could not keep', () => {
  test.each([
    ['service level of Norte by hour yesterday / and the pauses?', [{ what: 'by', by: 'hour' }]],
    ['nivel de servicio de ayer de 8 a 12 / y la semana pasada?', [{ what: 'hours' }]],
    ['resultados de la campaña 42 ayer / y las pausas?', [{ what: 'filter', words: '42' }]],
    ['service level on 3 march vs 1 march / and last month?', [{ what: 'comparison' }]],
    ['nivel de servicio ayer / por hora', []],
  ])('%s', (chain, lost) => {
    expect(lastOf(chain.split(' / '), 'es')).toMatchObject({ kind: 'question', goesOn: { lost } })
  })

  test('a question by itself does not', () => {
    const last = lastOf(['nivel de servicio por hora ayer', 'pausas por agente hoy'], 'es')
    expect(last).toEqual(lastOf(['pausas por agente hoy'], 'es'))
    expect(last).not.toHaveProperty('goesOn')
  })

  test('hours of several days are asked back', () => {
    expect(lastOf(['nivel de servicio la semana pasada', 'de 8 a 12'], 'es')).toMatchObject({
      kind: 'ask-back',
      missing: { what: 'several-days' },
    })
  })
})

describe('a question that only stands beside another', () => {
  test.each([
    ['pausas por agente ayer', 'como van las campañas hoy'],
    ['pausas por agente ayer', 'nivel de servicio'],
    ['pauses by agent yesterday', 'how are the campaigns doing today'],
    ['pausas por atendente ontem', 'abandono por fila'],
  ])('after “%s”, “%s” is read by itself', (first, then) => {
    expect(lastOf([first, then], 'es', true)).toEqual(lastOf([then], 'es'))
  })

  test.each([
    ['pausas por agente ayer', 'y hoy?'],
    ['nivel de servicio ayer', 'ahora el abandono'],
    ['nivel de servicio ayer', 'por hora'],
  ])('after “%s”, “%s” plainly goes on', (first, then) => {
    expect(lastOf([first, then], 'es', true)).toHaveProperty('goesOn')
  })
})

describe('words that mean nothing are not understood', () => {
  test.each(['nunca', 'otra cosa', 'null', '__proto__', 'constructor toString', 'asdf', 'Zxcv', '4521'])(
    'after a question, “%s” is asked back',
    (words) => {
      expect(lastOf(['encuestas por agente ayer', words], 'es').kind).toBe('ask-back')
    },
  )
})
