import { expect, test } from 'vitest'
import { readReportForm, reportForm } from '../../../src/bot/talk/report-form.ts'
import { reports } from '../../../src/report/catalogue.ts'
import type { Language } from '../../../src/words/language.ts'
import { Story } from '../story.ts'

const languages = ['en', 'es', 'pt'] as const

function groupsOf(language: Language, id: string) {
  const field = reportForm(language).fields.find((one) => one.id === id)
  if (field?.kind !== 'choice') throw new Error(`No choice ${id}`)
  return field.groups
}

test.each(languages)('the reports are grouped by family, each under its name (%s)', (language) => {
  const groups = groupsOf(language, 'report')
  expect(groups.length).toBe(new Set(reports.map(({ family }) => family)).size)
  expect(groups.every(({ label = '' }) => label !== '')).toBe(true)
  expect(groups.flatMap(({ options }) => options)).toHaveLength(reports.length)
})

test.each(languages)('every breakdown and comparison of the form is understood (%s)', async (language) => {
  const [dimensions, comparisons] = ['by', 'compare'].map((id) =>
    groupsOf(language, id).flatMap(({ options }) => options.map(({ value }) => value)),
  )
  const read = new Set<string>()
  for (const by of dimensions ?? []) {
    const [compare = ''] = comparisons ?? []
    const [period] = groupsOf(language, 'period').flatMap(({ options }) => options.slice(-1))
    const values = { report: 'chat_1', period: period?.value ?? '', by, compare }
    const { reading } = await submitted(values, language)
    expect(reading?.compare).toBeDefined()
    for (const dimension of reading?.by ?? []) read.add(dimension)
  }
  expect(read.size).toBe(dimensions?.length)
})

test.each([
  ['en', 'from 1 to 15 october'],
  ['es', 'del 1 al 15 de octubre'],
  ['pt', 'de 1 a 15 de outubro'],
] as const)('dates in words go before the period that was picked (%s)', async (language, dates) => {
  const { reading } = await submitted({ report: 'chat_1', period: 'hoy', dates }, language)
  expect(new Date(reading?.period?.start ?? 0).toISOString()).toContain('-10-01T05:00')
})

test('what a report needs besides is named after everything else', () => {
  const values = { report: 'campaign_5', period: 'ayer', by: 'por hora', parameter: '42' }
  expect(readReportForm({ purpose: { kind: 'ask' }, values }, 'es')).toEqual({
    kind: 'question',
    text: 'campaign_5 ayer por hora campaña 42',
  })
})

async function submitted(values: Readonly<Record<string, string>>, language: Language) {
  const story = new Story()
  story.people.add({ id: 'UANA', name: 'Ana', language })
  const asking = story.asking()
  await story.bot.submit(asking, { purpose: { kind: 'ask' }, values })
  const record = await story.answers.get(asking.id)
  if (record === undefined) throw new Error('Nothing was asked')
  return record
}
