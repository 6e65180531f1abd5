import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota', language: 'es' } as const

const scheduled = [
  ['mándame los chats cerrados de ayer por canal todos los días a las 8', 'dm'],
  ['envíame los chats cerrados de ayer los lunes a las 8', 'dm'],
  ['quiero que me llegue el nivel de servicio de ayer todos los días a las 8', 'dm'],
  ['mándanos los chats cerrados de ayer por canal todos los días a las 8', 'channel'],
  ['envíenos el nivel de servicio de ayer todos los días a las 8', 'channel'],
  ['publica aquí los chats cerrados de ayer por canal todos los días a las 8', 'channel'],
  ['mándame aquí los chats cerrados de ayer todos los días a las 8', 'channel'],
  ['manda al canal los chats cerrados de ayer todos los días a las 8', 'channel'],
  ['mándame al canal los chats cerrados de ayer todos los días a las 8', 'channel'],
  ['me manda os chats encerrados de ontem por canal todo dia às 8', 'dm'],
  ['manda pra mim os chats encerrados de ontem todo dia às 8', 'dm'],
  ['manda pra gente os chats encerrados de ontem por canal todo dia às 8', 'channel'],
  ['manda aqui os chats encerrados de ontem por canal todo dia às 8', 'channel'],
  ['send me closed chats by channel yesterday every day at 8am', 'dm'],
  ['send us closed chats by channel yesterday every day at 8am', 'channel'],
  ['post here closed chats by channel yesterday every day at 8am', 'channel'],
  ['send closed chats by channel yesterday every day at 8am', undefined],
] as const

describe('what recurs is for whom it is to be sent to', () => {
  test.each(scheduled)('%s → %s', (text, place) => {
    expect(partsOf(understand(text, context))).toMatchObject({ filters: [] })
    expect(partsOf(understand(text, context))?.place).toBe(place)
  })

  test.each([
    'mándame los chats cerrados de ayer',
    'send me closed chats yesterday',
    'mándanos los chats de ayer',
  ])('what is asked once is answered where it was asked: %s', (text) => {
    const reading = partsOf(understand(text, context))
    expect(reading).toMatchObject({ filters: [] })
    expect(reading?.place).toBeUndefined()
  })
})
