import { parseRule } from '../../../question/recurrence/rule.ts'
import type { Schedule } from '../../../question/recurrence/schedule.ts'
import type { Question } from '../../../question/understanding.ts'
import { reportOf } from '../../../report/catalogue.ts'
import { wordsIn } from '../../../words/words-in.ts'

const noonMinutes = 12 * 60

/** Who names no period and reads it in the morning, when the day has hardly begun, wants the day before. */
export function withUsualDay(question: Question, { rule }: Schedule): Question {
  if (reportOf(question.report)?.isLive === true) return question
  if (question.period !== undefined || question.when !== undefined) return question
  const minutes = parseRule(rule)?.minutes ?? []
  const isEarly = minutes.length > 0 && minutes.every((minute) => minute < noonMinutes)
  return isEarly ? { ...question, when: wordsIn(question.language).help.yesterday } : question
}
