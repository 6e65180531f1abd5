import { describe, expect, it, test } from 'vitest'
import { answers } from '../../../src/bot/catalogue/answers.ts'
import { browse } from '../../../src/bot/catalogue/browse.ts'
import { entryPage } from '../../../src/bot/catalogue/entry-page.ts'
import { searchForm } from '../../../src/bot/catalogue/search-form.ts'
import { searchResults } from '../../../src/bot/catalogue/search-results.ts'
import type { Control, Message, Press } from '../../../src/bot/model/message.ts'
import { understand } from '../../../src/question/understand.ts'
import { reportOf, reports } from '../../../src/report/catalogue.ts'
import { languages } from '../../../src/words/language.ts'

const context = { now: Date.parse('2026-03-18T15:30:00-05:00'), zone: 'America/Bogota' }
const families = [...new Set(reports.map(({ family }) => family))]

/** Slack's: a section and a row of buttons an entry, 50 blocks a message, 75 letters a button. */
const blocksAtMost = 50
const labelAtMost = 75

function entriesOf({ parts }: Message) {
  return parts.flatMap((part) => (part.kind === 'entry' ? [part] : []))
}

function pressesOf(controls: readonly Control[]): readonly Press[] {
  return controls.flatMap((control) => ('press' in control ? [control.press] : []))
}

function opened(message: Message): readonly string[] {
  return entriesOf(message)
    .flatMap(({ buttons }) => pressesOf(buttons))
    .flatMap((press) => (press.kind === 'report' ? [press.report] : []))
}

describe.each(languages)('the catalogue in %s', (language) => {
  it('begins with every family and how many reports it has', () => {
    const message = browse(language)
    expect(pressesOf(message.buttons)).toEqual([
      ...families.map((family) => ({ kind: 'catalogue', family })),
      { kind: 'search-reports' },
    ])
    expect(message.buttons.slice(0, -1).map(({ label }) => Number(/\d+/.exec(label)?.[0]))).toEqual(
      families.map((family) => reports.filter((report) => report.family === family).length),
    )
  })

  test.each(families)('opens every report of %s, within one message', (family) => {
    const message = browse(language, family)
    const members = reports.filter((report) => report.family === family)
    expect(opened(message)).toEqual(members.map(({ api }) => api))
    expect(2 * message.parts.length + 3).toBeLessThanOrEqual(blocksAtMost)
  })

  test.each(reports.map(({ api }) => api))('says what %s answers, with an example that asks it', (api) => {
    const page = entryPage(api, language)
    const [ask] = entriesOf(page).flatMap(({ buttons }) => pressesOf(buttons))
    if (ask?.kind !== 'ask') throw new Error('No example')
    expect(understand(ask.text, { ...context, language })).toMatchObject({ question: { report: api } })
    expect(page.context.join()).toContain(api)
    const labels = page.buttons.map(({ label }) => label.length)
    expect(Math.max(...labels)).toBeLessThanOrEqual(labelAtMost)
  })
})

it('tells in a sentence what a report answers', () => {
  const sentences = (['skill_3', 'chat_13', 'diagram_1_1'] as const).map((api) => {
    const report = reportOf(api)
    return report && languages.map((language) => answers(report, language))
  })
  expect(sentences).toEqual([
    [
      'Offered calls, service level and abandonment, by skill or over time.',
      'Llamadas entrantes, NS a 20 s y abandono, por skill o a lo largo del tiempo.',
      'Chamadas recebidas, NS em 20 s e abandono, por fila ou ao longo do tempo.',
    ],
    ['Closed chats, by channel.', 'Chats cerrados, por canal.', 'Chats encerrados, por canal.'],
    [
      'IVR calls, IVR minutes and minutes a call, over time.',
      'Llamadas de IVR, minutos de IVR y minutos por llamada, a lo largo del tiempo.',
      'Chamadas na URA, minutos de URA e minutos por chamada, ao longo do tempo.',
    ],
  ])
})

it('says what a report needs', () => {
  const text = JSON.stringify(entryPage('campaign_5', 'en').parts)
  expect(text).toContain('It needs: campaign.')
  expect(text).toContain('I take yesterday')
})

describe('searching', () => {
  test.each([
    ['transfers', 'en', ['chat_9', 'chat_11', 'agent_12']],
    ['encuestas', 'es', ['diagram_4', 'diagram_5', 'diagram_6']],
    ['pausas', 'pt', ['agent_3']],
    ['costo', 'es', ['cdr_2']],
    ['chat_13', 'en', ['chat_13']],
    ['nivel de servicio', 'es', ['skill_1']],
  ] as const)('%s', (words, language, found) => {
    expect(opened(searchResults(words, language))).toEqual(expect.arrayContaining([...found]))
  })

  it('leads on where nothing is found', () => {
    const message = searchResults('qwertyuiop', 'en')
    expect(message.headline).toContain('qwertyuiop')
    expect(pressesOf(message.buttons)).toEqual([{ kind: 'catalogue' }, { kind: 'search-reports' }])
  })

  it('asks for words in a form', () => {
    expect(searchForm('en')).toMatchObject({
      purpose: { kind: 'search-reports' },
      fields: [{ id: 'words', kind: 'text' }],
    })
  })
})

it('has a page for a report that there is not', () => {
  expect(entryPage('chat_99', 'en').headline).toContain('chat_99')
})
