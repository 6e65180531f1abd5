import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readAt } from '../../src/question/at-slot.ts'
import { madeFor } from '../../src/question/mending/real-words.ts'
import { targets } from '../../src/question/mending/targets.ts'
import { understand } from '../../src/question/understand.ts'
import { languages, type Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

const zone = 'America/Bogota'

function read(text: string, language: Language, names?: Parameters<typeof understand>[1]['names']) {
  return partsOf(understand(text, { now, zone, language, ...(names && { names }) }))
}

const slips: readonly (readonly [Language, string, string, string])[] = [
  ['es', 'avandono por hora ayer', 'avandono', 'abandono'],
  ['es', 'llamdas por agente ayer', 'llamdas', 'llamadas'],
  ['es', 'ocupasion por agente ayer', 'ocupasion', 'ocupacion'],
  ['pt', 'chmadas por atendente ontem', 'chmadas', 'chamadas'],
  ['pt', 'tabulaçoens de ontem', 'tabulaçoens', 'tabulacoes'],
  ['en', 'abandonmnet by hour yesterday', 'abandonmnet', 'abandonment'],
  ['en', 'calls by agnet yesterday', 'agnet', 'agent'],
]

test.each(slips)('a slip of the finger is read and said (%s): %s', (language, text, typed, meant) => {
  expect(read(text, language)).toMatchObject({ mended: [{ typed, read: meant }] })
})

const realWordsOf: Readonly<Record<Language, string>> = {
  en: 'three internal used external staff queued agent average thing morning answers closet chart breaks billed courses totals carrier callers pauses cost coast tells waits holds notes sells calf wart weak',
  es: 'pásamelo internas nomás tercera cola colas notas casa casos cosas parcial tarde tardes pausado sesiones llamado llamados espera esperanza agendo agentes turno tono dejó quieras tipo copia costos mayor menor humano hermano cuadro cobrar cobre',
  pt: 'três interna casa coisa tardes pausado lugar humano mesas fala falas filas filha filho chamado chamados espero agente custa custos notas nota cobrar turma mesmo maior menor dentro fora quadro',
}

test.each(languages)('a word that a dictionary has is never mended (%s)', (language) => {
  for (const word of realWordsOf[language].split(' ')) {
    expect({ word, mended: read(`${word} x`, language)?.mended }).toEqual({ word, mended: undefined })
  }
})

const names = { agent: new Map([['7', 'Yamada Ortis']]), skill: new Map([['40', 'Ventaz']]) }

test.each([
  ['es', 'llamadas de ventaz ayer'],
  ['es', 'llamadas de yamada ayer'],
  ['es', 'llamadas del agente abandino ayer'],
  ['en', 'calls of the Abandn queue yesterday'],
] as const)('a name is never mended (%s): %s', (language, text) => {
  expect(read(text, language, names)).not.toHaveProperty('mended')
})

test('what was mended is said once, and not of the question after it', () => {
  const previous = read('avandono ayer', 'es')
  expect(previous).toHaveProperty('mended')
  const next = understand('y hoy?', { now, zone, language: 'es', ...(previous && { previous }) })
  expect(partsOf(next)).not.toHaveProperty('mended')
})

test('the list of real words was made for the words of today: else run npm run real-words', () => {
  expect(madeFor).toBe(createHash('sha256').update(targets.join(' ')).digest('hex').slice(0, 16))
})

test('a period that was mistyped is read again at another time', () => {
  const reading = read('chats cerrados la semna pasada', 'es')
  const later = readAt(
    reading ?? { language: 'es', params: {}, by: [], filters: [] },
    now + 7 * 86_400_000,
    zone,
  )
  expect(later.period?.start).toBe((reading?.period?.start ?? 0) + 7 * 86_400_000)
  expect(later).not.toHaveProperty('mended')
})
