import { describe, expect, test } from 'vitest'
import { understand } from '../../src/question/understand.ts'
import type { Language } from '../../src/words/language.ts'
import { now } from './reading.ts'

function read(text: string, language: Language) {
  return understand(text, { now, zone: 'America/Bogota', language })
}

describe('what is to be done with a digest that is there', () => {
  test.each([
    ['en', 'pause the service level digest', 'pause', 'skill_1'],
    ['en', 'can you stop the daily abandonment report?', 'delete', undefined],
    ['en', 'move my abandonment digest to 9am', 'edit', 'skill_1'],
    ['en', 'add excel to the dispositions digest', 'edit', undefined],
    ['en', 'unsubscribe me from the weekly report', 'delete', undefined],
    ['es', 'pausa el resumen de nivel de servicio', 'pause', 'skill_1'],
    ['es', 'por favor reanuda el resumen del abandono', 'resume', 'skill_1'],
    ['es', 'cambia el reporte de los lunes a las 9', 'edit', undefined],
    ['es', 'ya no me mandes el reporte de las 8', 'delete', undefined],
    ['pt', 'pausa o resumo das pausas', 'pause', 'agent_3'],
    ['pt', 'muda o resumo do abandono para as 9h', 'edit', 'skill_1'],
    ['pt', 'para de mandar o relatório de segunda', 'delete', undefined],
  ] as const)('%s: "%s"', (language, text, deed, report) => {
    const about = report === undefined ? {} : { about: { report } }
    expect(read(text, language)).toMatchObject({ kind: 'command', command: 'schedules', deed, ...about })
  })
})

describe('a new digest, or a question, is none of it', () => {
  test.each([
    ['es', 'programa un reporte diario de abandono a las 8'],
    ['es', 'quiero que me mandes todos los días un resumen de abandono a las 8'],
    ['en', 'set me up a daily report of abandonment at 8'],
    ['en', 'service level for the Digest queue yesterday'],
    ['es', 'pausas por agente ayer'],
    ['pt', 'muda para ontem'],
  ] as const)('%s: "%s"', (language, text) => {
    expect(read(text, language)).not.toHaveProperty('deed')
  })
})
