import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { fourthFollowUps } from './hurried.questions.ts'
import { expectedOf, now, partsOf, readingOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

const followUps: readonly (readonly [first: string, then: string, reading: string])[] = [
  ['closed chats by channel yesterday', 'and today?', 'chat_13 @2026-03-18 by:channel'],
  ['closed chats by channel yesterday', 'and last month?', 'chat_13 @2026-02-01..2026-02-28 by:channel'],
  ['closed chats by channel yesterday', 'same for last week', 'chat_13 @2026-03-09..2026-03-15 by:channel'],
  ['closed chats by channel yesterday', 'only whatsapp', 'chat_13 @2026-03-17 by:channel filter:whatsapp'],
  ['closed chats by channel yesterday', 'top 3', 'chat_13 @2026-03-17 by:channel top:3'],
  ['closed chats by channel yesterday', 'send me the csv', 'chat_13 @2026-03-17 by:channel csv'],
  [
    'closed chats by channel yesterday',
    'and compared with last week?',
    'chat_13 @2026-03-17 vs@2026-03-10 by:channel',
  ],
  [
    'closed chats by channel in february',
    'and compared with last year?',
    'chat_13 @2026-02-01..2026-02-28 vs@2025-02-01..2025-02-28 by:channel',
  ],
  [
    'closed chats today vs yesterday',
    'and last week?',
    'chat_13 @2026-03-09..2026-03-15 vs@2026-03-02..2026-03-08',
  ],
  ['interaction transfers yesterday', 'and by hour?', 'chat_9 @2026-03-17 by:hour'],
  ['interaction transfers yesterday by channel', 'by agent', 'chat_9 @2026-03-17 by:agent'],
  ['closed interactions by channel yesterday', 'by agent', 'chat_5 @2026-03-17 by:agent'],
  ['interaction transfers yesterday', 'and bot sessions?', 'diagram_9 @2026-03-17'],
  ['preview campaign 42 yesterday', 'and today?', 'campaign_5 @2026-03-18 campaign:42'],
  ['preview campaign 42 yesterday', 'and campaign 43?', 'campaign_5 @2026-03-17 campaign:43'],
  ['closed chats yesterday', 'service level last week', 'skill_1 @2026-03-09..2026-03-15'],
  ['chats cerrados por canal ayer', '¿y hoy?', 'chat_13 @2026-03-18 by:channel'],
  ['chats cerrados por canal ayer', 'y la semana pasada?', 'chat_13 @2026-03-09..2026-03-15 by:channel'],
  ['chats cerrados por canal ayer', 'solo instagram', 'chat_13 @2026-03-17 by:channel filter:instagram'],
  ['chats cerrados por canal ayer', 'mándame el CSV', 'chat_13 @2026-03-17 by:channel csv'],
  ['chats cerrados por canal ayer', 'lo mismo de antier', 'chat_13 @2026-03-16 by:channel'],
  ['traslados de interacciones ayer', 'por agente', 'chat_9 @2026-03-17 by:agent'],
  ['nivel de servicio ayer', 'a 40 segundos', 'skill_1 @2026-03-17 sl:40'],
  ['chats encerrados por canal ontem', 'e hoje?', 'chat_13 @2026-03-18 by:channel'],
  ['chats encerrados por canal ontem', 'e na semana passada?', 'chat_13 @2026-03-09..2026-03-15 by:channel'],
  [
    'chats encerrados por canal ontem',
    'somente instagram',
    'chat_13 @2026-03-17 by:channel filter:instagram',
  ],
  ['chats encerrados por canal ontem', 'top 5', 'chat_13 @2026-03-17 by:channel top:5'],
  ['transferências de interações ontem', 'por hora', 'chat_9 @2026-03-17 by:hour'],
]

const narrowed: readonly (readonly [string, string, string])[] = [
  ['chats cerrados por canal ayer', 'solo correo', 'chat_13 @2026-03-17 by:channel filter:email'],
  [
    'llamadas por agente ayer solo entrantes',
    'solo salientes',
    'cdr_1 @2026-03-17 by:agent filter:salientes',
  ],
  ['nivel de servicio por cola ayer', 'solo cobranza', 'skill_1 @2026-03-17 by:skill filter:cobranza'],
  ['nivel de servicio por cola ayer', 'solo facturación', 'skill_1 @2026-03-17 by:skill filter:facturacion'],
  ['chats cerrados por canal ayer', 'y ahora?', 'chat_13 @2026-03-18 by:channel'],
  ['chats cerrados por canal ayer', 'ahora top 3', 'chat_13 @2026-03-17 by:channel top:3'],
  ['chat details yesterday', 'by sentiment', 'chat_1 @2026-03-17 by:feeling'],
]

const justBefore: readonly (readonly [string, string, string])[] = [
  ['chats cerrados la semana pasada', '¿y la semana anterior?', 'chat_13 @2026-03-02..2026-03-08'],
  ['chats cerrados la semana pasada', 'y la de la semana antes?', 'chat_13 @2026-03-02..2026-03-08'],
  ['chats cerrados en enero', 'y el mes anterior?', 'chat_13 @2025-12-01..2025-12-31'],
  ['chats cerrados el lunes', '¿y el día anterior?', 'chat_13 @2026-03-15'],
  ['chats cerrados ayer', 'y la semana anterior por canal?', 'chat_13 @2026-03-09..2026-03-15 by:channel'],
  ['chats cerrados en enero', '¿y el período anterior?', 'chat_13 @2025-12-01..2025-12-31'],
  ['closed chats last week', 'and the week before?', 'chat_13 @2026-03-02..2026-03-08'],
  ['closed chats in january', 'and the month before?', 'chat_13 @2025-12-01..2025-12-31'],
  ['closed chats last weekend', 'and the weekend before?', 'chat_13 @2026-03-07..2026-03-08'],
  ['closed chats last week', 'and the one before?', 'chat_13 @2026-03-02..2026-03-08'],
  ['closed chats last week', 'and the day before yesterday?', 'chat_13 @2026-03-16'],
  ['chats encerrados na semana passada', 'e a semana anterior?', 'chat_13 @2026-03-02..2026-03-08'],
  ['chats encerrados em janeiro', 'e o mês anterior?', 'chat_13 @2025-12-01..2025-12-31'],
  ['chats encerrados na semana passada', 'e antes?', 'chat_13 @2026-03-02..2026-03-08'],
  ['chats cerrados ayer', 'comparado con la semana anterior', 'chat_13 @2026-03-17 vs@2026-03-10'],
]

describe('a follow-up changes only what it says', () => {
  const all = [
    followUps,
    narrowed,
    justBefore,
    fourthFollowUps.en,
    fourthFollowUps.es,
    fourthFollowUps.pt,
  ].flat()
  test.each(all)('%s … %s → %s', (first, then, notation) => {
    const previous = partsOf(understand(first, { ...context, language: 'en' }))
    expect(previous?.report).toBeDefined()
    const understanding = understand(then, { ...context, language: 'en', ...(previous && { previous }) })
    const expected = expectedOf(notation)
    expect(understanding.kind).toBe('question')
    expect(expected.reports).toContain(partsOf(understanding)?.report)
    expect(readingOf(understanding)).toEqual(expected.rest)
  })

  test('“the week before” of a question by itself is counted from now, whatever stood before it', () => {
    const previous = partsOf(understand('chats cerrados en enero', context))
    const understanding = understand('traslados por agente la semana anterior', {
      ...context,
      ...(previous && { previous }),
    })
    expect(readingOf(understanding)).toMatchObject(expectedOf('chat_9 @2026-03-09..2026-03-15 by:agent').rest)
  })

  test('“two weeks before” is asked back, not taken for one', () => {
    const previous = partsOf(understand('closed chats last week', context))
    const understanding = understand('and two weeks before?', { ...context, ...(previous && { previous }) })
    expect(understanding.kind).toBe('ask-back')
  })

  test('words that nothing knows are asked back, not taken for a filter', () => {
    const previous = partsOf(understand('closed chats yesterday', { ...context, language: 'en' }))
    const understanding = understand('will it rain in the afternoon over the stadium tomorrow', {
      ...context,
      language: 'en',
      ...(previous && { previous }),
    })
    expect(understanding.kind).not.toBe('question')
  })

  test.each([
    ['encuestas de calidad de ayer', 'resultados de la campaña 42 ayer', 'es'],
    ['closed chats by channel yesterday', 'results of campaign 42 yesterday', 'en'],
  ] as const)('after “%s”, “%s” is read as by itself', (first, then, language) => {
    const previous = partsOf(understand(first, { ...context, language }))
    const understanding = understand(then, { ...context, language, ...(previous && { previous }) })
    expect(understanding).toEqual(understand(then, { ...context, language }))
    expect(partsOf(understanding)?.report).toBe('campaign_1')
  })
})
