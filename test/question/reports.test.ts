import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { reports } from '../../src/report/catalogue.ts'
import { languages } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }
const yesterday = { en: 'yesterday', es: 'ayer', pt: 'ontem' }

describe.each(languages)('the names of the catalogue in %s', (language) => {
  test.each(reports.map(({ api, title }) => [title[language], api]))('"%s" is %s', (title, api) => {
    for (const text of [title, `${title} ${yesterday[language]}`]) {
      expect(partsOf(understand(text, { ...context, language }))).toMatchObject({ report: api, filters: [] })
    }
  })

  test.each(reports.map(({ api, words }) => [api, words[language]] as const))(
    '%s is answered or offered for each of its words',
    (api, words) => {
      const missed = words.filter((word) => {
        const understanding = understand(`${word} ${yesterday[language]}`, { ...context, language })
        const offered = 'choices' in understanding ? understanding.choices : []
        return ![partsOf(understanding)?.report, ...offered].includes(api)
      })
      expect(missed).toEqual([])
    },
  )
})

test.each(reports.map(({ api }) => api))('%s is itself, whatever else is said', (api) => {
  const understanding = understand(`closed chats ${api.toUpperCase()} yesterday`, context)
  expect(partsOf(understanding)?.report).toBe(api)
})

test('an id that no report has is not answered', () => {
  expect(understand('chat_99 yesterday', context)).toMatchObject({
    kind: 'ask-back',
    missing: { what: 'no-report-for', words: 'chat_99' },
  })
})

test.each([
  ['closed chats and interaction transfers yesterday', ['chat_13', 'chat_9']],
  ['sesiones de bot, chats cerrados y encuestas de ayer', ['diagram_9', 'chat_13', 'diagram_6']],
  ['chats encerrados e sessões do robô ontem', ['chat_13', 'diagram_9']],
])('several reports at once are asked back: %s', (question, choices) => {
  expect(understand(question, context)).toMatchObject({ kind: 'ask-back', choices })
})

test.each(['campaign 42 yesterday', 'campaña 42 ayer', 'todas as campanhas de ontem'])(
  'a campaign by itself is offered with its reports: %s',
  (question) => {
    const understanding = understand(question, context)
    expect(understanding.kind).toBe('ask-back')
    expect('choices' in understanding ? understanding.choices : []).toContain('campaign_5')
  },
)

test.each([
  ['campaña preview todas ayer', 'all'],
  ['all preview campaigns yesterday', 'all'],
  ['campanha preview 42 ontem', '42'],
])('%s asks for campaign %s', (question, campaign_id) => {
  expect(partsOf(understand(question, context))).toMatchObject({
    report: 'campaign_5',
    params: { campaign_id },
  })
})
