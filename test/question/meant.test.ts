import { describe, expect, test } from 'vitest'

import { languages, type Language } from '../../src/words/language.ts'
import { drawnOtherwise, drawnReports } from './drawn-reports.questions.ts'
import { everyReport, readOtherwise } from './every-report.questions.ts'
import { otherThanMeant, type Meant } from './meant.ts'

const otherwise = [...readOtherwise, ...drawnOtherwise]
const rows = [...everyReport, ...drawnReports].flatMap((meant) =>
  languages.flatMap((language) =>
    (meant[language] ?? []).map((phrase): [Language, string, Meant] => [language, phrase, meant]),
  ),
)
const right = rows.filter(([, phrase]) => !otherwise.includes(phrase))

describe('the report that was meant, and the figure that it was asked for first', () => {
  test.each(right)('%s: %s', (language, phrase, meant) => {
    expect(otherThanMeant(phrase, language, meant)).toBeUndefined()
  })
})

test('what is listed as read otherwise is', () => {
  const others = rows.filter(([language, phrase, meant]) => otherThanMeant(phrase, language, meant))
  expect(others.map(([, phrase]) => phrase).toSorted()).toEqual(otherwise.toSorted())
})
