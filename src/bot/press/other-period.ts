import { tz, TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { startOfDay } from 'date-fns/startOfDay'
import { subMilliseconds } from 'date-fns/subMilliseconds'
import type { Reading } from '../../question/understanding.ts'
import type { Period } from '../../report/time/period.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking, Heard } from '../model/bot.ts'
import type { Filled, Form } from '../model/form.ts'
import { oneLine } from '../model/one-line.ts'
import { personOf } from '../read/preferences.ts'
import { seenAnswer, settledReading } from '../read/recall.ts'
import { answerAtOnce } from '../ask/answer-at-once.ts'
import { askChanged } from './ask-changed.ts'

const longestDays = 400

/** "Not this period": two days, and times of day where whole days are not meant. */
export function periodForm(answer: string, { period }: Reading, language: Language): Form {
  const words = wordsIn(language).controls.period
  const [first, last] = period === undefined ? [] : [period.start, subMilliseconds(period.end, 1).getTime()]
  const dayOf = (at: number | undefined) =>
    at === undefined || period === undefined
      ? {}
      : { value: format(at, 'yyyy-MM-dd', { in: tz(period.zone) }) }
  const time = { kind: 'time', isOptional: true, hint: words.timeHint } as const
  return {
    language,
    purpose: { kind: 'period', answer },
    title: words.title,
    submit: words.submit,
    fields: [
      { id: 'from', kind: 'date', label: words.from, ...dayOf(first) },
      { id: 'to', kind: 'date', label: words.to, ...dayOf(last) },
      { id: 'from-time', label: words.fromTime, ...time },
      { id: 'to-time', label: words.toTime, ...time },
    ],
  }
}

/** The answer's question for the period that was filled in. */
export async function submitPeriod(askers: BotPorts, asking: Asking, filled: Filled): Promise<Heard> {
  const person = await personOf(askers, asking)
  const { purpose, values } = filled
  const answer =
    purpose.kind === 'period' ? await seenAnswer(askers.answers, asking, purpose.answer) : undefined
  const reading = answer && settledReading(answer)
  if (answer === undefined || reading === undefined) {
    return answerAtOnce(
      askers,
      asking,
      person,
      oneLine(person.language, wordsIn(person.language).askBack.tooOld),
    )
  }
  const zone = reading.period?.zone ?? person.zone
  const period = periodIn(values, zone)
  const problem = problemOf(period, asking.at)
  if (problem !== undefined) {
    const words = wordsIn(answer.language).controls.period
    return { kind: 'mend', problems: { [problem === 'future' ? 'from' : 'to']: words[problem] } }
  }
  const { compare: _, when: __, ...rest } = reading
  const reader = { ...person, language: answer.language }
  return askChanged(askers, asking, reader, answer, { reading: { ...rest, period } })
}

function periodIn(values: Filled['values'], zone: string): Period {
  const text = (id: string) => {
    const value = values[id]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const at = (day: string | undefined, time: string | undefined) => {
    const [year = NaN, month = NaN, date = NaN] = (day ?? '').split('-').map(Number)
    const [hour = 0, minute = 0] = (time ?? '').split(':').map(Number)
    return new TZDate(year, month - 1, date, hour, minute, zone).getTime()
  }
  const to = text('to')
  const toTime = text('to-time')
  const nextDay = addDays(startOfDay(at(to, undefined), { in: tz(zone) }), 1).getTime()
  return {
    start: at(text('from'), text('from-time')),
    end: toTime === undefined ? nextDay : at(to, toTime),
    zone,
  }
}

function problemOf({ start, end }: Period, now: number): 'endsTooEarly' | 'future' | 'tooLong' | undefined {
  if (!(start < end)) return 'endsTooEarly'
  if (start > now) return 'future'
  return end - start > longestDays * 86_400_000 ? 'tooLong' : undefined
}
