import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { fuzzing } from '../fuzzing.ts'
import { now, partsOf } from './reading.ts'
import { englishQuestions } from './english.questions.ts'
import { portugueseQuestions } from './portuguese.questions.ts'
import { spanishQuestions } from './spanish.questions.ts'

const words = [...englishQuestions, ...spanishQuestions, ...portugueseQuestions].flatMap(([question]) =>
  question.split(' '),
)
const nasty = [
  '__proto__',
  'constructor',
  '42&api=agent_1',
  '99/99/9999',
  'top 0',
  'year 1200',
  '\u202E',
  '\u0000',
  '<!channel>',
  '=1+1',
  '٣',
  '１２',
  '%',
  ':',
  '-',
  '/',
  '*',
  '(',
  '\\',
  '🙂',
  'a\u0301',
  '0',
  '-1',
  '1e9',
  '999999999999',
]

test('digits of other scripts are no numbers', () => {
  const understanding = understand('closed chats last ٣ weeks', { now, zone: 'America/Bogota' })
  expect(understanding.kind).toBe('ask-back')
})

test(`any words give one understanding (${fuzzing.numRuns}, seed ${fuzzing.seed})`, () => {
  const text = array(
    oneof(constantFrom(...words), constantFrom(...nasty), string({ unit: 'binary', maxLength: 8 })),
    { maxLength: 14 },
  ).map((parts) => parts.join(' '))
  const zone = constantFrom('America/Bogota', 'America/Santiago', 'America/New_York', 'Asia/Kathmandu', 'UTC')
  const now = integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  assert(
    property(text, zone, now, constantFrom('en', 'es', 'pt'), (question, zone, now, language) => {
      const understanding = understand(question, { now, zone, language })
      expect(['question', 'ask-back', 'future', 'command', 'nothing']).toContain(understanding.kind)
      const { start = 0, end = 1 } = partsOf(understanding)?.period ?? {}
      expect(end).toBeGreaterThan(start)
      expect(understand(question, { now, zone, language })).toEqual(understanding)
    }),
    fuzzing,
  )
})

const hostile = [
  'monday ',
  'first week of ',
  '1/1/',
  'from 1 to ',
  'el 1 de ',
  '12:',
  'y ',
  'hace 3 dias y ',
  'by channel and ',
  'vs ',
  'the ',
  'mil ',
  'every monday and ',
  '(',
  '\u202E',
  '__proto__ ',
  '-',
  'a',
  '5, 6, ',
  'closed chats and ',
  'chat_1 ',
  'last ',
]

test.each(hostile)('20,000 characters of "%s" are asked back', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  expect(['ask-back', 'command']).toContain(kindOf(text))
})

test.each(hostile)('as many of "%s" as are read at all are read', (piece) => {
  const text = piece.repeat(Math.ceil(600 / piece.length)).slice(0, 600)
  for (let times = 0; times < 20; times += 1) expect(kindOf(text)).toMatch(/./)
})

function kindOf(text: string): string {
  return understand(text, { now: Date.UTC(2026, 2, 18), zone: 'America/Bogota', language: 'en' }).kind
}

test('names that objects have of themselves are words like others', () => {
  const understanding = understand('closed chats __proto__ constructor yesterday', {
    now: Date.UTC(2026, 2, 18),
    zone: 'UTC',
    language: 'en',
  })
  expect(partsOf(understanding)).toMatchObject({ report: 'chat_13', filters: [] })
  expect(understanding).toMatchObject({ missing: { what: 'value', words: expect.stringContaining('proto') } })
})
