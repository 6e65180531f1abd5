import { parseRule } from '../../../question/recurrence/rule.ts'
import type { Schedule } from '../../../question/recurrence/schedule.ts'
import type { Question } from '../../../question/understanding.ts'
import type { Language } from '../../../words/language.ts'

const noonMinutes = 12 * 60
const yesterday: Readonly<Record<Language, string>> = { en: 'yesterday', es: 'ayer', pt: 'ontem' }

/** Who names no period and reads it in the morning, when the day has hardly begun, wants the day before. */
export function withUsualDay(question: Question, { rule }: Schedule): Question {
  if (question.period !== undefined || question.when !== undefined) return question
  const minutes = parseRule(rule)?.minutes ?? []
  const isEarly = minutes.length > 0 && minutes.every((minute) => minute < noonMinutes)
  return isEarly ? { ...question, when: yesterday[question.language] } : question
}
