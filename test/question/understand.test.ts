import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import type { Understanding } from '../../src/question/understanding.ts'
import { englishQuestions } from './english.questions.ts'
import { hurriedQuestions } from './hurried.questions.ts'
import type { Row } from './notation.ts'
import { portugueseQuestions } from './portuguese.questions.ts'
import { expectedOf, now, partsOf, readingOf } from './reading.ts'
import { refusedQuestions } from './refused.questions.ts'
import { wordyQuestions } from './wordy.questions.ts'
import { spanishQuestions } from './spanish.questions.ts'
import { colloquialQuestions } from './colloquial.questions.ts'

/** Sentences in two languages are answered in either. */
const mixed = ['closed chats por canal', 'chats cerrados yesterday']

const context = { now, zone: 'America/Bogota' }

describe.each([
  ['en', [...englishQuestions, ...wordyQuestions.en, ...colloquialQuestions.en, ...hurriedQuestions.en]],
  ['es', [...spanishQuestions, ...wordyQuestions.es, ...colloquialQuestions.es, ...hurriedQuestions.es]],
  ['pt', [...portugueseQuestions, ...wordyQuestions.pt, ...colloquialQuestions.pt, ...hurriedQuestions.pt]],
] as const)('a question in %s', (language, rows: readonly Row[]) => {
  test.each(rows)('%s → %s', (question, notation) => {
    const understanding = understand(question, { ...context, language })
    const expected = expectedOf(notation)
    expect(nameOf(understanding)).toBe(expected.kind)
    if (expected.kind !== 'question') return
    expect(expected.reports).toContain(partsOf(understanding)?.report)
    expect(readingOf(understanding)).toEqual(expected.rest)
    if (mixed.some((words) => question.includes(words))) return
    expect(partsOf(understanding)?.language).toBe(language)
  })
})

describe('what is asked back, refused or no question', () => {
  test.each(refusedQuestions)('%s → %s', (question, notation) => {
    const understanding = understand(question, { ...context, language: 'en' })
    expect(nameOf(understanding)).toBe(expectedOf(notation).kind)
  })
})

function nameOf(understanding: Understanding): string {
  if (understanding.kind === 'command') return `command:${understanding.command}`
  return understanding.kind === 'ask-back' ? 'ask' : understanding.kind
}
